import { get, send } from './http'
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

const at = (id: string, rest = '') => `/api/tasks/${encodeURIComponent(id)}${rest}`

export const tasks = {
  list: (query: TaskQuery, signal?: AbortSignal) =>
    get<Slice<TaskRow>>('/api/tasks', { ...query }, { signal }),
  find: (id: string) => get<TaskDetail>(at(id)),
  claim: (id: string) => send('POST', at(id, '/claim')),
  release: (id: string) => send('POST', at(id, '/release')),
  complete: (
    id: string,
    answer: { outcome: string | null; form: FormData; comment: string | null }
  ) => send<{ caseNumber: string; next: string | null }>('POST', at(id, '/complete'), answer)
}
