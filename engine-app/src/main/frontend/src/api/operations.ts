import { call, get, send } from './http'
import type { Named, Person, Slice, TaskRow } from './types'

/** Somebody who can be chosen; who is absent has a substitute. */
export interface Colleague extends Person {
  department?: Named | null
  absentUntil?: string | null
  /** The substitute's name. */
  substitute?: string | null
}

/** Who has the task now, and who was meant if a substitute has it. */
export interface Given {
  assignee: Person
  insteadOf: Person | null
}

export interface Absence {
  from: string
  to: string
  substitute: Person
  active: boolean
}

export interface CaseCopy {
  id: string | number
  caseNumber: string
  item: Named
  applicantName: string
  from: Person
  note: string | null
  at: string
  read: boolean
}

/** A task that the person has completed. */
export interface CompletedTask {
  id: string
  name: string
  caseNumber: string
  item: Named
  outcome: string | null
  outcomeLabel: string | null
  at: string
  /** Whether it can be taken back now. */
  takeBack: boolean
}

export type Search = (q: string, signal: AbortSignal) => Promise<Slice<Colleague>>

const task = (id: string, rest: string) => `/api/tasks/${encodeURIComponent(id)}${rest}`
const SOME = 20

export const operations = {
  /** Who may take the task. */
  takers:
    (id: string): Search =>
    (q, signal) =>
      get(task(id, '/colleagues'), { q, size: SOME }, { signal }),
  everybody: ((q, signal) => get('/api/colleagues', { q, size: SOME }, { signal })) as Search,
  transfer: (id: string, to: string, reason: string) =>
    send<Given>('POST', task(id, '/transfer'), { to, reason }),
  undoTransfer: (id: string) => call('DELETE', task(id, '/transfer')),
  delegate: (id: string, to: string, comment: string) =>
    send<Given>('POST', task(id, '/delegate'), { to, comment }),
  callBack: (id: string) => call('DELETE', task(id, '/delegate')),
  resolve: (id: string, comment: string) => send<Given>('POST', task(id, '/resolve'), { comment }),
  addSigners: (
    id: string,
    order: { people: string[]; when: string; mode: string; note: string | null }
  ) => send('POST', task(id, '/signers'), order),
  dropSigner: (id: string, signer: string | number) =>
    call('DELETE', task(id, `/signers/${encodeURIComponent(signer)}`)),
  remind: (id: string, note: string) => send('POST', task(id, '/remind'), { note }),
  takeBack: (id: string) => send<{ task: string }>('POST', task(id, '/take-back')),
  completed: (query: { after?: string | null; size?: number }) =>
    get<Slice<CompletedTask>>('/api/me/completed', query),
  delegations: (query: { after?: string | null; size?: number }) =>
    get<Slice<TaskRow>>('/api/me/delegations', query),
  copy: (caseNumber: string, to: string[], note: string | null) =>
    send('POST', `/api/cases/${encodeURIComponent(caseNumber)}/copies`, { to, note }),
  copies: (query: { after?: string | null; size?: number }) =>
    get<Slice<CaseCopy>>('/api/me/copies', query),
  /** Asked in the background, as the number of reminders is. */
  unreadCopies: () => get<{ unread: number }>('/api/me/copies/count', {}, { anonymous: true }),
  readCopy: (id: string | number) => send('POST', `/api/me/copies/${encodeURIComponent(id)}/read`),
  readAllCopies: () => send('POST', '/api/me/copies/read-all'),
  absence: async (): Promise<Absence | null> => {
    const response = await call('GET', '/api/me/absence')
    return response.status === 204 ? null : ((await response.json()) as Absence)
  },
  announce: (absence: { from?: string; to: string; substitute: string }) =>
    send<Absence>('PUT', '/api/me/absence', absence),
  endAbsence: () => call('DELETE', '/api/me/absence')
}
