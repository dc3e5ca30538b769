import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import type { Role } from '@/api/types'
import { loadSession, mayUse } from '@/session/session'
import { HALL, placeOf, PLACES, rolesOf, STAFF } from '@/session/places'

declare module 'vue-router' {
  interface RouteMeta {
    /** Open to everybody, in the pages for the public. */
    open?: boolean
    /** Of these, one that takes more width. */
    wide?: boolean
    /** Without any frame. */
    bare?: boolean
    roles?: readonly Role[]
    department?: string
    title?: string
  }
}

const place = (name: string, path: string, load: RouteRecordRaw['component'], title = name) =>
  ({
    name,
    path,
    component: load,
    meta: {
      roles: rolesOf(name),
      department: placeOf(name)?.department,
      title: `shell.nav.${title}`
    }
  }) as RouteRecordRaw

const routes: RouteRecordRaw[] = [
  {
    path: '/login',
    name: 'login',
    component: () => import('@/pages/LoginPage.vue'),
    meta: { open: true, bare: true, title: 'login.title' }
  },
  place('desk', '/', () => import('@/pages/DeskPage.vue')),
  {
    path: '/tasks/:id',
    name: 'task',
    component: () => import('@/pages/TaskPage.vue'),
    props: true,
    meta: { roles: rolesOf('desk'), title: 'task.title' }
  },
  place('receipt', '/receipt', () => import('@/pages/ReceiptPage.vue')),
  place('cases', '/cases', () => import('@/pages/CasesPage.vue')),
  {
    path: '/cases/:caseNumber',
    name: 'case',
    component: () => import('@/pages/CasePage.vue'),
    props: true,
    meta: { roles: rolesOf('cases'), title: 'case.title' }
  },
  {
    path: '/reminders',
    name: 'reminders',
    component: () => import('@/pages/RemindersPage.vue'),
    meta: { roles: STAFF, title: 'supervision.reminders.title' }
  },
  {
    path: '/copies',
    name: 'copies',
    component: () => import('@/pages/CopiesPage.vue'),
    meta: { roles: HALL, title: 'ops.copies.title' }
  },
  {
    path: '/completed',
    name: 'completed',
    component: () => import('@/pages/CompletedPage.vue'),
    meta: { roles: HALL, title: 'ops.completed.title' }
  },
  {
    path: '/delegations',
    name: 'delegations',
    component: () => import('@/pages/DelegationsPage.vue'),
    meta: { roles: HALL, title: 'ops.delegations.title' }
  },
  place('followed', '/followed', () => import('@/pages/FollowedPage.vue')),
  place('orders', '/orders', () => import('@/pages/OrdersPage.vue')),
  place('pool', '/pool', () => import('@/pages/PoolPage.vue')),
  place('calendar', '/admin/calendar', () => import('@/pages/admin/CalendarPage.vue')),
  place('sessions', '/admin/sessions', () => import('@/pages/admin/SessionsPage.vue')),
  place(
    'reconciliation',
    '/admin/reconciliation',
    () => import('@/pages/admin/ReconciliationPage.vue')
  ),
  place('jobs', '/admin/jobs', () => import('@/pages/admin/JobsPage.vue')),
  place('people', '/admin/people', () => import('@/pages/admin/PeoplePage.vue')),
  place('data', '/admin/data', () => import('@/pages/admin/DataPage.vue')),
  place('audit', '/admin/audit', () => import('@/pages/admin/AuditPage.vue')),
  {
    path: '/apply',
    name: 'apply',
    component: () => import('@/pages/apply/ApplyPage.vue'),
    meta: { open: true, title: 'apply.title' }
  },
  {
    path: '/apply/return',
    name: 'apply-return',
    component: () => import('@/pages/apply/ReturnPage.vue'),
    meta: { open: true, title: 'apply.signIn.title' }
  },
  {
    path: '/apply/items/:code',
    name: 'apply-form',
    component: () => import('@/pages/apply/ApplyFormPage.vue'),
    props: true,
    meta: { open: true, wide: true, title: 'apply.title' }
  },
  {
    path: '/simulated-identity',
    name: 'simulated-identity',
    component: () => import('@/pages/apply/SimulatedIdentityPage.vue'),
    meta: { open: true, title: 'apply.platform.title' }
  },
  {
    path: '/track/:code?',
    name: 'track',
    component: () => import('@/pages/public/TrackPage.vue'),
    props: true,
    meta: { open: true, title: 'shell.nav.track' }
  },
  {
    path: '/verify/:code?',
    name: 'verify',
    component: () => import('@/pages/public/VerifyPage.vue'),
    props: true,
    meta: { open: true, title: 'shell.nav.verify' }
  },
  {
    path: '/sessions',
    name: 'open-sessions',
    component: () => import('@/pages/public/SessionsPage.vue'),
    meta: { open: true, title: 'sessions.public.title' }
  },
  {
    path: '/rating/:code',
    name: 'rating',
    component: () => import('@/pages/public/RatingPage.vue'),
    props: true,
    meta: { open: true, title: 'open.rating.title' }
  },
  {
    path: '/forbidden',
    name: 'forbidden',
    component: () => import('@/pages/ForbiddenPage.vue'),
    meta: { title: 'shell.forbidden.title' }
  },
  {
    path: '/:rest(.*)*',
    name: 'not-found',
    component: () => import('@/pages/NotFoundPage.vue'),
    meta: { title: 'shell.notFound.title' }
  }
]

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 }
})

router.beforeEach(async (to) => {
  if (to.meta.open) return true
  const user = await loadSession()
  if (!user) return { name: 'login', query: to.fullPath === '/' ? {} : { return: to.fullPath } }
  if (mayUse(to.meta.roles, to.meta.department)) return true
  if (to.name === 'desk') {
    const first = PLACES.find((entry) => mayUse(entry.roles, entry.department))
    if (first) return { name: first.name }
  }
  return { name: 'forbidden', replace: true }
})
