import { get, send } from './http'
import type { Named, Person, Slice } from './types'

/** A nudge to the person: near the deadline, past it, urged by a supervisor, or of a case that one follows. */
export interface Reminder {
  id: string | number
  kind: 'YELLOW' | 'RED' | 'URGED' | 'APPOINTED' | 'REVOKED'
  caseNumber: string
  /** Number of the part; null for the whole case. */
  part: number | null
  item: Named
  /** Null where a person urged. */
  clock: string | null
  clockTitle: string | null
  deadline: string | null
  at: string
  /** The open task it is about; null once that has ended. */
  taskId: string | null
  /** What the person said who urged. */
  text: string | null
  read: boolean
}

export const ORDER_STATES = ['ISSUED', 'ANSWERED', 'CLOSED'] as const
export type OrderState = (typeof ORDER_STATES)[number]

export interface OrderWords {
  text: string
  by: Person | string
  at: string
}

/** An order of supervision for an overdue limit: answered by the department, closed by the supervisor. */
export interface SupervisionOrder {
  id: string | number
  number: string
  caseNumber: string
  part: number | null
  item: Named
  department: Named
  clock: string
  clockTitle: string | null
  deadline: string | null
  issuedAt: string
  state: OrderState
  answer: OrderWords | null
  closing: OrderWords | null
}

export interface OrderQuery {
  state?: string
  department?: string
  after?: string | null
  size?: number
}

const order = (id: string | number, act: string) =>
  `/api/supervision-orders/${encodeURIComponent(id)}/${act}`

export const supervision = {
  reminders: (query: { after?: string | null; size?: number } = {}) =>
    get<Slice<Reminder>>('/api/reminders', { ...query }),
  /** Asked in the background: a session that has ended is left to the next act of the person. */
  unread: () => get<{ unread: number }>('/api/reminders/count', {}, { anonymous: true }),
  read: (id: string | number) => send('POST', `/api/reminders/${encodeURIComponent(id)}/read`),
  readAll: () => send('POST', '/api/reminders/read-all'),
  urge: (caseNumber: string, text: string) => send('POST', '/api/reminders', { caseNumber, text }),
  orders: (query: OrderQuery, signal?: AbortSignal) =>
    get<Slice<SupervisionOrder>>('/api/supervision-orders', { ...query }, { signal }),
  answer: (id: string | number, text: string) => send('POST', order(id, 'answer'), { text }),
  close: (id: string | number, text: string) => send('POST', order(id, 'close'), { text })
}
