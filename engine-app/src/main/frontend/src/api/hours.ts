import { get, send } from './http'
import type { Named } from './types'

export interface OfficeSession {
  /** `09:00` */
  opens: string
  closes: string
}
export interface OfficeSeason {
  /** Dates, both included. */
  from: string
  to: string
  sessions: OfficeSession[]
}
export interface OfficeHoursOf {
  department: Named
  /** Hours on days that no season covers. */
  hall: OfficeSession[]
  seasons: OfficeSeason[]
}

export const hours = {
  of: (department: string) => get<OfficeHoursOf>('/api/admin/office-hours', { department }),
  /** Replaces all seasons; the department's deadlines move with its closing times. */
  set: (department: string, seasons: OfficeSeason[]) =>
    send<OfficeHoursOf>('PUT', '/api/admin/office-hours', { seasons }, { query: { department } })
}
