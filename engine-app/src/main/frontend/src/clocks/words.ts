import type { ClockFacts, ExplainedClock, Extension, Suspension } from '@/api/clocks'
import { limit, remaining } from '@/format'
import { t } from '@/i18n'
import { clockTitle } from '@/parts/clockTitle'
import type { BandDay, Cell } from './band'
import { addDays } from './days'

export function weekdayWords(weekday: number): string {
  return t('clocks.weekdays').split(',')[weekday] ?? ''
}

export const clockName = (clock: ClockFacts): string => clockTitle(clock.name, clock.title)

/** `20 + 10 working days`: what was given first, and what an extension added. */
export function limitWords(clock: ClockFacts): string {
  const whole = limit(clock.limit, clock.extension)
  return clock.extension
    ? t('clocks.limitExtended', { whole, n: clock.limit.amount, more: clock.extension })
    : whole
}

/** What the calendar says of a day: make-up, holiday, weekend or working day. */
export function dayWords(day: BandDay): string {
  const kind = t(`clocks.calendar.${day.kind}`)
  return day.holiday ? t('clocks.named', { n: day.holiday, kind }) : kind
}

/** What a clock makes of a day, by the server's rule where it told one. */
export function cellWords(cell: Cell): string {
  const kind = t(`clocks.kinds.${cell.kind}`)
  if (cell.rule) return cell.rule
  return cell.extension ? t('clocks.inExtension', { words: kind }) : kind
}

export function sumWords(clock: ClockFacts, cell: Cell): string {
  if (!cell.units) return ''
  const { unit, amount } = clock.limit
  const hours = unit === 'WORKING_HOUR'
  return t('clocks.sum', {
    sum: hours ? remaining(cell.sum, unit) : cell.sum,
    all: hours ? limit(clock.limit, clock.extension) : amount + clock.extension
  })
}

/** All that a day of the picture says, for those who hear it. */
export function spoken(clock: ClockFacts, cell: Cell, day: BandDay, today: string): string {
  return [
    `${cell.date} ${weekdayWords(day.weekday)}`,
    dayWords(day),
    cell.date === today ? t('clocks.today') : '',
    cell.kind === 'NONE' ? t('clocks.kinds.NONE') : cellWords(cell),
    sumWords(clock, cell),
    cell.deadline ? t(clock.provisional ? 'clocks.dueProvisional' : 'clocks.due') : ''
  ]
    .filter(Boolean)
    .join(t('clocks.comma'))
}

export function barWords(one: Suspension | Extension, { limit: { unit } }: ClockFacts): string {
  if (!('amount' in one)) return one.kind
  return t('clocks.extendedBy', { n: limit({ amount: one.amount, unit }) })
}

/** `3-24`, with the year where it is another than the picture's first. */
export function shortDate(date: string, first: string): string {
  const [year, month, day] = date.split('-')
  const short = `${Number(month)}-${day}`
  return year === first.slice(0, 4) ? short : `${year}-${short}`
}

/** How a suspension lies, in dates: the day of the notice still counts, the answer's does not. */
export function spanWords(from: string, to: string | null): string {
  const first = addDays(from, 1)
  if (!to) return t('clocks.notCountedFrom', { from: first })
  if (to <= from) return t('clocks.notCountedNone')
  return t('clocks.notCounted', { from: first, to })
}

export const nameOfActor = (actor: { name: string } | string | null | undefined): string =>
  !actor ? '' : typeof actor === 'string' ? actor : actor.name

/** Key of a clock among those of a case. */
export const keyOf = ({ clock }: ExplainedClock): string =>
  `${clock.part ?? ''} ${clock.name} ${clock.start}`
