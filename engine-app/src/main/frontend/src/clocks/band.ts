import type { ClockFacts, CountedDay, ExplainedClock, Extension, Suspension } from '@/api/clocks'
import { day as dayOf } from '@/format'
import { addDays, datesFrom, daysBetween, earliest, latest, weekdayOf } from './days'

/** A day of the calendar, whatever a clock makes of it. */
export interface BandDay {
  date: string
  weekday: number
  kind: 'WORK' | 'WEEKEND' | 'HOLIDAY' | 'MAKE_UP'
  holiday: string
}

export type CellKind =
  | 'START'
  | 'COUNTED'
  | 'REST'
  | 'SUSPENDED'
  | 'MOVED_ON'
  /** Past the deadline of a clock that still runs. */
  | 'OVERDUE'
  /** After the clock stopped. */
  | 'UNUSED'
  /** Suspended with no end in sight, up to where it is expected to end. */
  | 'WAITING'
  | 'NONE'

/** What one clock makes of one day. */
export interface Cell {
  date: string
  kind: CellKind
  /** Units counted up to the end of this day. */
  sum: number
  units: number
  extension: boolean
  /** Within a suspension; a day of rest there would not have counted anyway. */
  within: boolean
  /** Before today: used up, not to come. */
  past: boolean
  deadline: boolean
  /** The server's words for it. */
  rule: string
}

export interface Bar {
  key: string
  kind: 'SUSPENSION' | 'EXTENSION'
  label: string
  /** The first and the last day it covers. */
  from: string
  to: string
  /** No end yet. */
  open: boolean
  expectedEnd: string | null
  limit: string | null
}

/** A piece of a bar on one line of the picture, in columns of that line. */
export interface Piece {
  bar: Bar
  lane: number
  at: number
  length: number
  /** Whether the label goes before the piece, for want of room after it. */
  before: boolean
  first: boolean
  last: boolean
}

/** All days that the clocks touch, today and what is expected included while one of them runs. */
export function datesOf(explained: ExplainedClock[], today: string): string[] {
  const running = explained.some(({ clock }) => clock.state !== 'STOPPED')
  const first = earliest(explained.map(firstDay))
  if (!first) return []
  const open = explained
    .flatMap((one) => one.suspensions ?? [])
    .filter((one) => !one.to)
    .flatMap((one) => [expectedOf(one), dateOf(one.limit?.deadline)])
  const last = latest([
    ...explained.map(({ days }) => days.at(-1)?.date),
    ...explained.map(({ clock }) => clock.date),
    ...explained.map(({ clock }) => (clock.stoppedAt ? dayOf(clock.stoppedAt) : null)),
    ...(running ? [today, ...open] : [])
  ])
  return datesFrom(first, last)
}

function firstDay({ clock, days }: ExplainedClock): string {
  return days[0]?.date ?? dayOf(clock.start)
}

/** Where a suspension is expected to end: as told, or by its own limit; null where neither says a date. */
function expectedOf(one: Suspension): string | null {
  if (/^\d{4}-\d\d-\d\d$/.test(one.expectedEnd ?? '')) return one.expectedEnd!
  return dateOf(one.limit?.deadline)
}

const dateOf = (instant: string | null | undefined) => (instant ? dayOf(instant) : null)

/** The calendar of these dates, as far as a clock's days tell it. */
export function calendarOf(dates: string[], explained: ExplainedClock[]): BandDay[] {
  const told = new Map<string, CountedDay>()
  for (const { days } of explained) for (const one of days) told.set(one.date, one)
  return dates.map((date) => {
    const weekday = weekdayOf(date)
    const known = told.get(date)
    return { date, weekday, kind: calendarKind(weekday, known), holiday: known?.holiday ?? '' }
  })
}

function calendarKind(weekday: number, known: CountedDay | undefined): BandDay['kind'] {
  if (known?.makeUp) return 'MAKE_UP'
  if (known?.holiday && known.workingDay === false) return 'HOLIDAY'
  const working = known?.workingDay ?? weekday < 5
  if (working) return 'WORK'
  return weekday < 5 ? 'HOLIDAY' : 'WEEKEND'
}

/** One clock's row: a cell for each of the dates. */
export function cellsOf(explained: ExplainedClock, dates: string[], today: string): Cell[] {
  const { clock } = explained
  const told = new Map(explained.days.map((one) => [one.date, one]))
  const stopped = clock.stoppedAt ? dayOf(clock.stoppedAt) : null
  const pauses = explained.suspensions ?? []
  let sum = 0
  return dates.map((date) => {
    const known = told.get(date)
    sum += known?.units ?? 0
    return {
      date,
      kind: kindOf(explained, date, known, today, stopped),
      sum,
      units: known?.units ?? 0,
      extension: !!known?.extension,
      within: pauses.some((one) => date > dayOf(one.from) && (!one.to || date <= dayOf(one.to))),
      past: date < today || (stopped !== null && date <= stopped),
      deadline: date === clock.date,
      rule: known?.rule ?? ''
    }
  })
}

