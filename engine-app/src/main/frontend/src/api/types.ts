/** The REST contract. Instants are ISO 8601 with offset, dates `2026-03-24`. */

export interface Slice<T> {
  content: T[]
  next: string | null
}

export interface Named {
  code: string
  name: string
}
export interface Person {
  username: string
  name: string
}

export const ROLES = [
  'CLERK',
  'REVIEWER',
  'HEAD',
  'CERTIFIER',
  'SUPERVISOR',
  'DESIGNER',
  'ADMIN'
] as const
export type Role = (typeof ROLES)[number]

export interface Session {
  username: string
  name: string
  roles: Role[]
  department: Named | null
  demo: boolean
  oidc: boolean
}

export interface LoginOptions {
  demo: boolean
  oidc: { id: string; name: string; url: string }[]
}

export const LIGHTS = ['RED', 'YELLOW', 'GREEN', 'GREY'] as const
export type Light = (typeof LIGHTS)[number]

export const CASE_STATES = [
  'PREPARING',
  'RECEIVED',
  'SUPPLEMENT_ASKED',
  'ACCEPTED',
  'SUSPENDED',
  'DECIDED',
  'ISSUED',
  'DELIVERED',
  'IN_FORCE',
  'ARCHIVED',
  'NOT_ACCEPTED',
  'NOT_OUR_MATTER',
  'LAPSED',
  'TERMINATED',
  'WITHDRAWN',
  'REVOKED'
] as const
export type CaseState = (typeof CASE_STATES)[number]

/** By which way an application came in. */
export const CHANNELS = ['WINDOW', 'ONLINE'] as const
export type Channel = (typeof CHANNELS)[number]

export type LimitUnit = 'WORKING_DAY' | 'CALENDAR_DAY' | 'MONTH' | 'WORKING_HOUR' | 'IMMEDIATE'
export interface Limit {
  amount: number
  unit: LimitUnit
}

export interface Item {
  code: string
  name: string
  department: Named
  type: string
  legalBasis: string
  legalLimit: Limit | null
  legalLimitVerified: boolean
  promisedLimit: Limit | null
  resultDocument: string
  processKey: string
  /** Several items of several departments handled as one matter. */
  joint: boolean
  partCount: number
  /** What of the name was searched for: from the first character to before the last. */
  hit?: { from: number; to: number }
}
/** One item of a joint matter; a single item is its own only part. */
export interface ItemPart {
  item: Named
  department: Named
  /** Parts of one wave run at the same time, waves one after the other from 1. */
  wave: number
  /** Whether the other parts may be granted where this one is refused. */
  severable: boolean
  countersign: boolean
  legalLimit: Limit | null
  promisedLimit: Limit | null
}
export interface ItemMaterial {
  name: string
  required: boolean
  source: string
}
export interface ItemDetail extends Item {
  acceptanceLimit: Limit
  supplementLimit: Limit
  extensionLimit: Limit | null
  warningThreshold: number
  materials: ItemMaterial[]
  procedures: { name: string; suspends: boolean; limit: Limit | null; source: string }[]
  note: string | null
  countersign: boolean
  parts: ItemPart[]
}

export interface StoredFile {
  fileId: string
  name: string
  mediaType: string
  size: number
  sha256: string
}

export type FormSchema = Record<string, unknown> & { components?: FormComponent[] }
export type FormComponent = Record<string, unknown> & {
  id?: string
  key?: string
  type?: string
  label?: string
  components?: FormComponent[]
}
export interface FormDefinition {
  id: string
  version: number
  schema: FormSchema
}
export type FormData = Record<string, unknown>

export type IdType = 'CITIZEN_ID' | 'USCC'
export interface NewCase {
  item: string
  applicant: { name: string; idType: IdType; idNumber: string; mobile: string }
  materials: (
    | { name: string; fileId: string }
    | { name: string; onFile: string }
    | { name: string; paper: true }
  )[]
  form: FormData
  flow?: string
}
/** What an earlier case holds of the applicant and a new one may take over. */
export interface OnFile {
  /** The material's name in the item's list. */
  name: string
  onFile: string
  kind: 'FILE' | 'CERTIFICATE'
  caseNumber: string
  itemName: string
  addedAt: string
  /** The last day on which it may be used; null where it does not lapse. */
  validUntil: string | null
}
/** What earlier cases say of an applicant. */
export interface KnownApplicant {
  name: string
  mobile: string
  /** Fields of the receipt form: address, agent and receiver. */
  form: Record<string, string>
  caseNumber: string
  receivedAt: string
}
/** An open case that asks for what a new one would ask for too. */
export interface OpenCase {
  caseNumber: string
  item: Named
  department: Named
  state: CaseState
  receivedAt: string
  holders: { username: string; name: string }[]
}
export interface DraftRow {
  id: string
  item: string | null
  applicant: string | null
  startedAt: string
  savedAt: string
  keptUntil: string
}
export interface DraftSaved {
  revision: number
  savedAt: string
}
export interface Received {
  caseNumber: string
  trackingCode: string
  receiptNumber: string | null
}

