import { onScopeDispose, ref, watch, type Ref } from 'vue'
import { tasks } from '@/api/desk'
import { serverNow } from '@/api/http'
import { ApiError } from '@/api/problem'
import type { FormData, TaskDetail } from '@/api/types'
import { dropDrafts } from './draft'
import { Keeper, type KeepState } from './keeper'

/** What a person has written in a task and not handed in. */
export interface Written {
  form: FormData
  comment: string
  /** Names of uploaded files, which the form's values only identify. */
  fileNames: Record<string, string>
}

const FILE_NAMES = '$fileNames'

/** What could not be kept yet, by person and task: it outlives the page, not the window. */
const unsaved = new Map<string, Written>()

export function writtenOf(draft: TaskDetail['draft']): Written | null {
  if (!draft) return null
  const { [FILE_NAMES]: names, ...form } = draft.form
  if (draft.outcome !== null) form.outcome = draft.outcome
  const fileNames = (names ?? {}) as Record<string, string>
  return { form, comment: draft.comment ?? '', fileNames }
}

export function draftOf({ form, comment, fileNames }: Written) {
  const { outcome = null, ...rest } = form
  const names = Object.keys(fileNames).length ? { [FILE_NAMES]: fileNames } : {}
  return {
    outcome: outcome as string | null,
    form: { ...rest, ...names },
    comment: comment || null
  }
}

/** A task that is done or another's takes no draft; all else may pass. */
function retries(failure: unknown): boolean {
  return !(failure instanceof ApiError) || ![400, 403, 404, 409].includes(failure.status)
}

/** Earlier versions kept drafts of tasks in the browser; none of that is to stay. */
export function forgetStored(): void {
  dropDrafts('task:')
}

/** Keeps what is written in a task on the server while it is written. */
export function useTaskDraft(username: string, task: TaskDetail) {
  forgetStored()
  const key = `${username} ${task.id}`
  const kept = writtenOf(task.draft ?? null)
  const found = unsaved.get(key) ?? kept
  const value = ref(found ?? { form: {}, comment: '', fileNames: {} }) as Ref<Written>
  const state = ref<KeepState>('IDLE')
  const failure = ref<unknown>(null)
  const keptAt = ref<string | number | null>(task.draft?.savedAt ?? null)
  const keeper = new Keeper<Written>(
    {
      save: (written, leaving) => tasks.saveDraft(task.id, draftOf(written), leaving),
      retries,
      changed: (now, why) => {
        state.value = now
        failure.value = why
        if (now === 'SAVED') {
          keptAt.value = serverNow()
          unsaved.delete(key)
        }
      }
    },
    kept ?? undefined
  )
  const type = () => {
    unsaved.set(key, value.value)
    keeper.type(value.value)
  }
  if (unsaved.has(key)) type()
  watch(value, type, { deep: true, flush: 'sync' })

  const leave = () => void keeper.flush(true)
  const online = () => void keeper.flush()
  const hide = () => document.visibilityState === 'hidden' && leave()
  /** The window asks before it is closed where the server could not be reached. */
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

  /** What was written has been handed in, or is not wanted any more. */
  function clear() {
    keeper.stop()
    unsaved.delete(key)
  }
  async function discard() {
    clear()
    await tasks.dropDraft(task.id)
  }
  return {
    value,
    restored: found !== null,
    by: task.draft?.by ?? null,
    state,
    failure,
    keptAt,
    clear,
    discard,
    retry: online
  }
}
