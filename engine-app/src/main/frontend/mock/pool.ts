/** The guarantee pool of the mock server. */
import { slice, type Handler } from './answers.ts'

const FEN = 100
const COMPANIES = [
  '精密机械',
  '生物科技',
  '智造技术',
  '新材料',
  '光电',
  '环境工程',
  '软件',
  '医疗器械'
].map((trade, i) => ({
  idNumber: `91610400MA6XR8K${String(10 + i)}M`,
  name: `咸阳高新${trade}有限公司`,
  affiliates: i % 3 === 0 ? '秦岭系' : null,
  reserved: i % 2 ? (30 + i * 5) * 10_000 * FEN : 0,
  drawn: (60 - i * 4) * 10_000 * FEN,
  owed: i === 5 ? 1_234_550 : 0
}))
const sum = (part: 'reserved' | 'drawn' | 'owed') =>
  COMPANIES.reduce((all, one) => all + one[part], 0)
const CAP = 50_000_000 * FEN

const cases = () =>
  COMPANIES.map((one, i) => ({
    caseNumber: `11370214MB2T00174E400021700100020260302${String(i + 1).padStart(4, '0')}`,
    client: { code: one.idNumber, name: one.name },
    reserved: one.reserved,
    drawn: one.drawn,
    owed: one.owed,
    compensated: one.owed * 2,
    recovered: one.owed,
    expiresAt: new Date(Date.now() + (i + 1) * 4 * 86_400_000).toISOString(),
    clock: 'repayment',
    clockTitle: '还款期限'
  }))

const pool = () => ({
  cap: CAP,
  netAssets: CAP,
  multiple: 10,
  version: 1,
  reserved: sum('reserved'),
  drawn: sum('drawn'),
  owed: sum('owed'),
  balance: CAP - sum('reserved') - sum('drawn') - sum('owed'),
  liability: sum('reserved') + sum('drawn'),
  liabilityLimit: CAP * 10,
  clientLimit: CAP / 10,
  affiliatesLimit: (CAP * 15) / 100,
  entries: COMPANIES.length
})

const entries = () =>
  cases()
    .map((one, i) => ({
      seq: i + 1,
      kind: 'RESERVE',
      caseNumber: one.caseNumber,
      client: one.client,
      amount: one.reserved + one.drawn,
      at: new Date(Date.now() - (20 - i) * 3_600_000).toISOString(),
      actor: 'head-guarantee',
      reserved: one.reserved,
      drawn: one.drawn,
      owed: one.owed,
      balance: CAP - one.reserved - one.drawn - one.owed
    }))
    .reverse()

const loans = () =>
  cases().map((one, i) => ({
    caseNumber: one.caseNumber,
    client: one.client,
    state: i % 4 === 3 ? 'NOT_ACCEPTED' : 'IN_FORCE',
    receivedAt: new Date(Date.now() - (i + 2) * 86_400_000).toISOString(),
    amount: i % 4 === 3 ? 150_000_000 : one.reserved + one.drawn,
    months: 12,
    collateral: false,
    approved: i % 4 === 3 ? null : one.reserved + one.drawn,
    reserved: i % 4 === 3 ? 0 : one.reserved,
    drawn: i % 4 === 3 ? 0 : one.drawn,
    owed: 0,
    refusedFor: i % 4 === 3 ? ['第 9 条：申请金额超过免抵押额度，须提供抵质押'] : []
  }))

const terms = [
  {
    version: 1,
    afterEntry: 0,
    cap: CAP,
    netAssets: CAP,
    multiple: 10,
    reason: '初始参数',
    changedBy: 'system',
    changedAt: '2026-01-01T08:00:00+08:00'
  }
]

export const poolHandlers: [string, RegExp, Handler][] = [
  ['GET', /^\/api\/guarantee-pool$/, () => ({ json: pool() })],
  ['GET', /^\/api\/guarantee-pool\/clients$/, ({ query }) => slice(COMPANIES, query)],
  [
    'GET',
    /^\/api\/guarantee-pool\/cases$/,
    ({ query }) =>
      slice(
        cases().filter((one) => one.client.code === query.get('idNumber')),
        query
      )
  ],
  ['GET', /^\/api\/guarantee-pool\/expiring$/, ({ query }) => slice(cases(), query)],
  ['GET', /^\/api\/guarantee-pool\/entries$/, ({ query }) => slice(entries(), query)],
  ['GET', /^\/api\/loans$/, ({ query }) => slice(loans(), query)],
  ['GET', /^\/api\/guarantee-pool\/(entries|clients)\.csv$/, () => ({ text: '序号\r\n' })],
  ['GET', /^\/api\/admin\/guarantee-pool\/terms$/, ({ query }) => slice(terms, query)],
  ['PUT', /^\/api\/admin\/guarantee-pool\/terms$/, () => ({ json: terms[0] })],
  [
    'POST',
    /^\/api\/admin\/guarantee-pool\/replay$/,
    () => ({ json: { entries: COMPANIES.length, differences: [] } })
  ]
]
