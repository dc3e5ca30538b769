import type { CalendarYear } from '@/api/types'

export interface Day {
  date: string
  /** Day of the month. */
  number: number
  kind: 'WORK' | 'REST' | 'WEEKDAY' | 'WEEKEND'
  holiday: string
}
export interface Month {
  number: number
  /** Empty places before the first day, weeks beginning on Monday. */
  before: number
  days: Day[]
}

/** A year month by month: the listed days, the rest by their weekday. */
export function monthsOf(calendar: CalendarYear): Month[] {
  const listed = new Map(calendar.days.map((day) => [day.date, day]))
  return Array.from({ length: 12 }, (_, month) => {
    const first = new Date(Date.UTC(calendar.year, month, 1))
    const count = new Date(Date.UTC(calendar.year, month + 1, 0)).getUTCDate()
    const days = Array.from({ length: count }, (_, i): Day => {
      const at = new Date(Date.UTC(calendar.year, month, i + 1))
      const date = at.toISOString().slice(0, 10)
      const found = listed.get(date)
      const weekend = at.getUTCDay() % 6 === 0
      const kind = (found?.kind as 'WORK' | 'REST' | undefined) ?? (weekend ? 'WEEKEND' : 'WEEKDAY')
      return { date, number: i + 1, kind, holiday: found?.holiday ?? '' }
    })
    return { number: month + 1, before: (first.getUTCDay() + 6) % 7, days }
  })
}
