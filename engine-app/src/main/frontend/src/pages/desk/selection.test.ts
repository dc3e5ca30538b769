import { nextTick, ref } from 'vue'
import { describe, expect, it } from 'vitest'
import type { TaskRow } from '@/api/types'
import { useSelection } from './selection'

const row = (id: string) => ({ id }) as TaskRow

describe('a selection', () => {
  it('marks one, many, and forgets what has left the list', async () => {
    const rows = ref(['a', 'b', 'c', 'd'].map(row))
    const selection = useSelection(rows)
    selection.toggle('a')
    selection.extend('c')
    expect(selection.chosen.value.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    selection.toggle('b')
    rows.value = ['b', 'c', 'd'].map(row)
    await nextTick()
    expect([...selection.ids.value]).toEqual(['c'])
    selection.all()
    expect(selection.ids.value.size).toBe(3)
  })
})
