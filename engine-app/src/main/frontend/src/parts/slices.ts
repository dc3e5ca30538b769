import { onScopeDispose, ref, shallowRef, type Ref } from 'vue'
import type { Slice } from '@/api/types'

export type Slices<T> = ReturnType<typeof useSlices<T>>

/** A list that is read page by page by its key; a newer question drops the answer of an older. */
export function useSlices<T>(
  ask: (after: string | null, signal: AbortSignal) => Promise<Slice<T>>
) {
  const rows: Ref<T[]> = shallowRef([])
  const next = ref<string | null>(null)
  const loading = ref(false)
  const loaded = ref(false)
  const error = ref<unknown>(null)
  let running: AbortController | undefined

  async function run(after: string | null) {
    running?.abort()
    const mine = (running = new AbortController())
    loading.value = true
    error.value = null
    try {
      const slice = await ask(after, mine.signal)
      if (mine.signal.aborted) return
      rows.value = after ? [...rows.value, ...slice.content] : slice.content
      next.value = slice.next
      loaded.value = true
    } catch (failure) {
      if (!mine.signal.aborted) error.value = failure
    } finally {
      if (running === mine) loading.value = false
    }
  }
  onScopeDispose(() => running?.abort())

  return {
    rows,
    next,
    loading,
    loaded,
    error,
    reload: () => run(null),
    more: () => (next.value ? run(next.value) : Promise.resolve())
  }
}
