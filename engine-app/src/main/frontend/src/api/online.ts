import { call, get, send } from './http'
import type { CaseState, FormDefinition, IdType, Limit, Received, Slice, StoredFile } from './types'

export interface OnlineApplicant {
  name: string
  idType: IdType
  idNumberMasked: string
  agentName: string
  mobileMasked: string
}

export interface OnlineStanding {
  /** Whether there is an identity platform at all. */
  available: boolean
  simulated: boolean
  applicant: OnlineApplicant | null
}

export interface OnlineItem {
  code: string
  name: string
  department: string
  promisedLimit: Limit | null
}

export interface OnlineItemWhole {
  item: OnlineItem
  materials: { name: string; required: boolean }[]
  form: FormDefinition
}

export interface OnlineCase {
  caseNumber: string
  item: string
  state: CaseState
  outcomeName: string | null
  trackingCode: string
  receivedAt: string
}

export interface Application {
  item: string
  mobile: string | null
  materials: { name: string; fileId: string }[]
  form: Record<string, unknown>
}

export interface SimulatedIdentity {
  name: string
  idType: IdType
  idNumber: string
  agentName: string
  mobile: string
}

const anonymous = { anonymous: true }

/** What an applicant calls, who is nobody of the hall. */
export const online = {
  standing: () => get<OnlineStanding>('/api/online', {}, anonymous),
  items: (after: string | null) =>
    get<Slice<OnlineItem>>('/api/online/items', { after, size: 100 }, anonymous),
  begin: () => send<{ address: string }>('POST', '/api/online/sign-in', {}, anonymous),
  signIn: (code: string, state: string) =>
    send<OnlineApplicant>('POST', '/api/online/session', { code, state }, anonymous),
  signOut: async () => void (await call('DELETE', '/api/online/session', anonymous)),
  item: (code: string) =>
    get<OnlineItemWhole>(`/api/online/items/${encodeURIComponent(code)}`, {}, anonymous),
  async upload(file: File): Promise<Pick<StoredFile, 'fileId' | 'name' | 'size'>> {
    const body = new FormData()
    body.append('file', file)
    const answer = await call('POST', '/api/online/files', { ...anonymous, body })
    return answer.json() as Promise<StoredFile>
  },
  apply: (application: Application, key: string) =>
    send<Received>('POST', '/api/online/cases', application, {
      ...anonymous,
      headers: { 'Idempotency-Key': key }
    }),
  cases: (after: string | null) =>
    get<Slice<OnlineCase>>('/api/online/cases', { after, size: 20 }, anonymous),
  simulatedIdentities: () =>
    get<Slice<SimulatedIdentity>>('/api/simulated-identity/identities', {}, anonymous),
  simulatedCode: (identity: SimulatedIdentity) =>
    send<{ code: string }>('POST', '/api/simulated-identity/codes', identity, anonymous)
}
