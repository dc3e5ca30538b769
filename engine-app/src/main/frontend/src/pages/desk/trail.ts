import { tasks, type TaskQuery } from '@/api/desk'
import type { TaskRow } from '@/api/types'
import { useSession } from '@/session/session'

interface Trail {
  query: TaskQuery
  /** As the address of the desk has it. */
  address: Record<string, string>
  ids: string[]
  /** The row that was opened last. */
  at: string
}

const { username: person } = useSession()
let trail: (Trail & { person: string }) | null = null

/** Remembers the list that a task is opened from. */
export function leaveTrail(given: Trail): void {
  trail = { ...given, person: person.value }
}

export function lastTrail(): Trail | null {
  return trail?.person === person.value ? trail : null
}

/** Goes on with another task of the list. */
export function moveTrail(id: string): void {
  if (trail?.ids.includes(id)) trail.at = id
}

/** Those that follow the one that was opened, the nearest first, then those before it. */
export function followers({ ids, at }: Pick<Trail, 'ids' | 'at'>): string[] {
  const here = ids.indexOf(at)
  return [...ids.slice(here + 1), ...ids.slice(0, Math.max(0, here)).reverse()]
}

/** The next task of the list that the person may work on, as the server knows it now. */
export async function nextOfTrail(username: string): Promise<string | null> {
  const list = lastTrail()
  if (!list) return null
  const size = Math.min(200, list.ids.length + 1)
  const { content } = await tasks.list({ ...list.query, size })
  const open = (row: TaskRow) =>
    row.id !== list.at && [undefined, username].includes(row.assignee?.username)
  const there = new Set(content.filter(open).map((row) => row.id))
  const next = followers(list).find((id) => there.has(id)) ?? content.find(open)?.id ?? null
  list.ids = content.map((row) => row.id)
  return next
}
