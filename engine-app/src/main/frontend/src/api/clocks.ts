import { get } from './http'
import type { CaseClock, Light, Person } from './types'

/** A clock with all that explains it. Instants with offset, dates `2026-03-24`. */
export interface ClockFacts extends CaseClock {
  id?: string | number
  yellowAt?: string | null
  stoppedAt?: string | null
}

export type DayKind = 'START' | 'COUNTED' | 'REST' | 'SUSPENDED' | 'MOVED_ON'

/** Why a day counted or not, from a clock's start to its deadline. */
export interface CountedDay {
  date: string
  kind: DayKind
  /** 1 or 0; minutes where the limit is in working hours. */
  units: number
  /** Counted beyond the limit as it was before an extension. */
  extension?: boolean
  workingDay?: boolean
  /** By the State Council's arrangement; also of a make-up day. */
  holiday?: string | null
  makeUp?: boolean
  /** Why, with the article, in the reader's language. */
  rule?: string
}

export interface Suspension {
  reference: string
  kind: string
  source?: string | null
  notice?: string | null
  /** The time told in writing: a date, or words. */
  expectedEnd?: string | null
  reason?: string | null
  actor?: Person | string | null
  from: string
  /** The day the answer was in; null while it is open. */
  to: string | null
  /** The suspension's own limit, where it has one. */
  limit?: { deadline: string | null; light: Light | null } | null
}

export interface Extension {
  at: string
  amount: number
  reason?: string | null
  approver?: Person | string | null
}

export interface ClockMove {
  at: string
  from: string | null
  to: string | null
  cause: string
  actor?: Person | string | null
}

export interface ExplainedClock {
  clock: ClockFacts
  days: CountedDay[]
  suspensions?: Suspension[]
  extensions?: Extension[]
  moves?: ClockMove[]
}

export const clocks = {
  of: (caseNumber: string) =>
    get<ExplainedClock[]>(`/api/cases/${encodeURIComponent(caseNumber)}/clocks`)
}
