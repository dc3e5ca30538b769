import { call, get, send } from './http'
import type { Named, Person, Slice } from './types'

export const WEEKDAYS = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY'
] as const
export type Weekday = (typeof WEEKDAYS)[number]
export const RULE_DAYS = ['WORKING_DAYS', 'REST_DAYS', 'ALL_DAYS'] as const
export type RuleDays = (typeof RULE_DAYS)[number]
export type SessionState = 'PLANNED' | 'OPEN' | 'CLOSED' | 'CANCELLED'

/** A session of the counters beyond office hours; `opens` and `closes` as `12:00`. */
export interface ServiceSession {
  id: number | null
  date: string
  /** Names it on its date. */
  key: string
  ruleId: number | null
  name: string
  opens: string
  closes: string
  state: SessionState
  openedAt: string | null
  closedAt: string | null
  /** Its whole time had passed before it was opened. */
  missed: boolean
  /** After the last year whose holidays are published. */
  provisional: boolean
  /** Null where every item is served. */
  items: Named[] | null
  note: string
}

export interface SessionRule {
  id: number
  name: string
  days: RuleDays
  weekdays: Weekday[] | null
  opens: string
  closes: string
  from: string
  to: string | null
  onHolidays: boolean
  items: Named[] | null
  note: string
  version: number
}
export type RuleBody = Omit<SessionRule, 'id' | 'items' | 'version'> & {
  items: string[] | null
  version?: number
}

export interface SessionException {
  id: number
  date: string
  kind: 'OPEN' | 'CLOSED'
  /** Without one: `CLOSED` is about the whole day, `OPEN` is a session of its own. */
  ruleId: number | null
  name: string | null
  opens: string | null
  closes: string | null
  items: Named[] | null
  note: string
}
export type ExceptionBody = Omit<SessionException, 'id' | 'items'> & { items: string[] | null }

export interface Roster {
  date: string
  key: string
  name: string
  state: SessionState
  people: Person[]
}

const RULES = '/api/admin/session-rules'
const EXCEPTIONS = '/api/admin/session-exceptions'
const rosterOf = ({ date, key }: { date: string; key: string }) =>
  `/api/admin/sessions/${date}/${encodeURIComponent(key)}/roster`

export const sessions = {
  /** All of these dates; a page of the server holds 200. */
  async between(from: string, to: string, anonymous = false): Promise<ServiceSession[]> {
    const all: ServiceSession[] = []
    for (let after: string | null = ''; after !== null;) {
      const query = { from, to, after, size: 200 }
      const page: Slice<ServiceSession> = await get('/api/sessions', query, { anonymous })
      all.push(...page.content)
      after = page.next
    }
    return all
  },
  rules: () => get<Slice<SessionRule>>(RULES),
  addRule: (rule: RuleBody) => send('POST', RULES, rule),
  changeRule: (id: number, rule: RuleBody) => send('PUT', `${RULES}/${id}`, rule),
  removeRule: (id: number) => call('DELETE', `${RULES}/${id}`),
  exceptions: (query: { from?: string; to?: string; after?: string | null; size?: number }) =>
    get<Slice<SessionException>>(EXCEPTIONS, { ...query }),
  addException: (exception: ExceptionBody) => send('POST', EXCEPTIONS, exception),
  changeException: (id: number, exception: ExceptionBody) =>
    send('PUT', `${EXCEPTIONS}/${id}`, exception),
  removeException: (id: number) => call('DELETE', `${EXCEPTIONS}/${id}`),
  roster: (session: { date: string; key: string }) => get<Roster>(rosterOf(session)),
  setRoster: (session: { date: string; key: string }, people: string[]) =>
    send<Roster>('PUT', rosterOf(session), { people })
}
