import { get, send, type Options } from './http'
import type {
  AdminPerson,
  AuditEntry,
  AuditVerification,
  FailedJob,
  ImportResult,
  Slice
} from './types'

export type ImportKind = 'items' | 'joint-matters' | 'material-kinds' | 'departments' | 'regions'

interface Page {
  after?: string | null
  size?: number
}
const csv: Options = { headers: { 'Content-Type': 'text/csv; charset=UTF-8' } }

export const admin = {
  jobs: (page: Page) => get<Slice<FailedJob>>('/api/admin/jobs', { ...page }),
  retry: (id: string) => send('POST', `/api/admin/jobs/${encodeURIComponent(id)}/retry`),
  people: (query: Page & { q?: string }) =>
    get<Slice<AdminPerson>>('/api/admin/people', { ...query }),
  addPerson: (person: PersonChange) => send('POST', '/api/admin/people', person),
  changePerson: (person: PersonChange) =>
    send('PUT', `/api/admin/people/${encodeURIComponent(person.username)}`, person),
  audit: (query: Page & { subject?: string }) =>
    get<Slice<AuditEntry>>('/api/admin/audit', { ...query }),
  verify: (subject: string) => get<AuditVerification>('/api/admin/audit/verification', { subject }),
  importCsv: (kind: ImportKind, file: Blob) =>
    send<ImportResult>('POST', `/api/admin/${kind}/import`, undefined, { ...csv, body: file })
}

export interface PersonChange {
  username: string
  name: string
  roles: string[]
  department: string | null
  enabled: boolean
  password?: string
  version?: number
}
