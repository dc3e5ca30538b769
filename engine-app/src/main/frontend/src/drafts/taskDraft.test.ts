import { beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { tasks } from '@/api/desk'
import { ApiError } from '@/api/problem'
import type { TaskDetail } from '@/api/types'
import { draftOf, useTaskDraft, writtenOf } from './taskDraft'

vi.mock('@/api/desk', () => ({ tasks: { saveDraft: vi.fn(), dropDraft: vi.fn() } }))
const save = vi.mocked(tasks.saveDraft)

const draft = {
  outcome: 'grant',
  form: { opinion: '符合条件', $fileNames: { f1: '意见.pdf' } },
  comment: null,
  savedAt: '2026-03-05T10:00:00+08:00',
  by: { username: 'reviewer', name: '赵审查' }
}

describe("a task's draft", () => {
  beforeEach(() => {
    localStorage.clear()
    save.mockReset().mockResolvedValue(undefined)
  })
  const open = (id: string, found: unknown = null) => {
    const scope = effectScope()
    const task = { id, draft: found } as TaskDetail
    const one = scope.run(() => useTaskDraft('clerk', task))!
    return { one, leave: () => scope.stop() }
  }

  it('is what the form shows, the outcome and the names of files among it', () => {
    const written = writtenOf(draft)!
    expect(written.form).toEqual({ opinion: '符合条件', outcome: 'grant' })
    expect(written.fileNames).toEqual({ f1: '意见.pdf' })
    expect(draftOf(written)).toEqual({ outcome: 'grant', form: draft.form, comment: null })
  })

  it('is found on the server, whoever wrote it', () => {
    const { one } = open('t1', draft)
    expect(one.restored).toBe(true)
    expect(one.by?.name).toBe('赵审查')
  })

  it('is sent when the page is left', () => {
    const { one, leave } = open('t2')
    one.value.value.comment = '请尽快'
    leave()
    expect(save).toHaveBeenCalledWith('t2', { outcome: null, form: {}, comment: '请尽快' }, true)
  })

  it('that could not be sent is still there when the task is opened again', async () => {
    save.mockRejectedValue(new ApiError(0))
    const first = open('t3')
    first.one.value.value.comment = '不能丢'
    first.leave()
    await Promise.resolve()
    const second = open('t3')
    expect(second.one.value.value.comment).toBe('不能丢')
  })

  it('leaves nothing in the browser, nor what earlier versions left there', () => {
    localStorage.setItem('tongban:draft:clerk:task:7', '{"value":{}}')
    const { one, leave } = open('t4')
    one.value.value.comment = '13812345678'
    leave()
    expect(localStorage).toHaveLength(0)
  })

  it('is not sent after the task was completed', () => {
    const { one, leave } = open('t5')
    one.value.value.comment = 'x'
    one.clear()
    leave()
    expect(save).not.toHaveBeenCalled()
  })
})
