/** Dates as texts (`2026-03-24`), reckoned without a time zone. */
const DAY = 86_400_000

const at = (date: string) => Date.parse(`${date}T00:00:00Z`)

export function addDays(date: string, days: number): string {
  return new Date(at(date) + days * DAY).toISOString().slice(0, 10)
}

export function daysBetween(from: string, to: string): number {
  return Math.round((at(to) - at(from)) / DAY)
}

/** 0 is Monday. */
export function weekdayOf(date: string): number {
  return (new Date(at(date)).getUTCDay() + 6) % 7
}

/** All dates from the first to the last, both included. */
export function datesFrom(first: string, last: string): string[] {
  const count = daysBetween(first, last) + 1
  return Array.from({ length: Math.max(0, count) }, (_, i) => addDays(first, i))
}

export const latest = (dates: (string | null | undefined)[]): string =>
  dates.reduce<string>((max, date) => (date && date > max ? date : max), '')

export const earliest = (dates: (string | null | undefined)[]): string =>
  dates.reduce<string>((min, date) => (date && (!min || date < min) ? date : min), '')
