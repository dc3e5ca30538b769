import { computed, ref, shallowRef, watch, onScopeDispose } from 'vue'
import { cases } from '@/api/cases'
import type { IdType, OnFile } from '@/api/types'
import { idNumberFault } from '@/identifiers/faults'
import type { ReceiptDraft } from './draft'

export interface Asked {
  item: string
  idType: IdType
  idNumber: string
}

/** What may be asked for: an item is chosen and the applicant's number is right. */
export function askedOf(draft: ReceiptDraft): Asked | null {
  const { idType } = draft.applicant
  const idNumber = draft.applicant.idNumber.trim()
  if (!draft.item || !idNumber || idNumberFault(idType, idNumber)) return null
  return { item: draft.item.code, idType, idNumber }
}

/** What is taken over, by the material's name: not what was uploaded or seen anew, or declined. */
export function takenOver(draft: ReceiptDraft, found: readonly OnFile[]): Map<string, OnFile> {
  const other = (name: string) =>
    !!draft.materials[name] || draft.papers.includes(name) || draft.declined.includes(name)
  const taken = found.filter(({ name }) => !other(name))
  return new Map(taken.map((one) => [one.name, one]))
}

/** The applicant's materials on file, asked for anew whenever item or number changes. */
export function useOnFile(draft: () => ReceiptDraft) {
  const found = shallowRef<OnFile[]>([])
  const loading = ref(false)
  const error = ref<unknown>(null)
  let running: AbortController | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let answered = ''

  async function ask() {
    running?.abort()
    const asked = askedOf(draft())
    found.value = []
    error.value = null
    loading.value = !!asked
    if (!asked) return
    const mine = (running = new AbortController())
    try {
      const answer = await cases.onFile(asked, mine.signal)
      if (mine.signal.aborted) return
      found.value = answer.content
    } catch (failure) {
      if (!mine.signal.aborted) error.value = failure
    } finally {
      if (running === mine) loading.value = false
    }
  }

  const question = computed(() => JSON.stringify(askedOf(draft())))
  watch(
    question,
    (now) => {
      clearTimeout(timer)
      running?.abort()
      found.value = []
      if (now === 'null') return void ask()
      if (answered && answered !== now) draft().declined = []
      answered = now
      loading.value = true
      timer = setTimeout(ask, 300)
    },
    { immediate: true }
  )
  onScopeDispose(() => {
    clearTimeout(timer)
    running?.abort()
  })
  return { found, loading, error, retry: ask }
}
