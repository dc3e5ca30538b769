import type { CaseClock, CasePart, TaskDetail } from '@/api/types'
import { isJoint } from '../case/parts'

/** The part of a joint matter that the task belongs to; null where it is the whole case's. */
export function partOfTask(task: TaskDetail): CasePart | null {
  if (task.part === null || !isJoint(task.case)) return null
  return task.case.parts.find((part) => part.number === task.part) ?? null
}

/** The clocks that matter to the task: its part's and the whole case's, those running first of all. */
export function clocksOfTask(task: TaskDetail): CaseClock[] {
  const part = partOfTask(task)
  const joint = isJoint(task.case)
  const mine = task.case.clocks.filter(
    (clock) => !clock.part || (part ? clock.part === part.part : !joint)
  )
  const live = mine.filter((clock) => clock.state !== 'STOPPED')
  return live.length ? live : mine
}
