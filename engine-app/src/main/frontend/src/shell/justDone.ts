import { shallowRef } from 'vue'
import { operations } from '@/api/operations'

const SHOWN_FOR = 30_000

/** The task that was completed last, while it can be taken back. */
export const justDone = shallowRef<{ id: string; name: string } | null>(null)
let timer: ReturnType<typeof setTimeout> | undefined

export function forgetDone(): void {
  clearTimeout(timer)
  justDone.value = null
}

/** Offers to take back what was just completed, where the server would accept that. */
export async function offerTakeBack(id: string, name: string): Promise<void> {
  forgetDone()
  try {
    const { content } = await operations.completed({ size: 5 })
    if (!content.some((one) => one.id === id && one.takeBack)) return
  } catch {
    return
  }
  justDone.value = { id, name }
  timer = setTimeout(forgetDone, SHOWN_FOR)
}
