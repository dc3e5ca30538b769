import { computed, reactive, readonly } from 'vue'
import { account } from '@/api/account'
import { ApiError } from '@/api/problem'
import type { Role, Session } from '@/api/types'

const state = reactive<{ user: Session | null; known: boolean }>({ user: null, known: false })

/** Asks once who is logged in; a 401 means nobody. */
export async function loadSession(again = false): Promise<Session | null> {
  if (state.known && !again) return state.user
  try {
    state.user = await account.session()
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 401) throw error
    state.user = null
  }
  state.known = true
  return state.user
}

export function forgetSession(): void {
  state.user = null
  state.known = true
}

const OF_DEPARTMENTS: readonly Role[] = ['REVIEWER', 'HEAD']

/** With a department: of reviewers and heads, only its own. */
export function mayUse(roles: readonly Role[] | undefined, department?: string): boolean {
  if (!roles) return true
  const own = !department || state.user?.department?.code === department
  return roles.some(
    (role) => state.user?.roles.includes(role) && (own || !OF_DEPARTMENTS.includes(role))
  )
}

export function useSession() {
  return {
    session: readonly(state),
    user: computed(() => state.user),
    username: computed(() => state.user?.username ?? '')
  }
}
