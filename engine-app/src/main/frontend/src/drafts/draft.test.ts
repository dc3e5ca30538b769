import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { draftKey, readDraft, useDraft } from './draft'

describe('a draft', () => {
  beforeEach(() => {
    localStorage.clear()
    vi.useFakeTimers()
  })
  afterEach(() => vi.useRealTimers())

  const open = (username = 'clerk') => {
    const scope = effectScope()
    const draft = scope.run(() => useDraft(username, 'receipt', () => ({ name: '', mobile: '' })))!
    return { draft, leave: () => scope.stop() }
  }

  it('is kept while typing and found again', () => {
    const first = open()
    first.draft.value.value.name = '张三'
    vi.advanceTimersByTime(300)
    expect(first.draft.keptAt.value).not.toBeNull()
    const second = open()
    expect(second.draft.restored).toBe(true)
    expect(second.draft.value.value).toEqual({ name: '张三', mobile: '' })
  })

  it('is kept at once when the page is left', () => {
    const first = open()
    first.draft.value.value.name = '李四'
    first.leave()
    expect(readDraft(draftKey('clerk', 'receipt'))?.value).toEqual({ name: '李四', mobile: '' })
  })

  it('belongs to one person', () => {
    const first = open()
    first.draft.value.value.name = '王五'
    first.leave()
    expect(open('other').draft.restored).toBe(false)
  })

  it('is gone once cleared, also after leaving', () => {
    const first = open()
    first.draft.value.value.name = '赵六'
    first.draft.clear()
    first.leave()
    vi.advanceTimersByTime(1000)
    expect(readDraft(draftKey('clerk', 'receipt'))).toBeNull()
  })

  it('that cannot be read is no draft', () => {
    localStorage.setItem(draftKey('clerk', 'receipt'), '{broken')
    expect(open().draft.restored).toBe(false)
  })
})
