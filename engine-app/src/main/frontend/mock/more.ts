/** Clocks, calendars, sessions, reminders, orders and drafts of the mock server. */
import { problem, slice, type Call, type Handler } from './answers.ts'
import { explainStory, listed, stories } from './clocks.ts'
import { caseOf, clockOf, rows } from './data.ts'

const storyOf = (caseNumber: string) =>
  stories[caseNumber] ??
  stories[Object.keys(stories).find((name) => caseNumber.endsWith(name)) ?? 'spring']!

const explained = (caseNumber: string) => {
  const file = caseOf(caseNumber)
  const parts = file.parts as { part: string }[]
  const of = parts.length ? parts.map((one) => one.part) : [null]
  return of.flatMap((part, i) =>
    explainStory(i === 1 ? stories.open! : storyOf(caseNumber), (name, amount, more) =>
      clockOf(name, amount, { part, ...more })
    )
  )
}

const drafts = new Map<string, object>()
export const draftOf = (id: string) => drafts.get(id) ?? null

const NOTE = '因设计图纸两次退改，现场核查推迟；已安排专人跟办，预计三个工作日内办结。'
function orders() {
  return rows(64).map((row, i) => {
    const state = ['ISSUED', 'ANSWERED', 'CLOSED', 'CLOSED'][i % 4]!
    return {
      id: i + 1,
      number: `督〔2026〕${String(64 - i).padStart(5, '0')}号`,
      caseNumber: row.caseNumber,
      part: null,
      item: row.item,
      department: row.department,
      clock: i % 3 ? 'statutory' : 'promised',
      clockTitle: null,
      deadline: row.deadline ?? row.receivedAt,
      issuedAt: row.receivedAt,
      state,
      answer:
        state === 'ISSUED'
          ? null
          : { text: NOTE, by: { username: 'r', name: '赵审查' }, at: row.receivedAt },
      closing:
        state === 'CLOSED'
          ? {
              text: '已核实，办件于次日办结。',
              by: { username: 's', name: '督办员' },
              at: row.receivedAt
            }
          : null
    }
  })
}

const read = new Set<string>()
function reminders() {
  return rows(37)
    .map((row, i) => ({
      id: String(i + 1),
      kind: ['YELLOW', 'RED', 'YELLOW', 'URGED'][i % 4],
      caseNumber: row.caseNumber,
      part: null,
      item: row.item,
      clock: i % 4 === 3 ? null : i % 2 ? 'promised' : 'statutory',
      clockTitle: null,
      text: i % 4 === 3 ? '请于明日上午前给出审查意见，申请人已两次来电' : null,
      deadline: row.deadline ?? row.createdAt,
      at: row.createdAt,
      taskId: i % 5 === 4 ? null : row.id,
      read: i > 11 || read.has(String(i + 1))
    }))
    .sort((a, b) => Number(a.read) - Number(b.read))
}

function moves(count = 137) {
  return rows(count).map((row, i) => ({
    caseNumber: row.caseNumber,
    part: null,
    clock: i % 2 ? 'promised' : 'statutory',
    from: `2027-01-${String(4 + (i % 20)).padStart(2, '0')}T17:00:00+08:00`,
    to: `2027-01-${String(5 + (i % 20) + (i % 7 === 0 ? -2 : 1)).padStart(2, '0')}T17:00:00+08:00`,
    days: i % 7 === 0 ? -1 : 2,
    provisionalBefore: true,
    provisionalAfter: false
  }))
}

let applied = 0
function changes() {
  const share = Math.min(137, Math.floor((Date.now() - applied) / 40))
  const done = {
    id: 1,
    years: [2026],
    cause: '2026 年放假安排',
    by: 'admin',
    at: '2025-11-05T09:20:00+08:00',
    version: 8,
    state: 'DONE',
    clocks: 4212,
    lookedAt: 4212,
    finishedAt: '2025-11-05T09:20:31+08:00',
    moved: 311,
    provisionalCleared: 298
  }
  if (!applied) return [done]
  const state = share < 137 ? 'RUNNING' : 'DONE'
  return [
    {
      ...done,
      id: 2,
      years: [2027],
      cause: '2027 年放假安排',
      at: new Date(applied).toISOString(),
      version: 9,
      state,
      clocks: 4380,
      lookedAt: Math.round((share / 137) * 4380),
      moved: share,
      provisionalCleared: share
    },
    done
  ]
}

const checkCsv = ({ body }: Call) =>
  body.includes('bad')
    ? problem(400, '文件中有 1 行不正确，没有任何改动。', {
        errors: [{ field: 'line 7: kind', message: '“周末”不是 WORK 或 REST' }]
      })
    : null

