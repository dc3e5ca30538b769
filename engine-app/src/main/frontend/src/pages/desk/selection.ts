import { computed, shallowRef, watch, type Ref } from 'vue'
import type { TaskRow } from '@/api/types'

/** The most that one call takes. */
export const MOST_AT_ONCE = 100

/** The rows that are marked to be dealt with together; what leaves the list is not marked any more. */
export function useSelection(rows: Ref<TaskRow[]>) {
  const ids = shallowRef<ReadonlySet<string>>(new Set())
  const chosen = computed(() => rows.value.filter((row) => ids.value.has(row.id)))
  let last = ''

  function set(next: Iterable<string>) {
    ids.value = new Set([...next].slice(0, MOST_AT_ONCE))
  }
  function toggle(id: string) {
    last = id
    set(ids.value.has(id) ? [...ids.value].filter((one) => one !== id) : [...ids.value, id])
  }
  /** All from the one that was marked last to this one. */
  function extend(id: string) {
    const all = rows.value.map((row) => row.id)
    const from = all.indexOf(last)
    const to = all.indexOf(id)
    if (from < 0 || to < 0) return toggle(id)
    set([...ids.value, ...all.slice(Math.min(from, to), Math.max(from, to) + 1)])
  }
  watch(rows, (now) => {
    const there = new Set(now.map((row) => row.id))
    if ([...ids.value].some((id) => !there.has(id)))
      set([...ids.value].filter((id) => there.has(id)))
  })
  return {
    ids,
    chosen,
    toggle,
    extend,
    all: () => set(rows.value.map((row) => row.id)),
    clear: () => set([])
  }
}
