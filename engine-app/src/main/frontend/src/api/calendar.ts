import { call, get, send, type Options } from './http'
import type { CalendarYear, Slice } from './types'

/** One clock's deadline that a change of the calendar moves, or moved. */
export interface CalendarMove {
  caseNumber: string
  part?: string | null
  clock: string
  /** Null where the clock stood still. */
  from: string | null
  to: string | null
  /** By how many calendar days, earlier ones negative. */
  days: number | null
  /** Told by a preview only. */
  provisionalBefore?: boolean
  provisionalAfter?: boolean
  /** When it moved; of a journal. */
  at?: string
}

export interface CalendarPreview {
  years: number[]
  inserted: number
  updated: number
  unchanged: number
  /** Clocks that get another deadline, or lose their provisional mark. */
  affected: number
  /** Those that get another deadline. */
  moved: number
  provisionalCleared: number
  moves: Slice<CalendarMove>
}

export interface CalendarChange {
  id: number
  years: number[]
  cause: string
  /** A username. */
  by: string
  at: string
  version: number
  state: 'RUNNING' | 'DONE'
  /** How many clocks ran when it was made. */
  clocks: number
  /** How many of them have followed so far, moved or not. */
  lookedAt: number
  finishedAt: string | null
  moved: number
  provisionalCleared: number
}

/** `change` is null where every day was there already. */
export interface Imported {
  inserted: number
  updated: number
  unchanged: number
  change: CalendarChange | null
}

interface Page {
  after?: string | null
  size?: number
}

const csv: Options = { headers: { 'Content-Type': 'text/csv; charset=UTF-8' } }
const change = (id: number, rest = '') =>
  `/api/admin/calendar/changes/${encodeURIComponent(id)}${rest}`

export const calendar = {
  year: (year: number) => get<CalendarYear>('/api/admin/calendar', { year }),
  /** What the file would move; nothing is changed. */
  async preview(file: Blob, page: Page = {}): Promise<CalendarPreview> {
    const options = { ...csv, body: file, query: { ...page } }
    return (await call('POST', '/api/admin/calendar/preview', options)).json()
  },
  /** Stores the days; the clocks follow in the background. */
  apply: (file: Blob) =>
    send<Imported>('POST', '/api/admin/calendar/import', undefined, { ...csv, body: file }),
  changes: (page: Page = {}) =>
    get<Slice<CalendarChange>>('/api/admin/calendar/changes', { ...page }),
  change: (id: number) => get<CalendarChange>(change(id)),
  moves: (id: number, page: Page = {}) =>
    get<Slice<CalendarMove>>(change(id, '/moves'), { ...page })
}
