import type { Role } from '@/api/types'

export interface Place {
  name: string
  path: string
  /** Pressed after `g`. */
  key: string
  roles: readonly Role[]
  /** Code of the only department whose reviewers and heads may use it. */
  department?: string
}

export const HALL: readonly Role[] = ['CLERK', 'REVIEWER', 'HEAD', 'CERTIFIER', 'SUPERVISOR']

/** Who may have tasks, and so may be reminded of them. */
export const STAFF: readonly Role[] = ['CLERK', 'REVIEWER', 'HEAD', 'CERTIFIER']

/** The entries of the main navigation, each with the roles that may use it. */
export const PLACES: readonly Place[] = [
  { name: 'desk', key: 'd', path: '/', roles: HALL },
  { name: 'receipt', key: 'r', path: '/receipt', roles: ['CLERK'] },
  { name: 'cases', key: 'c', path: '/cases', roles: HALL },
  { name: 'followed', key: 'w', path: '/followed', roles: ['CLERK', 'SUPERVISOR'] },
  { name: 'orders', key: 'o', path: '/orders', roles: ['SUPERVISOR', 'HEAD', 'REVIEWER'] },
  {
    name: 'pool',
    key: 'f',
    path: '/pool',
    roles: ['SUPERVISOR', 'ADMIN', 'HEAD', 'REVIEWER'],
    department: 'guarantee'
  },
  { name: 'calendar', key: 'l', path: '/admin/calendar', roles: ['ADMIN'] },
  { name: 'sessions', key: 's', path: '/admin/sessions', roles: ['ADMIN'] },
  { name: 'jobs', key: 'j', path: '/admin/jobs', roles: ['ADMIN'] },
  { name: 'people', key: 'p', path: '/admin/people', roles: ['ADMIN'] },
  { name: 'data', key: 'b', path: '/admin/data', roles: ['ADMIN'] },
  { name: 'reconciliation', key: 'k', path: '/admin/reconciliation', roles: ['ADMIN'] },
  { name: 'audit', key: 'a', path: '/admin/audit', roles: ['ADMIN', 'SUPERVISOR'] }
]

export function rolesOf(name: string): readonly Role[] {
  return placeOf(name)?.roles ?? []
}

export function placeOf(name: string): Place | undefined {
  return PLACES.find((place) => place.name === name)
}
