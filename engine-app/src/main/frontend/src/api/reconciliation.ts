import { get, send } from './http'
import type { Slice } from './types'

export interface ClockDifference {
  caseNumber: string
  owner: string
  name: string
  expected: string | null
  found: string | null
  kind: string
}

/** All open clocks against the ledger, the engine's timers and the worklist. */
export interface Reconciliation {
  id?: string | number
  at?: string
  startedAt?: string
  finishedAt?: string | null
  by?: string | null
  clocks: number
  timers: number
  /** How many there are; the list may be shorter. */
  count?: number
  differences: ClockDifference[]
}

export const reconciliation = {
  list: (query: { after?: string | null; size?: number } = {}) =>
    get<Slice<Reconciliation>>('/api/admin/clocks/reconciliations', { ...query }),
  run: () => send<Reconciliation>('POST', '/api/admin/clocks/reconcile')
}