const weekdayOf = (date: string) => (new Date(date).getUTCDay() + 6) % 7
const plus = (date: string, n: number) =>
  new Date(Date.parse(date) + n * 86_400_000).toISOString().slice(0, 10)
const working = (date: string) =>
  (listed.get(date)?.kind ?? (weekdayOf(date) > 4 ? 'REST' : 'WORK')) === 'WORK'

export const rules: Record<string, unknown>[] = [
  {
    id: 1,
    name: '午间延时',
    days: 'WORKING_DAYS',
    weekdays: null,
    opens: '12:00',
    closes: '13:00',
    from: '2026-01-01',
    to: null,
    items: null,
    onHolidays: false,
    note: '',
    version: 1
  },
  {
    id: 2,
    name: '周六错时',
    days: 'ALL_DAYS',
    weekdays: ['SATURDAY'],
    opens: '09:00',
    closes: '17:00',
    from: '2026-01-01',
    to: null,
    items: null,
    onHolidays: false,
    note: '',
    version: 1
  },
  {
    id: 3,
    name: '夏季夜间服务',
    days: 'WORKING_DAYS',
    weekdays: ['TUESDAY', 'THURSDAY'],
    opens: '18:00',
    closes: '20:00',
    from: '2026-06-01',
    to: '2026-08-31',
    items: rows(4).map((row) => row.item),
    onHolidays: false,
    note: '',
    version: 1
  }
]

function sessions({ query }: Call) {
  const from = query.get('from') ?? new Date().toISOString().slice(0, 10)
  const to = query.get('to') ?? plus(from, 13)
  const found: object[] = []
  for (let date = from; date <= to; date = plus(date, 1)) {
    const make = (name: string, opens: string, closes: string, more: object = {}) =>
      found.push({
        id: null,
        key: name === '午间延时' ? '1' : '2',
        ruleId: name === '午间延时' ? 1 : 2,
        missed: false,
        provisional: false,
        date,
        name,
        opens,
        closes,
        state: 'PLANNED',
        items: null,
        note: '',
        ...more
      })
    if (working(date)) make('午间延时', '12:00', '13:00')
    if (weekdayOf(date) === 5 && !working(date)) {
      make('周六错时', '09:00', '17:00', {
        items: rows(3).map((row) => row.item),
        ...(listed.get(date) ? { state: 'CANCELLED', note: listed.get(date)!.holiday } : {})
      })
    }
  }
  return { json: { content: found, next: null } }
}

