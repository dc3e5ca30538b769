import { reactive } from 'vue'
import { ApiError } from '@/api/problem'
import { instant } from '@/format'
import { t } from '@/i18n'

export interface Toast {
  id: number
  tone: 'good' | 'bad'
  text: string
}

export const toasts = reactive<Toast[]>([])
let last = 0

export function dismiss(id: number): void {
  const at = toasts.findIndex((toast) => toast.id === id)
  if (at >= 0) toasts.splice(at, 1)
}

function show(tone: Toast['tone'], text: string): void {
  const id = ++last
  toasts.push({ id, tone, text })
  if (toasts.length > 3) toasts.shift()
  setTimeout(() => dismiss(id), tone === 'good' ? 4000 : 10_000)
}

export function showDone(text: string): void {
  show('good', text)
}

/** What to tell a person about a failed call. */
export function explain(error: unknown): string {
  if (!(error instanceof ApiError)) return t('common.errors.server')
  if (error.status === 409 && error.by) {
    return t('common.errors.conflict', { name: error.by.name, time: instant(error.at) })
  }
  if (error.message) return error.message
  if (error.status === 0) return t('common.errors.offline')
  if (error.status === 401) return t('common.errors.session')
  if (error.status === 403) return t('common.errors.forbidden')
  if (error.status === 404) return t('common.errors.missing')
  if (error.status === 409) return t('common.errors.conflictNobody')
  if (error.status === 413) return t('common.errors.tooLarge')
  return t('common.errors.server')
}

export function showError(error: unknown): void {
  show('bad', explain(error))
}
