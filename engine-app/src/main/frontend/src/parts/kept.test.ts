import { beforeEach, describe, expect, it, vi } from 'vitest'

describe('what was typed in a dialog', () => {
  beforeEach(() => {
    localStorage.clear()
    vi.resetModules()
  })

  it('is found again after a reload, until it is sent', async () => {
    const before = await import('./kept')
    before.keepTyped('urge 1', { text: '请尽快' })
    vi.resetModules()
    const after = await import('./kept')
    expect(after.keptOf('urge 1', { text: '' })).toEqual({ text: '请尽快' })
    expect(after.keptOf('urge 2', { text: '' })).toEqual({ text: '' })
    after.forgetTyped('urge 1')
    expect(after.keptOf('urge 1', { text: '' })).toEqual({ text: '' })
  })

  it('has what the dialog expects, whatever was kept before', async () => {
    const kept = await import('./kept')
    kept.keepTyped('order 1', { text: '已核实' })
    expect(kept.keptOf('order 1', { people: [], text: '' })).toEqual({
      people: [],
      text: '已核实'
    })
  })

  it('goes with the person who leaves, and with nobody else', async () => {
    const kept = await import('./kept')
    const { draftKey, readDraft, writeDraft } = await import('@/drafts/draft')
    kept.keepTyped('urge 1', { text: '请尽快' })
    writeDraft(draftKey('other', 'dialog:urge 1'), { text: '另一位' }, 1)
    writeDraft(draftKey('', 'form:1'), { text: '页面' }, 1)
    kept.forgetAllTyped()
    expect(kept.keptOf('urge 1', { text: '' })).toEqual({ text: '' })
    expect(readDraft(draftKey('other', 'dialog:urge 1'))).not.toBeNull()
    expect(readDraft(draftKey('', 'form:1'))).not.toBeNull()
  })
})