export interface CaseRow {
  caseNumber: string
  item: Named
  department: Named
  applicant: { name: string; idNumberMasked: string; mobileMasked: string }
  state: CaseState
  light: Light | null
  deadline: string | null
  suspended: boolean
  channel?: Channel
  receivedAt: string
  closedAt: string | null
}

export type Outcome = 'GRANTED' | 'PARTLY_GRANTED' | 'REFUSED'

export type StageState = 'DONE' | 'ACTIVE' | 'PENDING' | 'SKIPPED'
export interface Stage {
  id: string
  name: string
  state: StageState
  at: string | null
}
export interface CaseClock {
  /** The part it belongs to; null where it is the whole case's. */
  part: string | null
  name: string
  title?: string
  limit: Limit
  extension: number
  state: 'RUNNING' | 'SUSPENDED' | 'STOPPED'
  light: Light
  date: string | null
  deadline: string | null
  remaining: number | null
  provisional: boolean
  suspended: boolean
  onTime: boolean | null
  start: string
  source: string
}
export interface TimelineEntry {
  part: string | null
  at: string
  actor: Person | null
  kind: string
  title: string
  detail: Record<string, unknown> | null
  comment: string | null
  elementId: string | null
}
export interface CaseMaterial {
  id: string
  name: string
  required: boolean
  state: 'PROVIDED' | 'MISSING'
  fileId: string | null
  fileName: string | null
  size: number | null
  sha256: string | null
  source: string | null
  addedAt: string | null
  /** The case it was taken over from. */
  reusedFrom: string | null
  validUntil: string | null
  /** Of a certificate of this hall that stands in for the paper. */
  certificateNumber: string | null
  /** The window saw the paper and kept no file. */
  paperSeen?: boolean
}
export interface CaseDocument {
  part: string | null
  kind: string
  title: string
  number: string
  verificationCode: string
  issuedAt: string
  notice: {
    channel: string
    state: 'QUEUED' | 'SENT' | 'FAILED'
    sentAt: string | null
    receipt: string | null
  } | null
}
export type PartState = 'WAITING' | 'EXAMINATION' | 'SUSPENDED' | 'DECIDED' | 'CLOSED'
/** What one department decides of a case. A department sees only the line of another's part. */
export interface CasePart {
  part: string
  number: number
  item: Named
  department: Named
  wave: number
  state: PartState
  decision: 'GRANTED' | 'REFUSED' | null
  decidedAt: string | null
  light: Light | null
  statutory: CaseClock | null
  promised: CaseClock | null
  certificate: { number: string; verificationCode: string } | null
  countersign?: boolean
  severable?: boolean
}
export interface CaseCertificate {
  part?: string | null
  title?: string
  number: string
  verificationCode: string
  revoked?: boolean
}
export type CourierState = 'ORDERED' | 'ACCEPTED' | 'IN_TRANSIT' | 'DELIVERED' | 'LOST' | 'RETURNED'
export interface CourierOrder {
  id: string
  /** Out to the applicant, or in from there. */
  direction: 'OUTBOUND' | 'INBOUND'
  state: CourierState
  trackingNumber: string | null
  name: string
  orderedAt: string
  events: { state: CourierState; at: string; note: string | null }[]
}
export interface CaseDetail {
  caseNumber: string
  trackingCode: string | null
  state: CaseState
  item: Named
  department: Named
  applicant: { name: string; idType: IdType; idNumber: string; mobile: string }
  form: FormData
  channel?: Channel
  receivedAt: string
  acceptedAt: string | null
  acceptanceRule: string | null
  /** The service session in which it was accepted, outside working time. */
  session?: { name: string; opens: string; closes: string } | null
  deemedAccepted: boolean
  closedAt: string | null
  outcome: Outcome | null
  /** What its flow calls the outcome. */
  outcomeName: string | null
  /** Of the whole: the worst light and the latest deadline of the parts. */
  light: Light | null
  deadline: string | null
  stages: Stage[]
  parts: CasePart[]
  clocks: CaseClock[]
  timeline: TimelineEntry[]
  materials: CaseMaterial[]
  documents: CaseDocument[]
  certificates: CaseCertificate[]
  courier: CourierOrder[]
  delivery: { method: string; receiverName: string; deliveredAt: string } | null
  /** Key of the flow that handles it. */
  flow?: string
  conditional?: Conditional | null
  stewardship?: Stewarded | null
  assistance?: Assisted | null
  may: {
    withdraw?: boolean
    correct?: boolean
    revealIdNumber?: boolean
    pickUp?: boolean
    /** Add what a conditional acceptance waits for. */
    supply?: boolean
    /** Say that a broken commitment is repaired. */
    repair?: boolean
  }
}
export type Ground = 'KEY_PROJECT' | 'SPECIAL_PROJECT' | 'SPECIAL_PERSON'
/** A case of the green channel 绿色通道, or that was not to be one. */
export interface Stewarded {
  state: 'APPROVED' | 'DECLINED'
  ground: Ground | null
  basis: string | null
  steward: { username: string; name: string } | null
  priority: number
  opinion: string | null
  decidedAt: string
  /** Working days; null until decided. */
  standardDays: number | null
  takenDays: number | null
  savedDays: number | null
  standardWaves: number | null
}
export type Helped = 'ELDERLY' | 'DISABLED' | 'KEY_PROJECT' | 'OTHER'
/** Assisted service 帮办代办. */
export interface Assisted {
  kind: Helped
  helper: { username: string; name: string }
  authorisation: string
  since: string
}
/** A conditional acceptance 容缺受理: minor materials follow by a day that was committed to. */
export interface Conditional {
  state: 'OPEN' | 'CURED' | 'REVOKED' | 'VOID'
  materials: string[]
  lacking: string[]
  cureDays: number
  until: string | null
  commitment: string
  sha256: string
  signedBy: string
  signedAt: string
  endedAt: string | null
  barred: boolean
}
export interface FlowModel {
  key: string
  name: string
  xml: string
}
export interface CaseModel extends FlowModel {
  /** Models of the flows that it calls; the elements below may be of any of these. */
  called: FlowModel[]
  active: string[]
  passed: string[]
}

