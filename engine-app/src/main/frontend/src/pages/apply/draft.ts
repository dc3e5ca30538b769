import { ref, watch, type Ref } from 'vue'
import type { FormData, StoredFile } from '@/api/types'
import { uuid } from '@/pages/receipt/draft'

export interface ApplicationDraft {
  /** The Idempotency-Key of the application: a repeat never makes a second case. */
  key: string
  /** Who applies; what another has typed in this window is not shown. */
  owner: string
  mobile: string
  materials: Record<string, Pick<StoredFile, 'fileId' | 'name' | 'size'>>
  form: FormData
  fileNames: Record<string, string>
}

const PREFIX = 'tongban:apply:'

function stored(item: string, owner: string): ApplicationDraft | null {
  try {
    const found = JSON.parse(sessionStorage.getItem(PREFIX + item) ?? 'null') as ApplicationDraft
    return found?.owner === owner ? found : null
  } catch {
    return null
  }
}

/** Of the window alone: gone with it, because the computer may be anybody's. */
export function useApplicationDraft(item: string, owner: string): Ref<ApplicationDraft> {
  const empty = { key: uuid(), owner, mobile: '', materials: {}, form: {}, fileNames: {} }
  const draft = ref(stored(item, owner) ?? empty) as Ref<ApplicationDraft>
  const keep = () => {
    try {
      sessionStorage.setItem(PREFIX + item, JSON.stringify(draft.value))
    } catch {
      // what is typed lasts for this page
    }
  }
  watch(draft, keep, { deep: true, flush: 'sync' })
  return draft
}

export function forgetApplication(item: string): void {
  try {
    sessionStorage.removeItem(PREFIX + item)
  } catch {
    // nothing is stored either
  }
}

/** Who signs out leaves nothing behind. */
export function forgetApplications(): void {
  try {
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith(PREFIX)) sessionStorage.removeItem(key)
  } catch {
    // nothing is stored either
  }
}
