import { get } from './http'
import type { CaseState, Ground, Helped, Named, Slice } from './types'

type Who = { username: string; name: string }
export interface StewardedCase {
  caseNumber: string
  item: Named
  applicantName: string
  state: CaseState
  ground: Ground | null
  steward: Who
  priority: number
  receivedAt: string
  decidedAt: string | null
  standardDays: number | null
  takenDays: number | null
  savedDays: number | null
}
/** Working days, of all cases or of those of a ground. */
export interface SavedDays {
  cases: number
  decided: number
  standardDays: number
  takenDays: number
  savedDays: number
}
export interface AssistedCase {
  caseNumber: string
  item: Named
  applicantName: string
  state: CaseState
  kind: Helped
  helper: Who
  since: string
}
export interface HelperCount {
  helper: string
  helperName: string
  kind: Helped
  cases: number
  closed: number
}
export interface Between {
  from?: string
  to?: string
}
interface Page {
  mine: boolean
  after?: string | null
  size?: number
}

export const followed = {
  stewarded: (page: Page, signal?: AbortSignal) =>
    get<Slice<StewardedCase>>('/api/stewarded-cases', { ...page }, { signal }),
  saved: (between: Between, signal?: AbortSignal) =>
    get<SavedDays & { grounds: (SavedDays & { ground: Ground | null })[] }>(
      '/api/stewarded-cases/saved-days',
      { ...between },
      { signal }
    ),
  assisted: (page: Page, signal?: AbortSignal) =>
    get<Slice<AssistedCase>>('/api/assisted-cases', { ...page }, { signal }),
  helpers: (between: Between, signal?: AbortSignal) =>
    get<{ cases: number; helpers: HelperCount[] }>(
      '/api/assisted-cases/counts',
      { ...between },
      { signal }
    )
}
