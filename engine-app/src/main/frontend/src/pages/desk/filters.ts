import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { TaskQuery } from '@/api/desk'

export type Tab = TaskQuery['tab']
const TABS: readonly Tab[] = ['MINE', 'GROUP', 'ALL']
const KEY = 'tongban:desk-tab'

function lastTab(): Tab {
  try {
    const kept = sessionStorage.getItem(KEY) as Tab | null
    return kept && TABS.includes(kept) ? kept : 'ALL'
  } catch {
    return 'ALL'
  }
}

/** The desk's question, kept in the address so that "back" and a reload find it again. */
export function useDeskFilters() {
  const route = useRoute()
  const router = useRouter()
  const one = (name: string) => {
    const value = route.query[name]
    return typeof value === 'string' ? value : ''
  }
  const set = (changes: Record<string, string | undefined>) => {
    const query = { ...route.query, ...changes }
    for (const name of Object.keys(query)) if (!query[name]) delete query[name]
    return router.replace({ query })
  }
  const field = (name: string) =>
    computed({
      get: () => one(name),
      set: (value: string) => void set({ [name]: value || undefined })
    })

  const tab = computed<Tab>({
    get: () => (TABS.includes(one('tab') as Tab) ? (one('tab') as Tab) : lastTab()),
    set: (value) => {
      try {
        sessionStorage.setItem(KEY, value)
      } catch {
        // the address has it
      }
      void set({ tab: value })
    }
  })
  const item = computed(() => (one('item') ? { code: one('item'), name: one('itemName') } : null))
  const filtered = computed(() =>
    ['q', 'item', 'department', 'flow', 'applicant', 'light'].some((name) => one(name))
  )

  return {
    tab,
    q: field('q'),
    department: field('department'),
    light: field('light'),
    flow: field('flow'),
    applicant: field('applicant'),
    item,
    filtered,
    address: computed(() => ({ ...(route.query as Record<string, string>), tab: tab.value })),
    set,
    setItem: (chosen: { code: string; name: string } | null) =>
      set({ item: chosen?.code, itemName: chosen?.name }),
    clear: () => router.replace({ query: { tab: tab.value } }),
    query: computed<TaskQuery>(() => ({
      tab: tab.value,
      q: one('q'),
      item: one('item'),
      department: one('department'),
      flow: one('flow'),
      applicant: one('applicant'),
      light: one('light')
    }))
  }
}
