import { beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { ApiError } from '@/api/problem'
import { receipts } from '@/api/receipts'
import { emptyDraft } from './draft'
import { useReceiptDraft, type Found } from './receiptDraft'

vi.mock('@/api/receipts', () => ({ receipts: { begin: vi.fn(), save: vi.fn(), drop: vi.fn() } }))
const begin = vi.mocked(receipts.begin)
const save = vi.mocked(receipts.save)
const drop = vi.mocked(receipts.drop)

function open(found: Found | null = null) {
  const scope = effectScope()
  const draft = scope.run(() => useReceiptDraft(found))!
  return { draft, leave: () => scope.stop() }
}
const settle = () => vi.advanceTimersByTimeAsync(900)

describe('a draft of a receipt', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    localStorage.clear()
    const at = '2026-03-02T10:00:00+08:00'
    let revision = 1
    begin.mockReset().mockImplementation(async () => ({ revision, savedAt: at }))
    save.mockReset().mockImplementation(async () => ({ revision: ++revision, savedAt: at }))
    drop.mockReset()
  })

  it('begins with the first thing typed, and goes on from revision to revision', async () => {
    const { draft, leave } = open()
    await settle()
    expect(begin).not.toHaveBeenCalled()
    draft.value.value.applicant.name = '王'
    await settle()
    draft.value.value.applicant.name = '王小明'
    await settle()
    draft.value.value.papers = ['申请书']
    await settle()
    expect(begin.mock.calls.map(([id]) => id)).toEqual([draft.id])
    expect(save.mock.calls.map(([id, revision]) => [id, revision])).toEqual([
      [draft.id, 1],
      [draft.id, 2]
    ])
    expect(draft.state.value).toBe('SAVED')
    leave()
  })

  it('is what the server has, with what came to drafts later', () => {
    const { papers, ...earlier } = emptyDraft()
    expect(papers).toEqual([])
    const content = { ...earlier, item: { code: 'X', name: '公司设立登记' } } as Found['content']
    const { draft, leave } = open({ content, revision: 4, savedAt: '2026-03-02T10:00:00+08:00' })
    expect(draft.value.value.item?.name).toBe('公司设立登记')
    expect(draft.value.value.papers).toEqual([])
    leave()
    expect(save).not.toHaveBeenCalled()
  })

  it('is sent at once when the window is closed, whatever is under way', async () => {
    const { draft, leave } = open()
    draft.value.value.applicant.name = '王'
    await settle()
    save.mockImplementationOnce(() => new Promise(() => {}))
    draft.value.value.applicant.name = '王小'
    await settle()
    draft.value.value.applicant.name = '王小明'
    leave()
    expect(save.mock.calls.map(([, revision, , leaving]) => [revision, leaving])).toEqual([
      [1, false],
      [null, true]
    ])
  })

  it('is tried again after a failure, but not where it is gone', async () => {
    begin.mockRejectedValueOnce(new ApiError(0))
    const { draft, leave } = open()
    draft.value.value.applicant.name = '王'
    await settle()
    expect(draft.state.value).toBe('FAILED')
    await vi.advanceTimersByTimeAsync(2000)
    expect(draft.state.value).toBe('SAVED')
    save.mockRejectedValue(new ApiError(404))
    draft.value.value.applicant.name = '王小明'
    await vi.advanceTimersByTimeAsync(60_000)
    expect(save).toHaveBeenCalledTimes(1)
    draft.handIn(async () => undefined)
    leave()
  })

  it('does not begin while its case is taken in, nor is it saved after that', async () => {
    const { draft, leave } = open()
    draft.value.value.applicant.name = '王小明'
    let done = () => {}
    const handedIn = draft.handIn(() => new Promise<void>((resolve) => (done = resolve)))
    await settle()
    expect(begin).not.toHaveBeenCalled()
    done()
    await handedIn
    await vi.advanceTimersByTimeAsync(60_000)
    leave()
    expect(begin).not.toHaveBeenCalled()
  })

  it('is kept where its case was refused', async () => {
    const { draft, leave } = open()
    draft.value.value.applicant.name = '王小明'
    await expect(draft.handIn(() => Promise.reject(new ApiError(400)))).rejects.toThrow()
    await settle()
    expect(begin).toHaveBeenCalledTimes(1)
    await draft.discard()
    expect(drop).toHaveBeenCalledWith(draft.id)
    leave()
  })

  it('leaves nothing in the browser, nor what earlier versions left there', () => {
    localStorage.setItem('tongban:draft:clerk:receipt', '{"value":{}}')
    const { draft, leave } = open()
    draft.value.value.applicant.idNumber = '370214'
    leave()
    expect(localStorage).toHaveLength(0)
  })
})
