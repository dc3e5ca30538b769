/** Answers the REST contract inside the development server (`npm run dev:mock`); never shipped. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { caseOf, departments, formOf, items, materials, partsOf, rows } from './data.ts'
import { problem, slice, type Answer, type Call, type Handler } from './answers.ts'
import { draftOf, moreHandlers } from './more.ts'
import { poolHandlers } from './pool.ts'
import { receiptHandlers } from './receipts.ts'

const ROLES: Record<string, string[]> = {
  clerk: ['CLERK'],
  certifier: ['CERTIFIER'],
  supervisor: ['SUPERVISOR'],
  designer: ['DESIGNER'],
  admin: ['ADMIN']
}
const NAMES: Record<string, string> = {
  clerk: '综合窗口一号',
  certifier: '出证窗口',
  supervisor: '督办员',
  admin: '系统管理员',
  designer: '流程设计师'
}

function session(username: string) {
  const reviewer = username.startsWith('reviewer-')
  return {
    username,
    name: NAMES[username] ?? '赵审查',
    roles: ROLES[username] ?? (reviewer ? ['REVIEWER', 'HEAD'] : ['CLERK']),
    department: reviewer ? { code: 'zhujian', name: '住房和城乡建设局' } : null,
    demo: true,
    oidc: false
  }
}

function listTasks({ query, user }: Call): Answer {
  const q = query.get('q') ?? ''
  const found = rows().filter(
    (row) =>
      (query.get('tab') !== 'MINE' || row.assignee?.username === user) &&
      (query.get('tab') !== 'GROUP' || !row.assignee) &&
      (!query.get('light') || row.light === query.get('light')) &&
      (!query.get('department') || row.department.code === query.get('department')) &&
      (!query.get('item') || row.item.code === query.get('item')) &&
      (!q || row.applicantName.includes(q) || row.caseNumber.endsWith(q))
  )
  return slice(found, query)
}

function countTasks({ user }: Call): Answer {
  const by = (mine: boolean) => {
    const counts: Record<string, number> = {}
    for (const row of rows()) {
      if (mine ? row.assignee?.username !== user : row.assignee) continue
      if (row.light) counts[row.light] = (counts[row.light] ?? 0) + 1
    }
    return counts
  }
  return { json: { mine: by(true), group: by(false), capped: false } }
}

function task(id: string, user: string | null): Answer {
  const row = rows().find((one) => one.id === id)
  if (!row) return problem(404, '没有这项任务。')
  const mine = row.assignee?.username === user
  const form = formOf(row.elementId)
  const outcome = (
    form?.schema.components as { key?: string; values?: unknown[] }[] | undefined
  )?.find((one) => one.key === 'outcome')
  return {
    json: {
      ...row,
      form,
      data: {
        materialOptions: materials.map(({ name }) => ({ label: name, value: name })),
        procedureOptions: ['现场核查', '专家评审', '检测'].map((name) => ({
          label: name,
          value: name
        }))
      },
      case: caseOf(row.caseNumber),
      outcomes: outcome?.values ?? [],
      may: { claim: !row.assignee, release: mine, complete: mine },
      draft: draftOf(id)
    }
  }
}

function complete({ body }: Call): Answer {
  const answer = JSON.parse(body) as {
    outcome: string
    form: Record<string, string>
    comment: string
  }
  if (JSON.stringify(answer).includes('错误')) {
    const field = Object.keys(answer.form).find((key) => String(answer.form[key]).includes('错误'))
    return problem(400, '提交的内容有误。', {
      errors: [{ field: `form.${field}`, message: '内容不符合要求（模拟）' }]
    })
  }
  if (JSON.stringify(answer).includes('冲突')) {
    return problem(409, '该任务已被处理。', {
      by: { username: 'li', name: '李审查' },
      at: '2026-11-24T10:02:00+08:00'
    })
  }
  return { json: { caseNumber: rows()[0]!.caseNumber, next: 'task-4' } }
}

function model(): Answer {
  const path =
    process.env.TONGBAN_MODEL ?? resolve('../../../../processes/one-window/one-window.bpmn')
  if (!existsSync(path)) return problem(404, '没有模型。')
  return {
    json: {
      key: 'one-window',
      name: '一窗受理',
      xml: readFileSync(path, 'utf8'),
      called: [],
      active: ['Examine', 'SpecialProcedure', 'Examine'],
      passed: ['FormalCheck', 'AwaitSupplement']
    }
  }
}

const handlers: [string, RegExp, Handler][] = [
  [
    'GET',
    /^\/api\/login-options$/,
    () => ({
      json: {
        demo: true,
        oidc: [{ id: 'gov', name: '统一身份认证', url: '/oauth2/authorization/gov' }]
      },
      cookie: 'XSRF-TOKEN=mock'
    })
  ],
  [
    'POST',
    /^\/login$/,
    ({ body }) => {
      const form = new URLSearchParams(body)
      if (form.get('username') === 'locked')
        return problem(423, '该账号已被锁定，请于 15 分钟后再试。')
      if (form.get('password') !== 'demo') return problem(401, '用户名或密码不正确。')
      return { status: 204, cookie: `MOCK=${form.get('username')}` }
    }
  ],
  ['POST', /^\/logout$/, () => ({ status: 204, cookie: 'MOCK=' })],
  [
    'GET',
    /^\/api\/session$/,
    ({ user }) => (user ? { json: session(user) } : problem(401, '请登录。'))
  ],
  ['GET', /^\/api\/tasks$/, listTasks],
  ['GET', /^\/api\/tasks\/counts$/, countTasks],
  [
    'GET',
    /^\/api\/flows$/,
    ({ query }) => slice([{ code: 'one-window', name: '一窗受理' }], query)
  ],
  ['GET', /^\/api\/(colleagues|tasks\/[^/]+\/colleagues)$/, ({ query }) => slice([], query)],
  ['GET', /^\/api\/me\/(completed|copies)$/, ({ query }) => slice([], query)],
  ['GET', /^\/api\/me\/copies\/count$/, () => ({ json: { unread: 2 } })],
  ['GET', /^\/api\/me\/absence$/, () => ({ status: 204 })],
  ['GET', /^\/api\/tasks\/([^/]+)$/, ({ user }, m) => task(m[1]!, user)],
  ['POST', /^\/api\/tasks\/[^/]+\/(claim|release)$/, () => ({ status: 204 })],
  ['POST', /^\/api\/tasks\/[^/]+\/complete$/, complete],
  [
    'GET',
    /^\/api\/items$/,
    ({ query }) => {
      const q = query.get('q') ?? ''
      return slice(
        items.filter((item) => item.name.includes(q) || item.code.includes(q)),
        query,
        100
      )
    }
  ],
  [
    'GET',
    /^\/api\/items\/(.+)$/,
    (_, m) => {
      const item = items.find((one) => one.code === m[1])
      return item
        ? {
            json: {
              ...item,
              acceptanceLimit: { amount: 5, unit: 'WORKING_DAY' },
              supplementLimit: { amount: 30, unit: 'WORKING_DAY' },
              extensionLimit: { amount: 10, unit: 'WORKING_DAY' },
              warningThreshold: 1,
              materials,
              procedures: [],
              note: null,
              countersign: false,
              parts: partsOf(item.code)
            }
          }
        : problem(404, '没有这个事项。')
    }
  ],
  ['GET', /^\/api\/departments$/, () => ({ json: { content: departments, next: null } })],
  ['GET', /^\/api\/forms\/one-window\/(\w+)$/, (_, m) => ({ json: formOf(m[1]!) })],
  [
    'POST',
    /^\/api\/files$/,
    () => ({
      status: 201,
      json: {
        fileId: `file-${Date.now()}-${Math.random()}`,
        name: '上传的材料.pdf',
        mediaType: 'application/pdf',
        size: 204_800,
        sha256: 'ab'.repeat(32)
      }
    })
  ],
  [
    'POST',
    /^\/api\/materials-on-file$/,
    () => ({
      json: {
        content: [1, 2].map((i) => ({
          name: materials[i]!.name,
          onFile: `on-file-${i}`,
          kind: i === 1 ? 'CERTIFICATE' : 'FILE',
          caseNumber: rows()[i]!.caseNumber,
          itemName: '公司设立登记',
          addedAt: '2026-01-15T10:20:00+08:00',
          validUntil: i === 1 ? null : '2027-01-14'
        })),
        next: null
      }
    })
  ],
  [
    'POST',
    /^\/api\/cases$/,
    ({ body }) =>
      body.includes('错误')
        ? problem(400, '请更正标出的内容。', {
            errors: [
              { field: 'applicant.name', message: '姓名不符合要求（模拟）' },
              { field: 'materials[0].fileId', message: '文件不存在（模拟）' }
            ]
          })
        : {
            status: 201,
            json: {
              caseNumber: rows()[0]!.caseNumber,
              trackingCode: 'Q7KD-2MXR-9TPA-4HWC',
              receiptNumber: '青住建收〔2026〕00017号'
            }
          }
  ],
  ...receiptHandlers,
  [
    'GET',
    /^\/api\/cases$/,
    ({ query }) => {
      const q = query.get('q') ?? ''
      return slice(
        rows().filter(
          (row) =>
            (!q || row.applicantName.startsWith(q) || row.caseNumber.endsWith(q)) &&
            (!query.get('state') || row.state === query.get('state'))
        ),
        query
      )
    }
  ],
  ...moreHandlers,
  ...poolHandlers,
  ['GET', /^\/api\/cases\/[^/]+\/model$/, model],
  [
    'GET',
    /^\/api\/cases\/[^/]+\/applicant\/id-number$/,
    () => ({ json: { idNumber: '91370212MA3C9X042U', mobile: '13812345678' } })
  ],
  ['GET', /^\/api\/cases\/([^/]+)\/documents\/[^/]+$/, () => ({ text: '<h1>受理通知书</h1>' })],
  ['GET', /^\/api\/cases\/([^/]+)$/, (_, m) => ({ json: caseOf(decodeURIComponent(m[1]!)) })],
  ['PATCH', /^\/api\/cases\/.*$/, () => ({ status: 204 })],
  ['POST', /^\/api\/cases\/.*$/, () => ({ status: 204 })],
  [
    'GET',
    /^\/api\/track\/(.+)$/,
    (_, m) =>
      m[1] === 'none'
        ? problem(404, '没有查到该编码对应的办件。')
        : {
            json: {
              caseNumber: '****20260302-0017',
              item: '商品房预售许可',
              department: '住房和城乡建设局',
              state: 'ACCEPTED',
              parts: partsOf(items[0]!.code).map((part, i) => ({
                ...part,
                state: ['DECIDED', 'EXAMINATION', 'SUSPENDED'][i],
                decision: i ? null : 'GRANTED'
              })),
              steps: caseOf('').stages.map((stage) => ({
                name: stage.name,
                state: stage.state,
                at: stage.at
              })),
              deadline: caseOf('').clocks[0]!.deadline
            }
          }
  ],
  [
    'GET',
    /^\/api\/verify\/(.+)$/,
    (_, m) =>
      m[1] === 'none'
        ? problem(404, '没有查到该验证码对应的证照。')
        : {
            json: {
              valid: m[1] !== 'revoked',
              kind: 'CERTIFICATE',
              title: '商品房预售许可证',
              number: '青房预许字〔2026〕00008号',
              item: '商品房预售许可',
              department: '住房和城乡建设局',
              issuedAt: '2026-03-20T10:12:00+08:00',
              holder: '青岛**置业有限公司'
            }
          }
  ],
  [
    'GET',
    /^\/api\/ratings\/(.+)$/,
    () => ({ json: { item: '商品房预售许可', department: '住房和城乡建设局', rated: false } })
  ],
  ['POST', /^\/api\/ratings\/(.+)$/, () => ({ status: 204 })],
  [
    'GET',
    /^\/api\/admin\/jobs$/,
    ({ query }) =>
      slice(
        rows(23).map((row, i) => ({
          id: String(9000 + i),
          kind: i % 2 ? 'NOTICE' : 'TIMER',
          caseNumber: row.caseNumber,
          activity: i % 2 ? '受理通知书短信' : 'AcceptanceTimeout',
          reason: i % 2 ? '短信平台返回 503：服务暂不可用' : '数据库连接超时（已重试 3 次）',
          retries: 0,
          dueAt: row.receivedAt,
          failedAt: row.receivedAt
        })),
        query
      )
  ],
  ['POST', /^\/api\/admin\/jobs\/.*$/, () => ({ status: 204 })],
  [
    'GET',
    /^\/api\/admin\/people$/,
    ({ query }) =>
      slice(
        [
          'clerk',
          'certifier',
          'supervisor',
          'designer',
          'admin',
          ...departments.map((one) => `reviewer-${one.code}`)
        ]
          .filter((name) => name.includes(query.get('q') ?? ''))
          .map((name) => ({
            ...session(name),
            enabled: name !== 'designer',
            locked: name === 'supervisor',
            origin: 'DEMO',
            version: 1
          })),
        query
      )
  ],
  [
    'POST',
    /^\/api\/admin\/people$/,
    ({ body }) =>
      body.includes('错误')
        ? problem(400, '请更正标出的内容。', {
            errors: [{ field: 'name', message: '姓名不符合要求（模拟）' }]
          })
        : { status: 204 }
  ],
  ['PUT', /^\/api\/admin\/people\/.+$/, () => ({ status: 204 })],
  [
    'POST',
    /^\/api\/admin\/[\w-]+\/import$/,
    ({ body }) =>
      body.includes('bad')
        ? problem(400, '文件中有 2 行不正确，没有任何改动。', {
            errors: [
              {
                field: 'line 7: limit_unit',
                message: '单位“星期”不是工作日、日、月、工作小时之一'
              },
              { field: 'line 19: department', message: '部门“住建厅”不存在' }
            ]
          })
        : { json: { inserted: 3, updated: 12, unchanged: 58 } }
  ],
  [
    'GET',
    /^\/api\/admin\/audit$/,
    ({ query }) =>
      slice(
        rows(120).map((row, i) => ({
          seq: i,
          hash: 'ab'.repeat(32),
          at: row.receivedAt,
          actor: i % 3 ? 'clerk' : 'system',
          action: ['CASE_RECEIVED', 'ID_NUMBER_READ', 'LOGIN_FAILED', 'TASK_COMPLETED'][i % 4],
          subject: row.caseNumber,
          detail: { ip: '10.0.3.17' }
        })),
        query
      )
  ]
]

const read = (request: IncomingMessage) =>
  new Promise<string>((done) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => done(Buffer.concat(parts).toString('utf8')))
  })

export function mockServer(): Plugin {
  return {
    name: 'tongban-mock',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const url = new URL(request.url ?? '/', 'http://mock')
        const method = request.method ?? 'GET'
        const found = handlers
          .filter(([verb]) => verb === method)
          .map(([, path, handle]) => ({ handle, match: url.pathname.match(path) }))
          .find(({ match }) => match)
        if (!found)
          return url.pathname.startsWith('/api/')
            ? end(response, problem(404, '没有这个接口。'))
            : next()
        const user = /MOCK=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? null
        const body = await read(request)
        const delay = Number(process.env.MOCK_DELAY ?? 60)
        const call = { method, path: url.pathname, query: url.searchParams, body, user, response }
        setTimeout(() => end(response, found.handle(call, found.match!)), delay)
      })
    }
  }
}

function end(response: ServerResponse, answer: Answer) {
  response.statusCode = answer.status ?? 200
  if (process.env.MOCK_NOW) response.setHeader('Date', new Date(process.env.MOCK_NOW).toUTCString())
  if (answer.cookie) response.setHeader('Set-Cookie', `${answer.cookie}; Path=/`)
  if (answer.text) {
    response.setHeader('Content-Type', 'text/html; charset=UTF-8')
    response.end(answer.text)
    return
  }
  const type = response.statusCode >= 400 ? 'application/problem+json' : 'application/json'
  response.setHeader('Content-Type', `${type}; charset=UTF-8`)
  response.end(answer.json === undefined ? '' : JSON.stringify(answer.json))
}
