import { effectScope, nextTick, ref } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cases } from '@/api/cases'
import type { KnownApplicant } from '@/api/types'
import { emptyDraft } from './draft'
import { lacking, takeOver, useDuplicates, useKnown } from './known'

const KNOWN: KnownApplicant = {
  name: '海湾置业',
  mobile: '13812345678',
  form: { address: '香港中路1号', agentName: '王芳' },
  caseNumber: 'X202601050001',
  receivedAt: '2026-01-05T10:00:00+08:00'
}

function draftOf(idNumber = '91370214MA3C8T4R2D') {
  const draft = emptyDraft()
  draft.item = { code: 'PRESALE', name: '商品房预售许可' }
  draft.applicant = { name: '', idType: 'USCC', idNumber, mobile: '' }
  return draft
}

describe('what is known of an applicant', () => {
  it('is taken over, but what was typed in the form stays', () => {
    const draft = draftOf()
    draft.form = { agentName: '李四' }
    expect(lacking(draft, KNOWN)).toEqual(['name', 'mobile', 'address'])
    takeOver(draft, KNOWN)
    expect(draft.applicant).toMatchObject({ name: '海湾置业', mobile: '13812345678' })
    expect(draft.form).toEqual({ agentName: '李四', address: '香港中路1号' })
    expect(lacking(draft, KNOWN)).toEqual([])
  })
})

describe('the questions of a receipt', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('are asked once the number is right, and forgotten when it changes', async () => {
    const ask = vi.spyOn(cases, 'known').mockResolvedValue({ known: KNOWN })
    const duplicates = vi.spyOn(cases, 'duplicates').mockResolvedValue({ content: [], next: null })
    const draft = ref(draftOf('9137'))
    const scope = effectScope()
    const known = scope.run(() => useKnown(() => draft.value))!
    scope.run(() => useDuplicates(() => draft.value))
    await vi.runAllTimersAsync()
    expect(ask).not.toHaveBeenCalled()
    draft.value.applicant.idNumber = '91370214MA3C8T4R2D'
    await vi.runAllTimersAsync()
    expect(known.answer.value).toEqual(KNOWN)
    expect(duplicates.mock.calls[0]![0]).toEqual({
      item: 'PRESALE',
      idNumber: '91370214MA3C8T4R2D'
    })
    draft.value.applicant.idNumber = '91370214MA3C8T4R2'
    await nextTick()
    expect(known.answer.value).toBeNull()
    scope.stop()
  })

  it('tell a failure, and can be asked again', async () => {
    const ask = vi.spyOn(cases, 'duplicates').mockRejectedValueOnce(new Error('no net'))
    const scope = effectScope()
    const found = scope.run(() => useDuplicates(() => draftOf()))!
    await vi.runAllTimersAsync()
    expect(found.failed.value).toBe(true)
    ask.mockResolvedValueOnce({ content: [], next: null })
    await found.retry()
    expect(found.failed.value).toBe(false)
    scope.stop()
  })
})