function kindOf(
  { clock, days, suspensions }: ExplainedClock,
  date: string,
  known: CountedDay | undefined,
  today: string,
  stopped: string | null
): CellKind {
  if (stopped && date > stopped) return known ? 'UNUSED' : 'NONE'
  const last = days.at(-1)?.date ?? ''
  if (known) {
    return !clock.date && known.kind === 'SUSPENDED' && date > today ? 'WAITING' : known.kind
  }
  if (date <= last || clock.state === 'STOPPED') return 'NONE'
  if (clock.date) return date > clock.date && date <= today ? 'OVERDUE' : 'NONE'
  const ends = (suspensions ?? []).filter((one) => !one.to).map(expectedOf)
  if (!ends.length) return 'NONE'
  return date <= today ? 'SUSPENDED' : date <= latest(ends) ? 'WAITING' : 'NONE'
}

type BarWords = (one: Suspension | Extension, clock: ClockFacts) => string

/** Suspensions and extensions, each once, though several clocks tell of them. */
export function barsOf(explained: ExplainedClock[], label: BarWords, end: string): Bar[] {
  const found = new Map<string, Bar>()
  for (const { clock, suspensions, extensions } of explained) {
    for (const one of suspensions ?? [])
      found.set(`s ${one.reference}`, suspended(one, label(one, clock), end))
    for (const one of extensions ?? []) {
      const date = dayOf(one.at)
      const bar = { kind: 'EXTENSION', label: label(one, clock), from: date, to: date } as const
      found.set(`e ${one.at} ${one.amount}`, {
        ...bar,
        key: `e ${one.at} ${one.amount}`,
        open: false,
        expectedEnd: null,
        limit: null
      })
    }
  }
  return [...found.values()].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

/** The day of the notice still counts, the day of the answer does not: (S, R]. */
function suspended(one: Suspension, label: string, end: string): Bar {
  const start = dayOf(one.from)
  const to = one.to ? dayOf(one.to) : latest([end, expectedOf(one), start])
  const from = to > start ? addDays(start, 1) : start
  return {
    key: `s ${one.reference}`,
    kind: 'SUSPENSION',
    label,
    from,
    to,
    open: !one.to,
    expectedEnd: one.to ? null : expectedOf(one),
    limit: one.to ? null : dateOf(one.limit?.deadline)
  }
}

/** How the days go on lines: as many as fit, whole weeks where there are several lines. */
export function linesOf(count: number, width: number, narrowest = 8, widest = 30) {
  const fit = Math.max(14, Math.floor(width / narrowest))
  const lines = Math.max(1, Math.ceil(count / fit))
  const per = lines === 1 ? count : Math.min(fit, Math.ceil(count / lines / 7) * 7)
  const cell = Math.min(widest, Math.floor((width / Math.max(1, per)) * 2) / 2)
  const starts = Array.from({ length: Math.ceil(count / Math.max(1, per)) }, (_, i) => i * per)
  return { per, cell, starts }
}

/** The bars of one line, so that neither they nor their labels overlap: the topmost free lane. */
export function piecesOf(bars: Bar[], dates: string[], columnsOf: (label: string) => number) {
  const first = dates[0]!
  const last = dates.at(-1)!
  const busy: number[] = []
  const starts = bars
    .filter((bar) => bar.to >= first && bar.from <= last)
    .map((bar) => {
      const at = Math.max(0, daysBetween(first, bar.from))
      const end = Math.min(dates.length, daysBetween(first, bar.to) + 1)
      const length = end - at
      const words = bar.kind === 'EXTENSION' ? columnsOf(bar.label) + length : columnsOf(bar.label)
      const before = at + Math.max(length, words) > dates.length && at - words >= 0
      const from = before && words > length ? end - words : at
      const till = before ? end : at + Math.max(length, words)
      return { bar, at, length, before: before && words > length, from, till }
    })
    .sort((a, b) => a.from - b.from || a.at - b.at)
  return starts.map(({ bar, at, length, before, from, till }): Piece => {
    const free = busy.findIndex((until) => until <= from)
    const lane = free < 0 ? busy.length : free
    busy[lane] = till
    return {
      bar,
      lane,
      at,
      length,
      before,
      first: bar.from >= first,
      last: bar.to <= last && !bar.open
    }
  })
}

/** Where months begin on a line, for its heading. */
export function monthsOf(dates: string[]): { month: string; at: number; length: number }[] {
  const found: { month: string; at: number; length: number }[] = []
  dates.forEach((date, at) => {
    const month = date.slice(0, 7)
    const open = found.at(-1)
    if (open?.month === month) open.length++
    else found.push({ month, at, length: 1 })
  })
  return found
}

const MAIN = ['statutory', 'promised']

/** The clocks that the picture shows: both of the part, and what else still runs. */
export function shownClocks(explained: ExplainedClock[]): ExplainedClock[] {
  const rank = ({ clock }: ExplainedClock) => {
    const at = MAIN.indexOf(clock.name)
    return at < 0 ? MAIN.length : at
  }
  const wanted = explained.filter(
    ({ clock }) =>
      MAIN.includes(clock.name) || (clock.state !== 'STOPPED' && clock.name !== 'procedure')
  )
  const shown = wanted.length ? wanted : explained
  return [...shown].sort((a, b) => rank(a) - rank(b))
}
