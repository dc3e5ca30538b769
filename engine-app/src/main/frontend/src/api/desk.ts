import { call, get, send } from './http'
import type { ProblemDocument } from './problem'
import type { FormData, Light, Slice, TaskDetail, TaskRow } from './types'

export interface TaskQuery {
  tab: 'ALL' | 'MINE' | 'GROUP'
  item?: string
  department?: string
  flow?: string
  light?: string
  applicant?: string
  q?: string
  after?: string | null
  size?: number
}

/** How many tasks of each light; 1000 stands for so many or more in `mine`, and in `group` if capped. */
export interface TaskCounts {
  mine: Partial<Record<Light, number>>
  group: Partial<Record<Light, number>>
  capped: boolean
}

export interface BatchResult {
  id: string
  done: boolean
  problem: ProblemDocument | null
}

export interface TaskDraft {
  outcome: string | null
  form: FormData
  comment: string | null
}

const at = (id: string, rest = '') => `/api/tasks/${encodeURIComponent(id)}${rest}`

export const tasks = {
  list: (query: TaskQuery, signal?: AbortSignal) =>
    get<Slice<TaskRow>>('/api/tasks', { ...query }, { signal }),
  /** Of every light, whatever light is asked for. */
  counts: ({ item, department, flow, applicant, q }: TaskQuery, signal?: AbortSignal) =>
    get<TaskCounts>('/api/tasks/counts', { item, department, flow, applicant, q }, { signal }),
  claimAll: (ids: readonly string[]) =>
    send<{ results: BatchResult[] }>('POST', '/api/tasks/claim', { ids }),
  completeAll: (answer: { ids: readonly string[]; outcome: string; comment: string | null }) =>
    send<{ results: BatchResult[] }>('POST', '/api/tasks/complete', answer),
  find: (id: string) => get<TaskDetail>(at(id)),
  claim: (id: string) => send('POST', at(id, '/claim')),
  release: (id: string) => send('POST', at(id, '/release')),
  /** Leaves a session that has ended to the caller: what is written must not be lost over it. */
  saveDraft: (id: string, draft: TaskDraft, leaving: boolean) =>
    send('PUT', at(id, '/draft'), draft, { anonymous: true, keepalive: leaving }),
  dropDraft: (id: string) => call('DELETE', at(id, '/draft')),
  complete: (
    id: string,
    answer: { outcome: string | null; form: FormData; comment: string | null }
  ) =>
    send<{ caseNumber: string; next: string | null; held?: boolean }>(
      'POST',
      at(id, '/complete'),
      answer
    )
}
