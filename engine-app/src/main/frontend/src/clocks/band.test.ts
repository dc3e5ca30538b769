import { describe, expect, it } from 'vitest'
import type { CountedDay, ExplainedClock, Suspension } from '@/api/clocks'
import { barsOf, calendarOf, cellsOf, datesOf, linesOf, piecesOf, shownClocks } from './band'
import { addDays } from './days'

const REST = ['2026-02-15', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20']
const MAKE_UP = ['2026-02-14', '2026-02-28']

function dayAt(date: string, kind: CountedDay['kind'], more: Partial<CountedDay> = {}): CountedDay {
  const listed = REST.includes(date) || MAKE_UP.includes(date)
  return {
    date,
    kind,
    units: kind === 'COUNTED' ? 1 : 0,
    workingDay: kind !== 'REST',
    makeUp: MAKE_UP.includes(date),
    holiday: listed ? '春节' : null,
    rule: `why ${date}`,
    ...more
  }
}

function clockOf(name: string, days: CountedDay[], more: object = {}): ExplainedClock {
  const date = days.at(-1)!.date
  return {
    clock: {
      part: null,
      name,
      limit: { amount: 3, unit: 'WORKING_DAY' },
      extension: 0,
      state: 'RUNNING',
      light: 'GREEN',
      date,
      deadline: `${date}T17:00:00+08:00`,
      remaining: 1,
      provisional: false,
      suspended: false,
      onTime: null,
      start: `${days[0]!.date}T10:00:00+08:00`,
      source: '',
      ...more
    },
    days
  }
}

const pause = (reference: string, from: string, to: string | null, more = {}): Suspension => ({
  reference,
  kind: '检测',
  from: `${from}T11:00:00+08:00`,
  to: to && `${to}T15:00:00+08:00`,
  ...more
})

const days = [
  dayAt('2026-02-12', 'START'),
  dayAt('2026-02-13', 'COUNTED'),
  dayAt('2026-02-14', 'COUNTED'),
  ...REST.map((date) => dayAt(date, 'REST')),
  dayAt('2026-02-21', 'REST'),
  dayAt('2026-02-22', 'REST'),
  dayAt('2026-02-23', 'COUNTED', { extension: true })
]

describe('the days of the picture', () => {
  it('go from the start to the deadline, and to today while a clock runs', () => {
    const explained = [clockOf('statutory', days)]
    expect(datesOf(explained, '2026-02-16').at(-1)).toBe('2026-02-23')
    expect(datesOf(explained, '2026-02-27').at(-1)).toBe('2026-02-27')
    const stopped = [clockOf('statutory', days, { state: 'STOPPED' })]
    expect(datesOf(stopped, '2026-05-01').at(-1)).toBe('2026-02-23')
  })

  it('reach to where an open suspension is expected to end', () => {
    const one = clockOf('statutory', days, { date: null, deadline: null, state: 'SUSPENDED' })
    one.suspensions = [pause('s1', '2026-02-13', null, { expectedEnd: '2026-03-10' })]
    expect(datesOf([one], '2026-02-16').at(-1)).toBe('2026-03-10')
  })

  it('are none without a clock', () => expect(datesOf([], '2026-02-16')).toEqual([]))

  it('know make-up days, holidays and weekends apart', () => {
    const dates = datesOf([clockOf('statutory', days)], '2026-02-13')
    const kinds = new Map(calendarOf(dates, [clockOf('statutory', days)]).map((d) => [d.date, d]))
    expect(kinds.get('2026-02-14')).toMatchObject({ kind: 'MAKE_UP', holiday: '春节', weekday: 5 })
    expect(kinds.get('2026-02-17')?.kind).toBe('HOLIDAY')
    expect(kinds.get('2026-02-22')?.kind).toBe('WEEKEND')
    expect(kinds.get('2026-02-23')?.kind).toBe('WORK')
  })
})

describe('a row of cells', () => {
  const dates = datesOf([clockOf('statutory', days)], '2026-02-27')

  it('sums up what counted and tells what is used from what is to come', () => {
    const cells = cellsOf(clockOf('statutory', days), dates, '2026-02-14')
    expect(cells[1]).toMatchObject({ kind: 'COUNTED', sum: 1, past: true })
    expect(cells[2]).toMatchObject({ kind: 'COUNTED', sum: 2, past: false, within: false })
    expect(cells[11]).toMatchObject({ sum: 3, extension: true, deadline: true })
  })

  it('shows the days past the deadline while the clock runs, and none once it stopped', () => {
    const late = cellsOf(clockOf('statutory', days), dates, '2026-02-25')
    expect(late.slice(12).map((cell) => cell.kind)).toEqual(['OVERDUE', 'OVERDUE', 'NONE', 'NONE'])
    const stopped = clockOf('statutory', days, {
      state: 'STOPPED',
      stoppedAt: '2026-02-14T16:00:00+08:00'
    })
    const cells = cellsOf(stopped, dates, '2026-02-25')
    expect(cells[2]!.kind).toBe('COUNTED')
    expect(cells[11]!.kind).toBe('UNUSED')
    expect(cells[12]!.kind).toBe('NONE')
  })

  it('knows the days of rest within a suspension', () => {
    const one = clockOf('statutory', days)
    one.suspensions = [pause('s1', '2026-02-14', '2026-02-16')]
    const cells = cellsOf(one, dates, '2026-02-20')
    const within = cells.filter((cell) => cell.within).map((cell) => cell.date)
    expect(within).toEqual(['2026-02-15', '2026-02-16'])
  })

  it('waits where a suspension is open', () => {
    const one = clockOf('statutory', days.slice(0, 3), {
      date: null,
      deadline: null,
      state: 'SUSPENDED'
    })
    one.suspensions = [pause('s1', '2026-02-14', null, { expectedEnd: '2026-02-26' })]
    const cells = cellsOf(one, datesOf([one], '2026-02-16'), '2026-02-16')
    expect(cells.slice(3).map((cell) => cell.kind)).toEqual([
      'SUSPENDED',
      'SUSPENDED',
      ...Array(10).fill('WAITING')
    ])
  })
})

describe('the bars of suspensions', () => {
  const label = () => '检测'
  const explained = () => {
    const one = clockOf('statutory', days)
    one.suspensions = [
      pause('s1', '2026-02-12', '2026-02-18'),
      pause('s2', '2026-02-14', '2026-02-20')
    ]
    one.extensions = [{ at: '2026-02-13T10:00:00+08:00', amount: 1 }]
    return one
  }

  it('begin the day after the notice and end with the day of the answer', () => {
    const [first] = barsOf([explained()], label, '2026-02-23')
    expect(first).toMatchObject({ from: '2026-02-13', to: '2026-02-18', open: false })
  })

  it('stand once, though both clocks tell of them', () => {
    expect(barsOf([explained(), explained()], label, '2026-02-23')).toHaveLength(3)
  })

  it('lie on lanes of their own where they overlap, labels included', () => {
    const dates = datesOf([explained()], '2026-02-13')
    const bars = barsOf([explained()], label, '2026-02-23')
    const pieces = piecesOf(bars, dates, () => 3)
    expect(new Set(pieces.map((piece) => piece.lane)).size).toBe(3)
    expect(piecesOf([bars[0]!, bars[2]!], dates, () => 1).map((piece) => piece.lane)).toEqual([
      0, 1
    ])
  })

  it('are cut where a line ends', () => {
    const bars = barsOf([explained()], label, '2026-02-23')
    const line = ['2026-02-16', '2026-02-17']
    const pieces = piecesOf(bars, line, () => 1)
    expect(pieces).toHaveLength(2)
    expect(pieces[0]).toMatchObject({ at: 0, length: 2, first: false, last: false })
  })

  it('stay open to the end of the picture', () => {
    const one = clockOf('statutory', days)
    one.suspensions = [pause('s1', '2026-02-13', null)]
    expect(barsOf([one], label, '2026-03-05')[0]).toMatchObject({ to: '2026-03-05', open: true })
  })
})

describe('lines', () => {
  it('are one where the days fit, with cells as wide as may be', () => {
    expect(linesOf(30, 1100)).toMatchObject({ per: 30, cell: 30, starts: [0] })
    expect(linesOf(100, 1100)).toMatchObject({ per: 100, cell: 11, starts: [0] })
  })

  it('are several of whole weeks where they do not', () => {
    const { per, cell, starts } = linesOf(300, 1100)
    expect(per % 7).toBe(0)
    expect(starts).toHaveLength(3)
    expect(per * cell).toBeLessThanOrEqual(1100)
  })
})

describe('the clocks shown', () => {
  it('are both of the part and what still runs, the statutory first', () => {
    const ended = clockOf('acceptance', days, { state: 'STOPPED' })
    const all = [
      ended,
      clockOf('promised', days),
      clockOf('procedure', days),
      clockOf('statutory', days)
    ]
    expect(shownClocks(all).map(({ clock }) => clock.name)).toEqual(['statutory', 'promised'])
    expect(shownClocks([ended])).toHaveLength(1)
  })

  it('count days over the end of a year', () => expect(addDays('2026-12-31', 1)).toBe('2027-01-01'))
})
