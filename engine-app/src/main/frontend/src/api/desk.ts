import { call, get, send } from './http'
import type { FormData, Slice, TaskDetail, TaskRow } from './types'

export interface TaskQuery {
  tab: 'ALL' | 'MINE' | 'GROUP'
  item?: string
  department?: string
  light?: string
  q?: string
  after?: string | null
  size?: number
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
  ) => send<{ caseNumber: string; next: string | null }>('POST', at(id, '/complete'), answer)
}
