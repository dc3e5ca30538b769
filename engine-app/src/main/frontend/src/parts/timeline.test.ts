import { describe, expect, it } from 'vitest'
import type { TimelineEntry } from '@/api/types'
import { i18n } from '@/i18n'
import { lineOf } from './timeline'

const entry = (kind: string, detail: Record<string, unknown>) =>
  ({ kind, title: '标题', detail }) as TimelineEntry
const details = (kind: string, detail: Record<string, unknown>) =>
  lineOf(entry(kind, detail)).details.map((one) => `${one.label} ${one.text}`)

describe('a timeline entry', () => {
  i18n.global.locale.value = 'zh-CN'

  it('calls a detail by what it is in this kind of entry', () => {
    expect(details('further-asked', { items: '检测报告' })).toEqual(['补正内容 检测报告'])
    expect(details('dispatched', { wave: 2, items: ['消防检查', '食品许可'] })).toEqual([
      '批次 2',
      '事项 消防检查、食品许可'
    ])
    expect(details('RETURNED_TO_WAVE', { item: '设立登记' })).toEqual(['退回到 设立登记'])
  })

  it('leaves out what has no words or is empty', () => {
    expect(details('received', { item: '设立登记', number: '' })).toEqual([])
  })

  it('names the outcome of a step and of the whole', () => {
    expect(lineOf(entry('task-completed', { task: '审查', outcome: 'return-to-wave' }))).toEqual({
      title: '审查',
      outcome: '退回前一批',
      details: []
    })
    expect(lineOf(entry('concluded', { outcome: 'PARTLY_GRANTED' })).outcome).toBe('部分准予')
  })

  it('calls an outcome it has no word for as its form does', () => {
    const line = lineOf(
      entry('task-completed', { task: '评审表决', outcome: 'abstain', outcomeLabel: '弃权' })
    )
    expect(line).toEqual({ title: '评审表决', outcome: '弃权', details: [] })
  })
})
