/** Invented cases in realistic number and shape, for looking at the pages without a server. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { explainStory, stories } from './clocks.ts'

const DEPARTMENTS = [
  ['zhujian', '住房和城乡建设局'],
  ['shichang', '市场监督管理局'],
  ['xiaofang', '消防救援机构'],
  ['weijian', '卫生健康委员会'],
  ['jiaoyu', '教育局'],
  ['shengtai', '生态环境局']
] as const
const ITEMS = [
  ['商品房预售许可', 0, 10, 7],
  ['建筑工程施工许可证核发', 0, 7, 3],
  ['公司设立登记', 1, 3, 1],
  ['食品经营许可（新办）', 1, 20, 8],
  ['公众聚集场所投入使用、营业前消防安全检查', 2, 10, 5],
  ['医疗机构设置审批（含港澳台）', 3, 30, 12],
  ['民办学校办学许可', 4, 20, 15],
  ['建设项目环境影响评价文件审批（非辐射类）', 5, 60, 30],
  ['大型群众性活动安全许可（1000-5000人）', 2, 7, 5]
] as const
const PEOPLE = [
  '王建国',
  '李秀英',
  '青岛海岳置业有限公司',
  '张伟',
  '青岛鑫瑞德餐饮管理有限责任公司第三分公司',
  '刘洋',
  '陈静',
  '崂山区欣欣幼儿园'
]
const STEPS = [
  ['FormalCheck', '形式审查', 'window'],
  ['Examine', '审查', 'reviewers'],
  ['AwaitSupplement', '等待补正', 'window'],
  ['Decide', '决定', 'reviewers'],
  ['SpecialProcedure', '特别程序', 'reviewers'],
  ['IssueCertificate', '制证', 'issuing'],
  ['Deliver', '送达', 'issuing'],
  ['ApproveExtension', '延长期限审批', 'heads'],
  ['AwaitFurtherMaterials', '等待补充材料', 'reviewers']
] as const
const LIGHTS = ['RED', 'YELLOW', 'GREEN', 'GREEN', 'GREEN', 'GREY'] as const

export const departments = DEPARTMENTS.map(([code, name], i) => ({
  code,
  name,
  creditCode: `11370200MB28${String(i).padStart(5, '0')}X`
}))
const singles = ITEMS.map(([name, at, legal, promised], i) => ({
  code: `11370200MB2800${i}00X3000117${String(i).padStart(5, '0')}`,
  name,
  department: { code: departments[at]!.code, name: departments[at]!.name },
  type: '行政许可',
  legalBasis: '城市房地产管理法45条；城市商品房预售管理办法10条',
  legalLimit: { amount: legal, unit: 'WORKING_DAY' },
  legalLimitVerified: true,
  promisedLimit: { amount: promised, unit: 'WORKING_DAY' },
  resultDocument: '许可证',
  processKey: 'one-window',
  joint: false,
  partCount: 1
}))
const named = ({ code, name }: { code: string; name: string }) => ({ code, name })
const JOINTS = [
  [
    '开办餐饮店',
    [
      [2, 1, false],
      [3, 2, true],
      [4, 2, true]
    ]
  ],
  [
    '开办宾馆旅馆',
    [
      [2, 1, false],
      [4, 1, false],
      [5, 2, true],
      [7, 2, true]
    ]
  ]
] as const
export const partsOf = (code: string) => {
  const i = joints.findIndex((one) => one.code === code)
  const list = i < 0 ? [] : JOINTS[i]![1]
  return list.map(([at, wave, severable]) => {
    const one = singles[at]!
    const { legalLimit, promisedLimit, department } = one
    const countersign = at === 4
    return { item: named(one), department, wave, severable, countersign, legalLimit, promisedLimit }
  })
}
const joints = JOINTS.map(([name, parts], i) => ({
  ...singles[2]!,
  code: `11370200MB2800${i}00Y3000990${String(i).padStart(5, '0')}`,
  name,
  type: '一件事',
  legalLimit: null,
  promisedLimit: null,
  resultDocument: '各事项许可证件',
  joint: true,
  partCount: parts.length
}))
export const items = [...joints, ...singles]
export const materials = [
  { name: '商品房预售许可申请表', required: true, source: '城市商品房预售管理办法7条' },
  { name: '开发企业营业执照和资质证书', required: true, source: '城市商品房预售管理办法7条' },
  {
    name: '土地使用权证、建设工程规划许可证、施工许可证',
    required: true,
    source: '城市商品房预售管理办法5条'
  },
  {
    name: '投入开发建设的资金占工程建设总投资25%以上的证明',
    required: true,
    source: '城市商品房预售管理办法5条'
  },
  { name: '工程施工合同及关于施工进度的说明', required: true, source: '城市商品房预售管理办法7条' },
  { name: '商品房预售方案', required: false, source: '城市商品房预售管理办法7条' }
]

const DAY = 86_400_000
const iso = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 19) + '+08:00'
const dayAt = (offset: number, hour: number) => {
  const date = new Date(Date.now() + offset * DAY)
  date.setUTCHours(hour - 8, 0, 0, 0)
  return date.getTime()
}

export function rows(count = 230) {
  return Array.from({ length: count }, (_, i) => {
    const item = singles[(i * 5 + (i >> 3)) % singles.length]!
    const joint = i % 4 === 0 && item.department.code === 'shichang'
    const [elementId, name] = STEPS[(i * 7 + (i >> 2)) % STEPS.length]!
    const due = Math.floor(i / 6) - 4
    const light = due < 0 ? 'RED' : due < 2 ? 'YELLOW' : LIGHTS[2 + (i % 4)]!
    const suspended = light === 'GREY'
    return {
      id: `task-${i + 1}`,
      name,
      elementId,
      caseNumber: `${item.code}202603${String(2 + (i % 24)).padStart(2, '0')}${String(i + 1).padStart(4, '0')}`,
      item: { code: item.code, name: item.name },
      department: item.department,
      part: joint ? 2 : null,
      jointItem: joint ? named(joints[0]!) : null,
      applicantName: PEOPLE[i % PEOPLE.length]!,
      assignee:
        i % 3 === 0
          ? { username: 'clerk', name: '综合窗口一号' }
          : i % 5 === 0
            ? { username: 'reviewer-zhujian', name: '赵审查' }
            : null,
      light,
      deadline: suspended ? null : iso(dayAt(due, 17)),
      suspended,
      createdAt: iso(dayAt(-6, 9)),
      applicant: {
        name: PEOPLE[i % PEOPLE.length]!,
        idNumberMasked: '3702**********4218',
        mobileMasked: '138****5678'
      },
      state: [
        'RECEIVED',
        'ACCEPTED',
        'SUPPLEMENT_ASKED',
        'SUSPENDED',
        'DECIDED',
        'ARCHIVED',
        'WITHDRAWN',
        'NOT_ACCEPTED'
      ][i % 8],
      receivedAt: iso(dayAt(-8 - (i % 30), 10)),
      closedAt: i % 8 >= 5 ? iso(dayAt(-1, 15)) : null
    }
  })
}

export function formOf(element: string) {
  const folder = process.env.TONGBAN_FORMS ?? resolve('../../../../forms/one-window')
  const path = resolve(folder, `${element}.form`)
  if (!existsSync(path)) return null
  return { id: `one-window-${element}`, version: 1, schema: JSON.parse(readFileSync(path, 'utf8')) }
}

const clerk = { username: 'clerk', name: '综合窗口一号' }
const reviewer = { username: 'reviewer-zhujian', name: '赵审查' }

export const clockOf = (name: string, amount: number, more: object) => ({
  part: null as string | null,
  name,
  limit: { amount, unit: 'WORKING_DAY' },
  extension: 0,
  state: 'RUNNING',
  light: 'GREEN',
  date: '2026-12-04',
  deadline: iso(dayAt(8, 17)),
  remaining: 6,
  provisional: false,
  suspended: false,
  onTime: null,
  start: iso(dayAt(-4, 10)),
  source: '行政许可法第四十二条',
  ...more
})

export function caseOf(caseNumber: string) {
  const row = rows().find((one) => one.caseNumber === caseNumber) ?? rows()[0]!
  const clock = clockOf
  const entry = (at: number, actor: object | null, title: string, more: object = {}) => ({
    part: null as string | null,
    at: iso(at),
    actor,
    kind: 'step',
    title,
    detail: {},
    comment: null,
    elementId: null,
    ...more
  })
  const single = {
    caseNumber: row.caseNumber,
    trackingCode: 'Q7KD-2MXR-9TPA-4HWC',
    state: 'ACCEPTED',
    item: row.item,
    department: row.department,
    applicant: {
      name: row.applicantName,
      idType: 'USCC',
      idNumber: '9137**********042U',
      mobile: '138****5678'
    },
    form: { projectName: '海岳·云著一期', address: '青岛市崂山区香港东路88号' },
    receivedAt: iso(dayAt(-6, 10)),
    acceptedAt: iso(dayAt(-4, 10)),
    acceptanceRule: 'IN_WORKING_TIME',
    deemedAccepted: false,
    closedAt: null,
    outcome: null as string | null,
    outcomeName: null as string | null,
    light: row.light,
    deadline: row.deadline,
    parts: [] as object[],
    stages: [
      {
        id: 'Receipt',
        name: '收件',
        state: 'DONE',
        at: iso(dayAt(-6, 10))
      },
      {
        id: 'FormalCheck',
        name: '受理',
        state: 'DONE',
        at: iso(dayAt(-6, 10))
      },
      { id: 'Examine', name: '审查', state: 'ACTIVE', at: iso(dayAt(-4, 10)) },
      { id: 'Decide', name: '决定', state: 'PENDING', at: null },
      { id: 'IssueCertificate', name: '出证', state: 'PENDING', at: null },
      { id: 'Deliver', name: '送达', state: 'PENDING', at: null }
    ],
    clocks: [
      clock('statutory', 10, {
        source: '城市商品房预售管理办法第十条；行政许可法第四十二条',
        extension: 0
      }),
      clock('promised', 7, {
        light: 'YELLOW',
        remaining: 1,
        deadline: iso(dayAt(1, 17)),
        source: '部门承诺'
      }),
      clock('acceptance', 5, {
        state: 'STOPPED',
        onTime: true,
        light: 'GREEN',
        remaining: 3,
        source: '行政许可法第三十二条'
      })
    ],
    timeline: [
      entry(dayAt(-6, 10), clerk, '收件', { kind: 'RECEIVED' }),
      entry(dayAt(-6, 11), clerk, '一次性告知补正', {
        comment: '施工进度说明缺少监理单位盖章，请一次补齐。',
        elementId: 'FormalCheck'
      }),
      entry(dayAt(-5, 15), clerk, '申请人已补正', { elementId: 'AwaitSupplement' }),
      entry(dayAt(-4, 10), clerk, '予以受理', { elementId: 'FormalCheck' }),
      entry(dayAt(-4, 10), null, '受理通知书已发送', { kind: 'NOTICE' }),
      entry(dayAt(-3, 9), reviewer, '认领审查任务', { kind: 'CLAIMED', elementId: 'Examine' })
    ],
    materials: materials.map((material, i) => ({
      id: `m${i}`,
      ...material,
      state: i === 4 ? 'MISSING' : 'PROVIDED',
      fileId: i === 4 ? null : `f${i}`,
      fileName: i === 4 ? null : `${material.name}.pdf`,
      size: i === 4 ? null : 184_320 * (i + 1),
      sha256: i === 4 ? null : '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      addedAt: i === 4 ? null : iso(dayAt(-6, 10)),
      reusedFrom: i === 1 ? row.caseNumber : null,
      validUntil: i === 1 ? '2027-06-30' : null,
      certificateNumber: null
    })),
    documents: [
      {
        kind: 'RECEIPT_NOTE',
        title: '收件凭证',
        number: '青住建收〔2026〕00017号',
        verificationCode: 'A1',
        issuedAt: iso(dayAt(-6, 10)),
        notice: {
          channel: 'SMS',
          state: 'SENT',
          sentAt: iso(dayAt(-6, 10)),
          receipt: 'sim-20260302-00017'
        }
      },
      {
        kind: 'SUPPLEMENT_NOTICE',
        title: '补正告知书',
        number: '青住建补〔2026〕00004号',
        verificationCode: 'A2',
        issuedAt: iso(dayAt(-6, 11)),
        notice: { channel: 'SMS', state: 'FAILED', sentAt: null, receipt: null }
      },
      {
        kind: 'ACCEPTANCE_NOTICE',
        title: '受理通知书',
        number: '青住建受〔2026〕00011号',
        verificationCode: 'A3',
        issuedAt: iso(dayAt(-4, 10)),
        notice: { channel: 'SMS', state: 'QUEUED', sentAt: null, receipt: null }
      }
    ],
    tasks: [
      {
        id: row.id,
        elementId: 'Examine',
        name: '审查',
        assignee: null,
        groups: ['reviewers:zhujian']
      }
    ],
    certificates: [] as object[],
    courier: [] as object[],
    delivery: null as object | null,
    may: { withdraw: true, correct: true, revealIdNumber: true, pickUp: true }
  }
  const told = storyClocks(caseNumber)
  if (told) Object.assign(single, { clocks: told, caseNumber })
  return row.jointItem || caseNumber.endsWith('joint') ? jointOf(single, clock, entry) : single
}

/** The same case as a joint matter: three departments, two waves, one part suspended. */
function jointOf<T extends { timeline: object[] }>(
  single: T,
  clock: (name: string, amount: number, more: object) => object,
  entry: (at: number, actor: object | null, title: string, more?: object) => object
): T {
  const STATES = ['DECIDED', 'EXAMINATION', 'SUSPENDED'] as const
  const parts = partsOf(joints[0]!.code).map((part, i) => {
    const key = `p${i + 1}`
    const stopped = i === 0
    const state = stopped ? 'STOPPED' : i === 2 ? 'SUSPENDED' : 'RUNNING'
    const more = {
      part: key,
      state,
      onTime: stopped ? true : null,
      light: i === 2 ? 'GREY' : i === 1 ? 'YELLOW' : 'GREEN',
      suspended: i === 2,
      ...(i === 2 ? { deadline: null, date: null } : {})
    }
    return {
      ...part,
      part: key,
      number: i + 1,
      state: STATES[i],
      decision: i === 0 ? 'GRANTED' : null,
      decidedAt: i === 0 ? iso(dayAt(-1, 15)) : null,
      light: i === 0 ? null : more.light,
      statutory: clock('statutory', part.legalLimit.amount, more),
      promised: clock('promised', part.promisedLimit.amount, { ...more, remaining: 3 }),
      certificate: null
    }
  })
  const orders = [
    {
      id: 'c1',
      direction: 'INBOUND',
      state: 'DELIVERED',
      trackingNumber: 'SF1029384756',
      name: '王芳',
      orderedAt: iso(dayAt(-6, 11)),
      events: [
        { state: 'ACCEPTED', at: iso(dayAt(-6, 14)), note: null },
        { state: 'DELIVERED', at: iso(dayAt(-5, 10)), note: '综合窗口签收' }
      ]
    }
  ]
  return {
    ...single,
    item: named(joints[0]!),
    department: joints[0]!.department,
    light: 'YELLOW',
    deadline: iso(dayAt(8, 17)),
    parts,
    clocks: parts.flatMap((part) => [part.statutory, part.promised]),
    timeline: [
      ...single.timeline,
      entry(dayAt(-1, 15), reviewer, '决定', { part: 'p1', kind: 'DECIDED' }),
      entry(dayAt(-1, 16), reviewer, '启动特别程序', { part: 'p3', elementId: 'Examine' })
    ],
    courier: orders
  } as unknown as T
}

/** The clocks of the cases `spring`, `open` and `long`, as their days tell. */
function storyClocks(caseNumber: string): object[] | null {
  const story = stories[caseNumber]
  return story ? explainStory(story, clockOf).map((one) => one.clock) : null
}
