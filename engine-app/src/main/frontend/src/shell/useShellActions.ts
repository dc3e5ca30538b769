import { ref } from 'vue'
import { useRouter } from 'vue-router'
import { useActions, type Action } from '@/actions/actions'
import { account } from '@/api/account'
import { language } from '@/i18n'
import { forgetAllTyped } from '@/parts/kept'
import { showError } from '@/parts/toasts'
import { forgetSession, mayUse } from '@/session/session'
import { HALL, PLACES, STAFF } from '@/session/places'

export const paletteShown = ref(false)
export const keysShown = ref(false)
export const absenceShown = ref(false)

/** Ends the session and goes to the login page. */
export function useLogout() {
  const router = useRouter()
  return async () => {
    try {
      await account.logout()
    } catch (error) {
      showError(error)
      return
    }
    forgetAllTyped()
    forgetSession()
    await router.push({ name: 'login' })
  }
}

/** What can be done on every page: go to each place, and what the frame offers. */
export function useShellActions(): void {
  const router = useRouter()
  const logout = useLogout()
  const places: Action[] = PLACES.map((place) => ({
    text: `shell.nav.${place.name}`,
    key: `g ${place.key}`,
    when: () => mayUse(place.roles, place.department),
    run: () => router.push(place.path)
  }))
  useActions('shell.palette.places', [
    ...places,
    {
      text: 'supervision.reminders.title',
      key: 'g m',
      when: () => mayUse(STAFF),
      run: () => router.push({ name: 'reminders' })
    },
    {
      text: 'ops.copies.title',
      key: 'g y',
      when: () => mayUse(HALL),
      run: () => router.push({ name: 'copies' })
    },
    {
      text: 'ops.completed.title',
      key: 'g h',
      when: () => mayUse(HALL),
      run: () => router.push({ name: 'completed' })
    },
    {
      text: 'ops.delegations.title',
      key: 'g e',
      when: () => mayUse(HALL),
      run: () => router.push({ name: 'delegations' })
    }
  ])
  useActions('shell.palette.frame', [
    {
      text: 'shell.palette.open',
      key: 'Ctrl+k',
      also: [':', '：'],
      keyOnly: true,
      run: () => (paletteShown.value = true)
    },
    { text: 'common.shortcuts', key: '?', also: ['？'], run: () => (keysShown.value = true) },
    {
      text: 'shell.palette.language',
      key: 'L',
      run: () => (language.value = language.value === 'en' ? 'zh-CN' : 'en')
    },
    {
      text: 'ops.absence.action',
      key: 'O',
      when: () => mayUse(HALL),
      run: () => (absenceShown.value = true)
    },
    { text: 'shell.user.logout', key: 'g q', run: logout }
  ])
}