export const moreHandlers: [string, RegExp, Handler][] = [
  ['GET', /^\/api\/cases\/([^/]+)\/clocks$/, (_, m) => ({ json: explained(m[1]!) })],
  [
    'GET',
    /^\/api\/reminders\/count$/,
    () => ({ json: { unread: reminders().filter((one) => !one.read).length } })
  ],
  ['POST', /^\/api\/reminders$/, () => ({ status: 204 })],
  ['GET', /^\/api\/reminders$/, ({ query }) => slice(reminders(), query)],
  [
    'POST',
    /^\/api\/reminders\/read-all$/,
    () => {
      reminders().forEach((one) => read.add(one.id))
      return { status: 204 }
    }
  ],
  [
    'POST',
    /^\/api\/reminders\/([^/]+)\/read$/,
    (_, m) => {
      read.add(m[1]!)
      return { status: 204 }
    }
  ],
  [
    'GET',
    /^\/api\/supervision-orders$/,
    ({ query }) =>
      slice(
        orders().filter(
          (one) =>
            (!query.get('state') || one.state === query.get('state')) &&
            (!query.get('department') || one.department.code === query.get('department'))
        ),
        query
      )
  ],
  ['POST', /^\/api\/supervision-orders\/[^/]+\/(answer|close)$/, () => ({ status: 204 })],
  [
    'POST',
    /^\/api\/admin\/calendar\/preview$/,
    (call) =>
      checkCsv(call) ?? {
        json: {
          years: [2027],
          inserted: 31,
          updated: 0,
          unchanged: 0,
          affected: 137,
          moved: 118,
          provisionalCleared: 137,
          moves: (slice(moves(), call.query) as { json: unknown }).json
        }
      }
  ],
  [
    'POST',
    /^\/api\/admin\/calendar\/import$/,
    (call) => {
      const wrong = checkCsv(call)
      if (wrong) return wrong
      applied = Date.now()
      return { json: { inserted: 31, updated: 0, unchanged: 0, change: changes()[0] } }
    }
  ],
  ['GET', /^\/api\/admin\/calendar\/changes$/, ({ query }) => slice(changes(), query)],
  ['GET', /^\/api\/admin\/calendar\/changes\/(\d+)\/moves$/, ({ query }) => slice(moves(), query)],
  [
    'GET',
    /^\/api\/admin\/calendar\/changes\/(\d+)$/,
    (_, m) => ({ json: changes().find((one) => String(one.id) === m[1]) })
  ],
  [
    'GET',
    /^\/api\/admin\/calendar$/,
    ({ query }) => {
      const days = [...listed.values()].filter((one) => one.date.startsWith(query.get('year')!))
      return { json: { year: Number(query.get('year')), published: days.length > 3, days } }
    }
  ],
  [
    'GET',
    /^\/api\/admin\/office-hours$/,
    ({ query }) => ({ json: officeHours(query.get('department')!) })
  ],
  [
    'PUT',
    /^\/api\/admin\/office-hours$/,
    ({ query }) => ({ json: officeHours(query.get('department')!) })
  ],
  ['GET', /^\/api\/sessions$/, sessions],
  ['GET', /^\/api\/admin\/session-rules$/, ({ query }) => slice(rules, query)],
  ['POST', /^\/api\/admin\/session-rules$/, () => ({ status: 204 })],
  ['PUT', /^\/api\/admin\/session-rules\/.+$/, () => ({ status: 204 })],
  ['DELETE', /^\/api\/admin\/session-rules\/.+$/, () => ({ status: 204 })],
  [
    'GET',
    /^\/api\/admin\/session-exceptions$/,
    ({ query }) =>
      slice(
        [
          {
            id: 1,
            ruleId: 2,
            name: null,
            items: null,
            date: '2026-02-21',
            kind: 'CLOSED',
            opens: null,
            closes: null,
            note: '春节'
          },
          {
            id: 2,
            ruleId: 2,
            name: null,
            items: null,
            date: '2026-04-04',
            kind: 'OPEN',
            opens: '09:00',
            closes: '12:00',
            note: '清明值班'
          }
        ],
        query
      )
  ],
  ['POST', /^\/api\/admin\/session-exceptions$/, () => ({ status: 204 })],
  ['PUT', /^\/api\/admin\/session-exceptions\/.+$/, () => ({ status: 204 })],
  ['DELETE', /^\/api\/admin\/session-exceptions\/.+$/, () => ({ status: 204 })],
  [
    'GET',
    /^\/api\/admin\/sessions\/([^/]+)\/([^/]+)\/roster$/,
    () => ({
      json: {
        people: [
          { username: 'clerk', name: '综合窗口一号' },
          { username: 'clerk2', name: '综合窗口二号' }
        ]
      }
    })
  ],
  ['PUT', /^\/api\/admin\/sessions\/.+\/roster$/, () => ({ status: 204 })],
  ['GET', /^\/api\/admin\/clocks\/reconciliations$/, ({ query }) => slice(reports(), query)],
  ['POST', /^\/api\/admin\/clocks\/reconcile$/, () => ({ json: reports()[0] })],
  [
    'PUT',
    /^\/api\/tasks\/([^/]+)\/draft$/,
    ({ body, user }, m) => {
      if (body.includes('断网')) return problem(503, '')
      drafts.set(m[1]!, {
        ...JSON.parse(body),
        savedAt: new Date().toISOString(),
        by: { username: user, name: '综合窗口一号' }
      })
      return { status: 204 }
    }
  ],
  [
    'DELETE',
    /^\/api\/tasks\/([^/]+)\/draft$/,
    (_, m) => {
      drafts.delete(m[1]!)
      return { status: 204 }
    }
  ]
]

function reports() {
  return Array.from({ length: 9 }, (_, i) => ({
    id: 9 - i,
    startedAt: `2026-03-${String(12 - i).padStart(2, '0')}T03:10:04+08:00`,
    finishedAt: `2026-03-${String(12 - i).padStart(2, '0')}T03:10:09+08:00`,
    startedBy: 'scheduler',
    tasks: 2_911 + i * 7,
    clocks: 8_204 + i * 31,
    timers: 3_127 + i * 12,
    count: i === 3 ? 2 : 0,
    differences:
      i === 3
        ? rows(2).map((row) => ({
            caseNumber: row.caseNumber,
            owner: row.caseNumber,
            name: 'statutory',
            expected: '2026-03-24T17:00:00+08:00',
            found: '2026-03-20T17:00:00+08:00',
            kind: 'TIMER'
          }))
        : []
  }))
}

function officeHours(code: string) {
  return {
    department: { code, name: code },
    hall: [
      { opens: '09:00', closes: '12:00' },
      { opens: '13:00', closes: '17:00' }
    ],
    seasons: [
      {
        from: '2026-05-01',
        to: '2026-09-30',
        sessions: [
          { opens: '08:30', closes: '12:00' },
          { opens: '13:30', closes: '17:30' }
        ]
      }
    ]
  }
}
