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

export function mayUse(roles: readonly Role[] | undefined): boolean {
  if (!roles) return true
  return roles.some((role) => state.user?.roles.includes(role))
}

export function useSession() {
  return {
    session: readonly(state),
    user: computed(() => state.user),
    username: computed(() => state.user?.username ?? '')
  }
}
