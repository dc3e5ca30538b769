import { describe, expect, it } from 'vitest'
import type { TaskDetail } from '@/api/types'
import { clocksOfTask, partOfTask } from './part'

const clock = (name: string, part: string | null, state = 'RUNNING') => ({ name, part, state })
function taskOf(part: number | null, parts: string[], clocks: object[]) {
  const rows = parts.map((key, i) => ({ part: key, number: i + 1 }))
  return { part, case: { parts: rows, clocks } } as unknown as TaskDetail
}
const CLOCKS = [
  clock('acceptance', null, 'STOPPED'),
  clock('statutory', 'p1'),
  clock('statutory', 'p2'),
  clock('delivery', null)
]
const found = (task: TaskDetail) =>
  clocksOfTask(task).map((one) => `${one.name} ${one.part ?? 'whole'}`)

describe('a task of a joint matter', () => {
  it('shows its own part and its clocks, not those of the others', () => {
    const task = taskOf(2, ['p1', 'p2'], CLOCKS)
    expect(partOfTask(task)?.part).toBe('p2')
    expect(found(task)).toEqual(['statutory p2', 'delivery whole'])
  })

  it('of the whole case shows the clocks of the whole case', () => {
    const task = taskOf(null, ['p1', 'p2'], CLOCKS)
    expect(partOfTask(task)).toBeNull()
    expect(found(task)).toEqual(['delivery whole'])
  })
})

describe('a task of a single item', () => {
  it('has no part to tell, and all clocks', () => {
    const task = taskOf(1, ['p1'], [CLOCKS[0]!, CLOCKS[1]!])
    expect(partOfTask(task)).toBeNull()
    expect(found(task)).toEqual(['statutory p1'])
  })

  it('shows what has ended where nothing runs', () => {
    const task = taskOf(null, ['p1'], [clock('acceptance', null, 'STOPPED')])
    expect(found(task)).toEqual(['acceptance whole'])
  })
})
