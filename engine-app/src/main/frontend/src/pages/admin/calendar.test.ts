import { describe, expect, it } from 'vitest'
import { monthsOf } from './calendar'

describe('a calendar year', () => {
  const months = monthsOf({
    year: 2026,
    published: true,
    days: [
      { date: '2026-02-14', kind: 'WORK', holiday: '春节' },
      { date: '2026-02-16', kind: 'REST', holiday: '春节' }
    ]
  })
  const kindOf = (date: string) =>
    months.flatMap((month) => month.days).find((day) => day.date === date)?.kind

  it('has all its days, weeks beginning on Monday', () => {
    expect(months.flatMap((month) => month.days)).toHaveLength(365)
    expect(months[0]).toMatchObject({ number: 1, before: 3 })
    expect(months[1]).toMatchObject({ number: 2, before: 6 })
  })

  it('follows the list before the weekday', () => {
    expect(kindOf('2026-02-14')).toBe('WORK')
    expect(kindOf('2026-02-16')).toBe('REST')
    expect(kindOf('2026-02-21')).toBe('WEEKEND')
    expect(kindOf('2026-02-25')).toBe('WEEKDAY')
  })
})
