import { effectScope, nextTick, ref } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cases } from '@/api/cases'
import type { OnFile } from '@/api/types'
import { emptyDraft, newCaseOf } from './draft'
import { askedOf, takenOver, useOnFile } from './onFile'

const LICENCE: OnFile = {
  name: '营业执照',
  onFile: 'f-1',
  kind: 'CERTIFICATE',
  caseNumber: 'X202601050001',
  itemName: '公司设立登记',
  addedAt: '2026-01-05T10:00:00+08:00',
  validUntil: null
}

function draftOf(idNumber = '91370214MA3C8T4R2D') {
  const draft = emptyDraft()
  draft.item = { code: 'JOINT', name: '开办餐饮店' }
  draft.applicant = { name: '店', idType: 'USCC', idNumber, mobile: '' }
  return draft
}

describe('a material on file', () => {
  it('is asked for once the number is right', () => {
    expect(askedOf(draftOf())).toEqual({
      item: 'JOINT',
      idType: 'USCC',
      idNumber: '91370214MA3C8T4R2D'
    })
    expect(askedOf(draftOf('91370214MA3C8T4R2X'))).toBeNull()
    expect(askedOf({ ...draftOf(), item: null })).toBeNull()
  })

  it('is taken over unless declined or uploaded anew', () => {
    const draft = draftOf()
    expect([...takenOver(draft, [LICENCE]).keys()]).toEqual(['营业执照'])
    draft.declined = ['营业执照']
    expect(takenOver(draft, [LICENCE]).size).toBe(0)
    draft.declined = []
    draft.materials = { 营业执照: { fileId: 'a', name: 'a.pdf', size: 1 } }
    expect(takenOver(draft, [LICENCE]).size).toBe(0)
  })

  it('is sent by its own id, in the place of the list', () => {
    const draft = draftOf()
    draft.materials = { 申请书: { fileId: 'b', name: 'b.pdf', size: 1 } }
    const taken = takenOver(draft, [LICENCE])
    expect(newCaseOf(draft, ['营业执照', '申请书', '章程'], {}, taken).materials).toEqual([
      { name: '营业执照', onFile: 'f-1' },
      { name: '申请书', fileId: 'b' }
    ])
  })
})

describe('the question for materials on file', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('follows the applicant, and forgets what was declined for another', async () => {
    const ask = vi.spyOn(cases, 'onFile').mockResolvedValue({ content: [LICENCE], next: null })
    const draft = ref(draftOf())
    const scope = effectScope()
    const onFile = scope.run(() => useOnFile(() => draft.value))!
    await vi.runAllTimersAsync()
    expect(onFile.found.value).toEqual([LICENCE])

    draft.value.declined = ['营业执照']
    draft.value.applicant.idNumber = '9137'
    await nextTick()
    expect(onFile.found.value).toEqual([])
    draft.value.applicant.idNumber = '91370214MA3C8T4R2D'
    await vi.runAllTimersAsync()
    expect(draft.value.declined).toEqual(['营业执照'])

    draft.value.applicant = { ...draft.value.applicant, idNumber: '91370214MA3F2Q6P0B' }
    await vi.runAllTimersAsync()
    expect(draft.value.declined).toEqual([])
    expect(ask).toHaveBeenCalledTimes(3)
    scope.stop()
  })

  it('tells a failure, and can be asked again', async () => {
    const ask = vi.spyOn(cases, 'onFile').mockRejectedValueOnce(new Error('no net'))
    const scope = effectScope()
    const onFile = scope.run(() => useOnFile(() => draftOf()))!
    await vi.runAllTimersAsync()
    expect(onFile.error.value).toBeInstanceOf(Error)
    expect(onFile.loading.value).toBe(false)
    ask.mockResolvedValueOnce({ content: [LICENCE], next: null })
    await onFile.retry()
    expect(onFile.error.value).toBeNull()
    expect(onFile.found.value).toEqual([LICENCE])
    scope.stop()
  })
})
