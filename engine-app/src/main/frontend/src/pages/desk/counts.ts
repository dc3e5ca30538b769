import { ref, shallowRef } from 'vue'
import { tasks, type TaskCounts, type TaskQuery } from '@/api/desk'
import { LIGHTS, type Light } from '@/api/types'
import { language } from '@/i18n'
import type { Tab } from './filters'

const MOST = 1000

export interface Shown {
  n: number
  text: string
}

/** A number as it is read: `1,204`; `999+` where counting stopped there. */
export function shownCount(n: number, capped: boolean): Shown {
  if (capped && n >= MOST) return { n, text: '999+' }
  return { n, text: new Intl.NumberFormat(language.value).format(n) }
}

/** The numbers of the lights of a tab. */
export function countsOf(counts: TaskCounts, tab: Tab): Record<Light, Shown> {
  const parts = {
    MINE: [{ by: counts.mine, capped: true }],
    GROUP: [{ by: counts.group, capped: counts.capped }]
  }
  const asked = tab === 'ALL' ? [...parts.MINE, ...parts.GROUP] : parts[tab]
  const of = (light: Light) => {
    const n = asked.reduce((sum, { by }) => sum + (by[light] ?? 0), 0)
    return shownCount(
      n,
      asked.some(({ by, capped }) => capped && (by[light] ?? 0) >= MOST)
    )
  }
  return Object.fromEntries(LIGHTS.map((light) => [light, of(light)])) as Record<Light, Shown>
}

/** The number of a tab: of one light, or of all of them. */
export function totalOf(counts: TaskCounts, tab: Tab, light: string): Shown {
  const of = countsOf(counts, tab)
  if (light) return of[light as Light]
  const all = Object.values(of)
  const n = all.reduce((sum, one) => sum + one.n, 0)
  return all.some((one) => one.text.endsWith('+')) ? { n, text: '999+' } : shownCount(n, false)
}

/** How many tasks there are, by light; what fails leaves the numbers as they were. */
export function useCounts() {
  const counts = shallowRef<TaskCounts | null>(null)
  const running = ref<AbortController>()
  async function reload(query: TaskQuery) {
    running.value?.abort()
    const mine = (running.value = new AbortController())
    try {
      const found = await tasks.counts(query, mine.signal)
      if (!mine.signal.aborted) counts.value = found
    } catch {
      // the list tells what is wrong
    }
  }
  return { counts, reload }
}
