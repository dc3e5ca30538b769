/** Explained clocks, reckoned day by day: for looking at the picture of a case's clocks. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const DAY = 86_400_000
const TABLE = resolve('../resources/tongban/worktime/state-council-days.csv')

interface Listed {
  date: string
  kind: string
  holiday: string
}
export const listed: Map<string, Listed> = new Map(
  (existsSync(TABLE) ? readFileSync(TABLE, 'utf8') : '')
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(','))
    .filter((cells) => cells.length === 4)
    .map(([, date, holiday, kind]) => [date!, { date: date!, kind: kind!, holiday: holiday! }])
)

const plus = (date: string, days: number) =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)
const weekend = (date: string) => new Date(Date.parse(date)).getUTCDay() % 6 === 0
const working = (date: string) =>
  (listed.get(date)?.kind ?? (weekend(date) ? 'REST' : 'WORK')) === 'WORK'

export interface Pause {
  reference: string
  kind: string
  source: string
  notice: string
  reason: string
  from: string
  to: string | null
  expectedEnd: string
  limit: { deadline: string; light: string } | null
}
export interface Story {
  start: string
  legal: number
  promised: number
  extension: number
  extendedAt: string
  pauses: Pause[]
  today: string
}

const RULES: Record<string, string> = {
  START: '起算日不计入（民法典第二百零一条）',
  REST: '非工作日不计入（行政许可法第八十二条）',
  SUSPENDED: '特别程序期间不计入（行政许可法第四十五条）'
}

const pausesOf = (date: string, pauses: Pause[]) =>
  pauses.filter((one) => date > one.from && (!one.to || date <= one.to))

function daysOf(story: Story, limit: number, extension: number) {
  const days = []
  let sum = 0
  let date = story.start
  const open = story.pauses.some((one) => !one.to)
  while (date < '2028-01-01') {
    const known = listed.get(date)
    const pauses = pausesOf(date, story.pauses)
    const kind =
      date === story.start
        ? 'START'
        : !working(date)
          ? 'REST'
          : pauses.length
            ? 'SUSPENDED'
            : 'COUNTED'
    if (kind === 'COUNTED') sum++
    const of = pauses.map((one) => `${one.kind}（${one.notice}）`).join('、')
    days.push({
      date,
      kind,
      units: kind === 'COUNTED' ? 1 : 0,
      extension: kind === 'COUNTED' && sum > limit,
      workingDay: working(date),
      holiday: known?.holiday ?? null,
      makeUp: known?.kind === 'WORK',
      rule:
        kind === 'COUNTED'
          ? `工作日，计入第 ${sum} 日${known ? `（${known.holiday}调休上班）` : ''}`
          : kind === 'SUSPENDED'
            ? `${of}，${RULES.SUSPENDED}`
            : kind === 'REST' && known
              ? `${known.holiday}放假，${RULES.REST}`
              : RULES[kind]
    })
    if (sum === limit + extension) return { days, end: date, sum }
    if (open && date >= story.today && pauses.length) return { days, end: null, sum }
    date = plus(date, 1)
  }
  return { days, end: null, sum }
}

export function explainStory(
  story: Story,
  clock: (name: string, amount: number, more: object) => object
) {
  const one = (name: string, amount: number, extension: number, source: string) => {
    const { days, end } = daysOf(story, amount, extension)
    const left = days.filter((day) => day.kind === 'COUNTED' && day.date > story.today).length
    const over = !!end && end < story.today
    return {
      clock: clock(name, amount, {
        extension,
        source,
        start: `${story.start}T10:05:00+08:00`,
        state: end ? 'RUNNING' : 'SUSPENDED',
        light: over ? 'RED' : end ? (left <= 1 ? 'YELLOW' : 'GREEN') : 'GREY',
        date: end,
        deadline: end && `${end}T17:00:00+08:00`,
        remaining: end
          ? over
            ? -3
            : left
          : amount + extension - days.filter((day) => day.units).length,
        provisional: !!end && end > '2026-12-31',
        suspended: !end
      }),
      days,
      suspensions: story.pauses.map((pause) => ({
        ...pause,
        from: `${pause.from}T11:00:00+08:00`,
        to: pause.to && `${pause.to}T15:30:00+08:00`,
        actor: { username: 'reviewer-zhujian', name: '赵审查' }
      })),
      extensions: extension
        ? [
            {
              at: `${story.extendedAt}T16:20:00+08:00`,
              amount: extension,
              reason: '案情复杂，须会同规划部门复核测绘成果',
              approver: { username: 'head-zhujian', name: '孙局长' }
            }
          ]
        : [],
      moves: end
        ? [
            {
              at: `${plus(story.start, 9)}T11:00:00+08:00`,
              from: null,
              to: null,
              cause: '特别程序开始：专家评审',
              actor: { username: 'reviewer-zhujian', name: '赵审查' }
            },
            {
              at: `${story.extendedAt}T16:20:00+08:00`,
              from: `${plus(end, -14)}T17:00:00+08:00`,
              to: `${end}T17:00:00+08:00`,
              cause: '延长 10 个工作日',
              actor: { username: 'head-zhujian', name: '孙局长' }
            }
          ]
        : []
    }
  }
  return [
    one('statutory', story.legal, story.extension, '行政许可法第四十二条'),
    one('promised', story.promised, 0, '部门承诺')
  ]
}

const pause = (
  n: number,
  kind: string,
  from: string,
  to: string | null,
  expectedEnd: string
): Pause => ({
  reference: `s${n}`,
  kind,
  source: '行政许可法第四十五条',
  notice: `青住建特〔2026〕0000${n}号`,
  reason: n === 1 ? '涉及基坑支护超深，须专家论证' : '须委托第三方检测结构实体强度',
  from,
  to,
  expectedEnd,
  limit: { deadline: `${expectedEnd}T17:00:00+08:00`, light: to ? 'GREEN' : 'YELLOW' }
})

const TODAY = (process.env.MOCK_NOW ?? '2026-03-12').slice(0, 10)
export const stories: Record<string, Story> = {
  spring: {
    start: '2026-02-03',
    legal: 20,
    promised: 12,
    extension: 10,
    extendedAt: '2026-03-09',
    today: TODAY,
    pauses: [
      pause(1, '专家评审', '2026-02-11', '2026-02-26', '2026-02-27'),
      pause(2, '检测', '2026-02-13', '2026-03-03', '2026-03-06')
    ]
  },
  open: {
    start: '2026-02-03',
    legal: 20,
    promised: 12,
    extension: 0,
    extendedAt: '2026-03-09',
    today: TODAY,
    pauses: [
      pause(1, '专家评审', '2026-02-11', '2026-02-26', '2026-02-27'),
      pause(2, '检测', '2026-02-13', null, '2026-03-20')
    ]
  },
  long: {
    start: '2026-02-03',
    legal: 180,
    promised: 90,
    extension: 15,
    extendedAt: '2026-03-09',
    today: TODAY,
    pauses: [
      pause(1, '专家评审', '2026-02-11', '2026-03-26', '2026-02-27'),
      pause(2, '检测', '2026-02-13', '2026-03-03', '2026-03-06'),
      pause(3, '公示', '2026-05-06', '2026-06-06', '2026-06-06')
    ]
  }
}
