import { onScopeDispose, ref, watch, type Ref } from 'vue'

const PREFIX = 'tongban:draft'

export interface Draft<T> {
  value: Ref<T>
  /** Whether something typed earlier was found. */
  restored: boolean
  /** When it was last kept, as milliseconds. */
  keptAt: Ref<number | null>
  clear: () => void
}

export function draftKey(username: string, page: string): string {
  return `${PREFIX}:${username}:${page}`
}

export function readDraft<T>(key: string): { value: T; at: number } | null {
  try {
    const text = localStorage.getItem(key)
    return text ? (JSON.parse(text) as { value: T; at: number }) : null
  } catch {
    return null
  }
}

/** False where the browser keeps nothing (full, or forbidden): the page goes on without. */
export function writeDraft(key: string, value: unknown, at: number): boolean {
  try {
    localStorage.setItem(key, JSON.stringify({ value, at }))
    return true
  } catch {
    return false
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // nothing was kept either
  }
}

/** Drops all of one person's pages, or of everybody's, that begin so. */
export function dropDrafts(page: string, username?: string): void {
  try {
    for (const key of Object.keys(localStorage)) {
      const [, , owner = ''] = key.split(':')
      if (key.startsWith(draftKey(username ?? owner, page))) localStorage.removeItem(key)
    }
  } catch {
    // nothing is kept either
  }
}

/** Keeps what is typed on a page, for one person, over errors and reloads. */
export function useDraft<T extends object>(
  username: string,
  page: string,
  initial: () => T
): Draft<T> {
  const key = draftKey(username, page)
  const found = readDraft<Partial<T>>(key)
  const value = ref({ ...initial(), ...found?.value }) as Ref<T>
  const keptAt = ref<number | null>(found?.at ?? null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let pending = false

  const keep = () => {
    clearTimeout(timer)
    if (!pending) return
    pending = false
    const at = Date.now()
    if (writeDraft(key, value.value, at)) keptAt.value = at
  }
  watch(
    value,
    () => {
      pending = true
      clearTimeout(timer)
      timer = setTimeout(keep, 250)
    },
    { deep: true, flush: 'sync' }
  )
  window.addEventListener('pagehide', keep)
  onScopeDispose(() => {
    keep()
    window.removeEventListener('pagehide', keep)
  })
  const clear = () => {
    value.value = initial()
    pending = false
    clearTimeout(timer)
    keptAt.value = null
    dropDraft(key)
  }
  return { value, restored: found !== null, keptAt, clear }
}
