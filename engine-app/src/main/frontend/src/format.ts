import { serverNow } from './api/http'
import type { Limit } from './api/types'
import { t } from './i18n'

const ZONE = 'Asia/Shanghai'
const instantFormat = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  dateStyle: 'short',
  timeStyle: 'short'
})

/** `2026-03-24 17:00`, always by the hall's time. */
export function instant(value: string | number | null | undefined): string {
  if (value === null || value === undefined || value === '') return '—'
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? String(value) : instantFormat.format(date)
}

export function day(value: string | number | null | undefined): string {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return value
  return instant(value).slice(0, 10)
}

export function time(value: string | number): string {
  return instant(value).slice(11)
}

/** Natural days from today to the instant's day, by the hall's dates. */
export function daysUntil(value: string, now: number = serverNow()): number {
  const at = (text: string) => Date.parse(`${text}T00:00:00Z`)
  return Math.round((at(day(value)) - at(day(now))) / 86_400_000)
}

export interface Distance {
  text: string
  over: boolean
}

/** How far a deadline is, in words. */
export function distance(deadline: string | null, suspended: boolean, now = serverNow()): Distance {
  if (!deadline)
    return { text: t(suspended ? 'words.when.suspended' : 'words.when.none'), over: false }
  const days = daysUntil(deadline, now)
  const over = Date.parse(deadline) < now
  if (over) {
    const text = days === 0 ? t('words.when.overdueToday') : t('words.when.overdue', { n: -days })
    return { text, over }
  }
  if (days === 0) return { text: t('words.when.today'), over }
  if (days === 1) return { text: t('words.when.tomorrow'), over }
  return { text: t('words.when.inDays', { n: days }), over }
}

export function limit(value: Limit | null, extension = 0): string {
  if (!value) return '—'
  return t(`words.limit.${value.unit}`, { n: value.amount + extension })
}

/** What is left of a clock: days, or hours and minutes where it counts minutes. */
export function remaining(amount: number, unit: Limit['unit']): string {
  const n = Math.abs(amount)
  if (unit !== 'WORKING_HOUR') return t(`words.remaining.${unit}`, { n })
  const h = Math.floor(n / 60)
  const m = n % 60
  if (h === 0) return t('words.remaining.minutes', { n: m })
  return m === 0 ? t('words.remaining.hours', { h }) : t('words.remaining.hoursMinutes', { h, m })
}

export function size(bytes: number | null): string {
  if (bytes === null) return ''
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(0)} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

/** The date and the sequence of a case number, by which people call a case. */
export function tail(caseNumber: string): string {
  const found = /(\d{8})(\d{4})$/.exec(caseNumber)
  return found ? `${found[1]}-${found[2]}` : caseNumber
}

export function nameOf(value: { name: string } | string | null | undefined): string {
  if (!value) return '—'
  return typeof value === 'string' ? value : value.name
}
