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

export interface Holiday {
  name: string
  from: string
  to: string
  days: number
}

/** The year at a glance: how many working days, the holidays in a row, the make-up days. */
export function summaryOf(calendar: CalendarYear) {
  const days = monthsOf(calendar).flatMap((month) => month.days)
  const makeUps = days.filter((day) => day.kind === 'WORK')
  const working = days.filter((day) => day.kind === 'WORK' || day.kind === 'WEEKDAY').length
  const holidays: Holiday[] = []
  let previous: Day | null = null
  for (const day of days) {
    const open = holidays.at(-1)
    if (day.kind === 'REST' && previous?.kind === 'REST' && open?.name === day.holiday) {
      open.to = day.date
      open.days++
    } else if (day.kind === 'REST') {
      holidays.push({ name: day.holiday, from: day.date, to: day.date, days: 1 })
    }
    previous = day
  }
  return { makeUps, working, holidays }
}
