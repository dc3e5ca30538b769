import { call, get, send } from './http'
import type { CaseState, Named, Slice } from './types'

/** The pool of loan guarantees; every amount in fen. */
export interface Pool {
  cap: number
  netAssets: number
  /** Of the net assets that it may be liable for. */
  multiple: number
  version: number
  reserved: number
  drawn: number
  /** Paid to banks and not recovered yet. */
  owed: number
  /** What can still be reserved within the cap. */
  balance: number
  liability: number
  liabilityLimit: number
  clientLimit: number
  affiliatesLimit: number
  entries: number
}

export const STAGES = ['RESERVED', 'DRAWN', 'OWED'] as const
export type Stage = (typeof STAGES)[number]

export interface PoolClient {
  idNumber: string
  name: string
  /** Key of the group of related enterprises. */
  affiliates: string | null
  reserved: number
  drawn: number
  owed: number
}

export interface PoolCase {
  caseNumber: string
  client: Named
  reserved: number
  drawn: number
  owed: number
  compensated: number
  recovered: number
  /** When its most urgent clock runs out. */
  expiresAt: string | null
  clock: string | null
  clockTitle: string | null
}

export type EntryKind = 'RESERVE' | 'DRAW' | 'FREE' | 'REPAY' | 'COMPENSATE' | 'RECOVER'

export interface PoolEntry {
  seq: number
  kind: EntryKind
  caseNumber: string
  client: Named | null
  amount: number
  at: string
  actor: string
  reserved: number
  drawn: number
  owed: number
  balance: number
}

/** A loan that was applied for, whatever became of it. */
export interface Loan {
  caseNumber: string
  client: Named
  state: CaseState
  receivedAt: string
  amount: number
  months: number
  collateral: boolean
  /** Null before its approval. */
  approved: number | null
  reserved: number
  drawn: number
  owed: number
  /** Rules that failed, or reasons. */
  refusedFor: string[]
}

export interface PoolTerms {
  version: number
  afterEntry: number
  cap: number
  netAssets: number
  multiple: number
  reason: string
  changedBy: string
  changedAt: string
}

export interface NewTerms {
  cap: number | null
  netAssets: number | null
  multiple: number | null
  reason: string
  version: number
}

interface Paged {
  after?: string | null
  size?: number
}

const PATH = '/api/guarantee-pool'
const ADMIN = '/api/admin/guarantee-pool'

export const pool = {
  get: () => get<Pool>(PATH),
  clients: (query: Paged & { stage?: string }, signal?: AbortSignal) =>
    get<Slice<PoolClient>>(`${PATH}/clients`, { ...query }, { signal }),
  cases: (query: Paged & { idNumber?: string; stage?: string }, signal?: AbortSignal) =>
    get<Slice<PoolCase>>(`${PATH}/cases`, { ...query }, { signal }),
  expiring: (query: Paged, signal?: AbortSignal) =>
    get<Slice<PoolCase>>(`${PATH}/expiring`, { ...query }, { signal }),
  entries: (query: Paged & { caseNumber?: string }, signal?: AbortSignal) =>
    get<Slice<PoolEntry>>(`${PATH}/entries`, { ...query }, { signal }),
  loans: (query: Paged, signal?: AbortSignal) =>
    get<Slice<Loan>>('/api/loans', { ...query }, { signal }),
  terms: (query: Paged, signal?: AbortSignal) =>
    get<Slice<PoolTerms>>(`${ADMIN}/terms`, { ...query }, { signal }),
  change: (terms: NewTerms) => send<PoolTerms>('PUT', `${ADMIN}/terms`, terms),
  replay: () => send<{ entries: number; differences: string[] }>('POST', `${ADMIN}/replay`),
  /** Saves a list as a file, in the language of the page. */
  async save(list: 'entries' | 'clients'): Promise<void> {
    const response = await call('GET', `${PATH}/${list}.csv`, {
      headers: { Accept: 'text/csv, */*' }
    })
    const named = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')
    const link = document.createElement('a')
    link.href = URL.createObjectURL(await response.blob())
    link.download = named?.[1] ?? `guarantee-${list}.csv`
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  }
}
