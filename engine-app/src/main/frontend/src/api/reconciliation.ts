import { get, send } from './http'
import type { Slice } from './types'

export interface ClockDifference {
  caseNumber: string
  owner: string
  name: string
  expected: string | null
  found: string | null
  kind: 'CLOCK' | 'TIMER' | 'TASK'
}

/** All open clocks against the ledger, the engine's timers and the worklist. */
export interface Reconciliation {
  id: number
  startedAt: string
  finishedAt: string
  startedBy: string
  clocks: number
  timers: number
  /** Rows of the worklist. */
  tasks: number
  /** How many there are; the list holds the first. */
  count: number
  differences: ClockDifference[]
}

export const reconciliation = {
  list: (query: { after?: string | null; size?: number } = {}) =>
    get<Slice<Reconciliation>>('/api/admin/clocks/reconciliations', { ...query }),
  run: () => send<Reconciliation>('POST', '/api/admin/clocks/reconcile')
}
