import { onScopeDispose, ref, watch, type Ref } from 'vue'
import { serverNow } from '@/api/http'
import { ApiError } from '@/api/problem'
import { receipts } from '@/api/receipts'
import type { DraftSaved } from '@/api/types'
import { dropDrafts } from '@/drafts/draft'
import { Keeper, type KeepState } from '@/drafts/keeper'
import { emptyDraft, type ReceiptDraft } from './draft'

/** A draft as the server has it. */
export interface Found extends DraftSaved {
  content: ReceiptDraft
}

/** What could not be kept yet, by id: it outlives the page, not the window. */
const unsaved = new Map<string, { value: ReceiptDraft; revision: number }>()

/** What earlier versions kept in the browser says much of people. */
export function forgetStored(): void {
  dropDrafts('receipt')
}

const gone = (failure: unknown) =>
  failure instanceof ApiError && [400, 403, 404, 409].includes(failure.status)

/** Keeps a receipt on the server while it is written, as a draft of its own. */
export function useReceiptDraft(found: Found | null) {
  forgetStored()
  const held = found && unsaved.get(found.content.key)
  const value = ref(held?.value ?? { ...emptyDraft(), ...found?.content }) as Ref<ReceiptDraft>
  const id = value.value.key
  const state = ref<KeepState>(found ? 'SAVED' : 'IDLE')
  const failure = ref<unknown>(null)
  const keptAt = ref<string | number | null>(found?.savedAt ?? null)
  let revision = held?.revision ?? found?.revision ?? 0
  let last: Promise<unknown> = Promise.resolve()
  let handingIn = false
  let running = false

  async function save(content: ReceiptDraft, leaving: boolean): Promise<void> {
    // it would come back after its case was taken in
    if (handingIn && !revision) throw new ApiError(0)
    const saving = revision
      ? receipts.save(id, running ? null : revision, content, leaving)
      : receipts.begin(id, content, leaving)
    last = saving.catch(() => undefined)
    running = true
    try {
      revision = Math.max(revision, (await saving).revision)
    } finally {
      running = false
    }
  }
  const keeper = new Keeper<ReceiptDraft>(
    {
      save,
      retries: (why) => !gone(why),
      changed: (now, why) => {
        state.value = now
        failure.value = why
        if (now !== 'SAVED') return
        keptAt.value = serverNow()
        unsaved.delete(id)
      }
    },
    held ? undefined : value.value
  )
  const type = () => {
    unsaved.set(id, { value: value.value, revision })
    keeper.type(value.value)
  }
  if (held) type()
  watch(value, type, { deep: true, flush: 'sync' })

  const leave = () => void keeper.flush(true)
  const online = () => void keeper.flush()
  const hide = () => document.visibilityState === 'hidden' && leave()
  const ask = (event: BeforeUnloadEvent) => {
    if (keeper.unsaved && state.value === 'FAILED') event.preventDefault()
  }
  window.addEventListener('pagehide', leave)
  window.addEventListener('online', online)
  window.addEventListener('beforeunload', ask)
  document.addEventListener('visibilitychange', hide)
  onScopeDispose(() => {
    leave()
    window.removeEventListener('pagehide', leave)
    window.removeEventListener('online', online)
    window.removeEventListener('beforeunload', ask)
    document.removeEventListener('visibilitychange', hide)
  })

  /** Hands it in by `send`, once no save is under way; the server takes the draft away with it. */
  async function handIn<T>(send: () => Promise<T>): Promise<T> {
    handingIn = true
    try {
      await last
      const answer = await send()
      stop()
      return answer
    } finally {
      handingIn = false
    }
  }
  function stop() {
    keeper.stop()
    unsaved.delete(id)
  }
  async function discard() {
    stop()
    await last
    if (revision) await receipts.drop(id)
  }
  return {
    id,
    value,
    state,
    failure,
    keptAt,
    retry: online,
    flush: () => keeper.flush(),
    handIn,
    discard
  }
}
