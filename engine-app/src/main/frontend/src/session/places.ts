import type { Role } from '@/api/types'

export interface Place {
  name: string
  path: string
  roles: readonly Role[]
}

const HALL: readonly Role[] = ['CLERK', 'REVIEWER', 'HEAD', 'CERTIFIER', 'SUPERVISOR']

/** Who may have tasks, and so may be reminded of them. */
export const STAFF: readonly Role[] = ['CLERK', 'REVIEWER', 'HEAD', 'CERTIFIER']

/** The entries of the main navigation, each with the roles that may use it. */
export const PLACES: readonly Place[] = [
  { name: 'desk', path: '/', roles: HALL },
  { name: 'receipt', path: '/receipt', roles: ['CLERK'] },
  { name: 'cases', path: '/cases', roles: HALL },
  { name: 'orders', path: '/orders', roles: ['SUPERVISOR', 'HEAD', 'REVIEWER'] },
  { name: 'calendar', path: '/admin/calendar', roles: ['ADMIN'] },
  { name: 'sessions', path: '/admin/sessions', roles: ['ADMIN'] },
  { name: 'jobs', path: '/admin/jobs', roles: ['ADMIN'] },
  { name: 'people', path: '/admin/people', roles: ['ADMIN'] },
  { name: 'data', path: '/admin/data', roles: ['ADMIN'] },
  { name: 'reconciliation', path: '/admin/reconciliation', roles: ['ADMIN'] },
  { name: 'audit', path: '/admin/audit', roles: ['ADMIN', 'SUPERVISOR'] }
]

export function rolesOf(name: string): readonly Role[] {
  return PLACES.find((place) => place.name === name)?.roles ?? []
}
