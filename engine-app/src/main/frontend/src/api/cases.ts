import { call, get, send } from './http'
import type {
  CaseDetail,
  CaseModel,
  CaseRow,
  CourierOrder,
  FormDefinition,
  IdType,
  NewCase,
  KnownApplicant,
  Named,
  OnFile,
  OpenCase,
  Received,
  Slice,
  StoredFile
} from './types'

const at = (caseNumber: string, rest = '') => `/api/cases/${encodeURIComponent(caseNumber)}${rest}`

export interface CaseQuery {
  q?: string
  state?: string
  item?: string
  department?: string
  channel?: string
  from?: string
  to?: string
  after?: string | null
  size?: number
}

export const cases = {
  search: (query: CaseQuery, signal?: AbortSignal) =>
    get<Slice<CaseRow>>('/api/cases', { ...query }, { signal }),
  find: (caseNumber: string) => get<CaseDetail>(at(caseNumber)),
  model: (caseNumber: string) => get<CaseModel>(at(caseNumber, '/model')),
  receive: (newCase: NewCase, idempotencyKey: string) =>
    send<Received>('POST', '/api/cases', newCase, {
      headers: { 'Idempotency-Key': idempotencyKey }
    }),
  flows: (item: string) => get<Slice<Named>>('/api/receipt-flows', { item }),
  onFile: (asked: { item: string; idType: IdType; idNumber: string }, signal?: AbortSignal) =>
    send<Slice<OnFile>>('POST', '/api/materials-on-file', asked, { signal }),
  known: (asked: { idType: IdType; idNumber: string }, signal?: AbortSignal) =>
    send<{ known: KnownApplicant | null }>('POST', '/api/applicants-on-file', asked, { signal }),
  duplicates: (asked: { item: string; idNumber: string }, signal?: AbortSignal) =>
    send<Slice<OpenCase>>('POST', '/api/duplicates', asked, { signal }),
  pickUp: (caseNumber: string, from: { senderName: string; mobile: string; address: string }) =>
    send<CourierOrder>('POST', at(caseNumber, '/pick-ups'), from),
  withdraw: (caseNumber: string, reason: string) =>
    send('POST', at(caseNumber, '/withdraw'), { reason }),
  /** The commitment that its applicant broke counts as repaired. */
  repair: (caseNumber: string, reason: string) =>
    send('POST', at(caseNumber, '/commitment/repair'), { reason }),
  correct: (
    caseNumber: string,
    correction: { name?: string; mobile?: string; idNumber?: string; reason: string }
  ) => send('PATCH', at(caseNumber, '/applicant'), correction),
  reveal: (caseNumber: string) =>
    get<{ idNumber: string; mobile: string }>(at(caseNumber, '/applicant/id-number')),
  addMaterial: (caseNumber: string, material: { name: string; fileId: string; reason: string }) =>
    send('POST', at(caseNumber, '/materials'), material),
  materialPath: (caseNumber: string, id: string) =>
    at(caseNumber, `/materials/${encodeURIComponent(id)}/content`),
  /** Of a file that was chosen in the receipt form. */
  filePath: (caseNumber: string, id: string) => at(caseNumber, `/files/${encodeURIComponent(id)}`),
  documentPath: (caseNumber: string, number: string) =>
    at(caseNumber, `/documents/${encodeURIComponent(number)}`)
}

export const forms = {
  of: (processKey: string, elementId: string) =>
    get<FormDefinition>(`/api/forms/${processKey}/${elementId}`)
}

export const files = {
  async upload(file: File, signal?: AbortSignal): Promise<StoredFile> {
    const body = new FormData()
    body.append('file', file)
    return (await call('POST', '/api/files', { body, signal })).json() as Promise<StoredFile>
  }
}
