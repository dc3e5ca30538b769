import { computed, onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import { cases } from '@/api/cases'
import type { KnownApplicant, OpenCase } from '@/api/types'
import { idNumberFault } from '@/identifiers/faults'
import type { ReceiptDraft } from './draft'

const PAUSE = 250

/** Asks whenever the question changes, a moment after; what is no longer asked is forgotten. */
function useAnswer<Q, A>(
  question: () => Q | null,
  ask: (question: Q, signal: AbortSignal) => Promise<A>,
  none: A
) {
  const answer = shallowRef(none) as Ref<A>
  const failed = ref(false)
  let running: AbortController | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const text = computed(() => JSON.stringify(question()))

  async function run() {
    const asked = question()
    if (asked === null) return
    const mine = (running = new AbortController())
    try {
      const found = await ask(asked, mine.signal)
      if (!mine.signal.aborted) answer.value = found
    } catch {
      if (!mine.signal.aborted) failed.value = true
    }
  }
  const stop = () => {
    clearTimeout(timer)
    running?.abort()
  }
  watch(
    text,
    () => {
      stop()
      answer.value = none
      failed.value = false
      if (question() !== null) timer = setTimeout(run, PAUSE)
    },
    { immediate: true }
  )
  onScopeDispose(stop)
  const retry = () => {
    failed.value = false
    return run()
  }
  return { answer, failed, retry }
}

const numberOf = ({ applicant }: ReceiptDraft) => {
  const idNumber = applicant.idNumber.trim()
  return idNumber && !idNumberFault(applicant.idType, idNumber) ? idNumber : null
}

/** What earlier cases say of the applicant, once the number is right. */
export function useKnown(draft: () => ReceiptDraft) {
  return useAnswer<
    { idType: ReceiptDraft['applicant']['idType']; idNumber: string },
    KnownApplicant | null
  >(
    () => {
      const idNumber = numberOf(draft())
      return idNumber ? { idType: draft().applicant.idType, idNumber } : null
    },
    async (asked, signal) => (await cases.known(asked, signal)).known,
    null
  )
}

/** Open cases of the same applicant and item, once both are known. */
export function useDuplicates(draft: () => ReceiptDraft) {
  return useAnswer<{ item: string; idNumber: string }, readonly OpenCase[]>(
    () => {
      const idNumber = numberOf(draft())
      const item = draft().item?.code
      return item && idNumber ? { item, idNumber } : null
    },
    async (asked, signal) => (await cases.duplicates(asked, signal)).content,
    []
  )
}

/** What of the known is not in the draft yet. */
export function lacking(draft: ReceiptDraft, known: KnownApplicant): string[] {
  const { applicant, form } = draft
  const fields = Object.keys(known.form).filter((key) => !form[key])
  if (applicant.mobile.trim() !== known.mobile) fields.unshift('mobile')
  if (applicant.name.trim() !== known.name) fields.unshift('name')
  return fields
}

/** Name and mobile as they were last; of the form only what is still empty. */
export function takeOver(draft: ReceiptDraft, known: KnownApplicant): void {
  draft.applicant.name = known.name
  draft.applicant.mobile = known.mobile
  const empty = Object.entries(known.form).filter(([key]) => !draft.form[key])
  draft.form = { ...draft.form, ...Object.fromEntries(empty) }
}
