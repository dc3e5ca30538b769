import { nextTick, onScopeDispose, ref, shallowRef, type Ref } from 'vue'
import { tasks, type TaskQuery } from '@/api/desk'
import { serverNow } from '@/api/http'
import type { TaskRow } from '@/api/types'
import { useLive } from '@/live/live'
import { focusFirst, isFocusLost } from '@/parts/focus'
import { useSlices } from '@/parts/slices'
import { useCounts } from './counts'

export const SIZE = 50
const MOST = 200
const NEW_FOR = 6000

/** What was not there before; what only moved up into the part that is shown is not new. */
export function arrivals(before: string[], now: string[], whole: boolean): string[] {
  const known = new Set(before)
  const last = now.findLastIndex((id) => known.has(id))
  return now.filter((id, at) => !known.has(id) && (whole || at < last))
}

/** The list of the desk with its numbers, kept up to date without losing focus, place or marks. */
export function useDeskList(query: Ref<TaskQuery>) {
  let size = SIZE
  const list = useSlices<TaskRow>((after, signal) =>
    tasks.list({ ...query.value, after, size: after ? SIZE : size }, signal)
  )
  const { counts, reload: count } = useCounts()
  const updated = ref(serverNow())
  const fresh = shallowRef<ReadonlySet<string>>(new Set())
  let timer: ReturnType<typeof setTimeout> | undefined

  async function reload() {
    size = SIZE
    fresh.value = new Set()
    void count(query.value)
    await list.reload()
    updated.value = serverNow()
  }

  /** The row that has the focus, and its place. */
  function focusedRow() {
    const id = document.activeElement?.closest('[data-id]')?.getAttribute('data-id')
    return id ? { id, at: list.rows.value.findIndex((row) => row.id === id) } : null
  }

  /** The same rows as they are now, as many as are shown. */
  async function refresh() {
    const asked = query.value
    const before = list.rows.value.map((row) => row.id)
    const whole = list.next.value === null
    size = Math.min(MOST, Math.max(SIZE, list.rows.value.length))
    void count(asked)
    await list.reload()
    if (asked !== query.value || list.error.value) return
    updated.value = serverNow()
    const arrived = arrivals(
      before,
      list.rows.value.map((row) => row.id),
      whole
    )
    if (arrived.length) tell(arrived)
  }

  async function refreshQuietly() {
    if (list.loading.value && !list.loaded.value) return
    const held = focusedRow()
    await refresh()
    if (!held) return
    await nextTick()
    if (!isFocusLost() && document.activeElement?.id !== 'main') return
    const row = list.rows.value[Math.min(held.at, list.rows.value.length - 1)]
    if (row) await focusFirst(`[data-row="${row.id}"]`)
  }

  function tell(ids: string[]) {
    fresh.value = new Set(ids)
    clearTimeout(timer)
    timer = setTimeout(() => (fresh.value = new Set()), NEW_FOR)
  }
  onScopeDispose(() => clearTimeout(timer))
  useLive(() => void refreshQuietly())

  return {
    ...list,
    counts,
    updated,
    fresh,
    reload,
    refresh: refreshQuietly,
    recount: () => count(query.value)
  }
}
