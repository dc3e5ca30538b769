import { describe, expect, it } from 'vitest'
import type { CasePart, TimelineEntry } from '@/api/types'
import { byPart, entriesOf, isJoint, partNames, WHOLE } from './parts'

const part = (key: string, name: string) =>
  ({ part: key, item: { code: key, name } }) as unknown as CasePart
const entry = (title: string, of: string | null) => ({ title, part: of }) as TimelineEntry
const PARTS = [part('p1', '食品经营许可'), part('p2', '消防安全检查')]
const ENTRIES = [entry('收件', null), entry('审查', 'p2'), entry('决定', 'p1')]
const titles = (chosen: string) => entriesOf(ENTRIES, chosen).map((one) => one.title)

describe('the timeline', () => {
  it('shows all, a part, or the whole case', () => {
    expect(titles('')).toEqual(['收件', '审查', '决定'])
    expect(titles('p2')).toEqual(['审查'])
    expect(titles(WHOLE)).toEqual(['收件'])
  })
})

describe('documents', () => {
  it('of the whole case come first, then part by part', () => {
    const rows = ENTRIES.map(({ title, part: of }) => ({ title, part: of }))
    expect(byPart(rows, PARTS).map((group) => group.rows.map((one) => one.title))).toEqual([
      ['收件'],
      ['决定'],
      ['审查']
    ])
  })
})

describe('a joint matter', () => {
  it('has more than one part, each by its name', () => {
    expect(isJoint({ parts: PARTS })).toBe(true)
    expect(isJoint({ parts: PARTS.slice(1) })).toBe(false)
    expect(partNames({ parts: PARTS }).get('p2')).toBe('消防安全检查')
  })
})
