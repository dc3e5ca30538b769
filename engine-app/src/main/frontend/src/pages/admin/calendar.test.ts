import { describe, expect, it } from 'vitest'
import { monthsOf, summaryOf } from './calendar'

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

describe('the summary of a year', () => {
  const rest = (date: string) => ({ date, kind: 'REST', holiday: '春节' })
  const { makeUps, working, holidays } = summaryOf({
    year: 2026,
    published: true,
    days: [
      { date: '2026-02-14', kind: 'WORK', holiday: '春节' },
      ...['2026-02-16', '2026-02-17'].map(rest),
      { date: '2026-04-06', kind: 'REST', holiday: '清明节' }
    ]
  })

  it('lists holidays as ranges and make-up days one by one', () => {
    expect(makeUps.map((day) => day.date)).toEqual(['2026-02-14'])
    expect(holidays).toEqual([
      { name: '春节', from: '2026-02-16', to: '2026-02-17', days: 2 },
      { name: '清明节', from: '2026-04-06', to: '2026-04-06', days: 1 }
    ])
  })

  it('counts working days: 261 weekdays, one more made up, three fewer at rest', () => {
    expect(working).toBe(261 + 1 - 3)
  })
})