export interface TaskRow {
  id: string
  name: string
  elementId: string
  caseNumber: string
  item: Named
  department: Named
  /** The part's number; null where the task is the whole case's. */
  part: number | null
  /** The joint matter that the part's item belongs to. */
  jointItem: Named | null
  applicantName: string
  assignee: Person | null
  /** Whose it is while the assignee is asked for an opinion on it. */
  owner?: Person | null
  /** Who gave it to its holder. */
  transferredBy?: Person | null
  /** Signatures are waited for, or it is completed and carried out with the last of them. */
  signing?: 'SIGNING' | 'HELD' | null
  /** 0 to 100, higher comes first; 50 is ordinary. */
  priority?: number
  light: Light | null
  deadline: string | null
  suspended: boolean
  createdAt: string
}
export interface TaskOpinion {
  owner: Person
  asked: Person
  question: string | null
  askedAt: string
  state: 'OPEN' | 'ANSWERED' | 'RECALLED'
  answer: string | null
  answeredAt: string | null
}
export interface TaskSigner {
  id: string | number
  who: Person
  when: 'BEFORE' | 'AFTER'
  mode: 'ALL' | 'ANY'
  note: string | null
  state: 'PLANNED' | 'OPEN' | 'ANSWERED' | 'ENDED'
  outcome: string | null
  opinion: string | null
  answeredAt: string | null
}
export interface TaskDetail extends TaskRow {
  form: FormDefinition | null
  data: FormData
  case: CaseDetail
  outcomes: { value: string; label: string }[]
  may: {
    claim?: boolean
    release?: boolean
    complete?: boolean
    transfer?: boolean
    undoTransfer?: boolean
    delegate?: boolean
    callBack?: boolean
    resolve?: boolean
    /** Ask others to sign. */
    sign?: boolean
  }
  /** The last transfer, while it stands. */
  transfer?: { from: Person; to: Person; reason: string; at: string } | null
  /** What colleagues were asked, the newest first. */
  opinions?: TaskOpinion[]
  signers?: TaskSigner[]
  /** The completion that waits for signatures. */
  held?: { outcome: string | null; by: Person; at: string } | null
  /** What a signing task is about. */
  signsFor?: { task: string; name: string; note: string | null; by: Person } | null
  /** What was written and not handed in; it stays with the task, whoever works on it. */
  draft?: {
    outcome: string | null
    form: FormData
    comment: string | null
    savedAt: string
    by: Person
  } | null
}

export interface PublicTrack {
  caseNumber: string
  item: string | Named
  department: string | Named
  state: CaseState
  outcome?: Outcome | null
  /** What its flow calls the outcome. */
  outcomeName?: string | null
  steps: Stage[]
  parts?: {
    item: string | Named
    department: string | Named
    wave: number
    state: PartState
    decision?: 'GRANTED' | 'REFUSED' | null
  }[]
  deadline: string | null
  suspended?: boolean
}
export interface Verified {
  valid: boolean
  /** What it gave was taken back. */
  withdrawn?: boolean
  kind: string
  title: string
  number: string
  item: string | Named
  department: string | Named
  issuedAt: string
  holder: string
}
export interface RatingState {
  item?: string | Named
  rated: boolean
  level: number | null
}

export interface FailedJob {
  id: string
  kind: string
  caseNumber: string | null
  activity: string | null
  reason: string | null
  retries: number
  dueAt: string | null
}
export interface AdminPerson {
  username: string
  name: string
  roles: Role[]
  department: Named | null
  enabled: boolean
  locked: boolean
  origin: 'DEMO' | 'LOCAL' | 'OIDC'
  version: number
}
export interface AuditEntry {
  at: string
  actor: string
  action: string
  subject: string
  detail: unknown
  seq: number
  hash: string
}
/** Whether the chain of a subject is whole; else the number of the first bad entry. */
export interface AuditVerification {
  subject: string
  entries: number
  intact: boolean
  brokenAt: number | null
}
export interface ImportResult {
  inserted: number
  updated: number
  unchanged: number
}
export interface CalendarYear {
  year: number
  published: boolean
  days: { date: string; kind: string; holiday: string | null }[]
}
