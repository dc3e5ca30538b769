import { effectScope } from 'vue'
import { describe, expect, it } from 'vitest'
import { caps, findAction, offered, useActions } from './actions'
import { initials, rank } from './search'

describe('actions', () => {
  it('go by their keys, the page before the frame, as long as they are possible', () => {
    let may = false
    const frame = effectScope()
    const page = effectScope()
    const nothing = () => {}
    frame.run(() =>
      useActions('shell', [
        { text: 'go', key: 'g d', run: nothing },
        { text: 'frame', key: 'c', run: nothing }
      ])
    )
    page.run(() => useActions('page', [{ text: 'page', key: 'c', run: nothing, when: () => may }]))
    expect(findAction('c').action?.text).toBe('frame')
    may = true
    expect(findAction('c').action?.text).toBe('page')
    expect(findAction('g')).toEqual({ begins: true })
    expect(findAction('g d').action?.text).toBe('go')
    page.stop()
    expect(findAction('c').action?.text).toBe('frame')
    expect(offered.value.map((group) => group.name)).toEqual(['shell'])
    frame.stop()
  })

  it('show the caps that are pressed', () => {
    expect(caps('g d')).toEqual(['g', 'd'])
    expect(caps('Ctrl+Enter')).toEqual(['Ctrl', 'Enter'])
    expect(caps('C')).toEqual(['Shift', 'C'])
    expect(caps('+')).toEqual(['+'])
  })
})

describe('a search', () => {
  it('finds Chinese by pinyin initials', () => {
    expect(initials('办件查询')).toBe('bjcx')
    expect(initials('工作台')).toBe('gzt')
    expect(initials('转办')).toBe('zb')
    expect(rank(['批量认领', 'Claim the selected'], 'plrl')).toBe(0)
    expect(rank(['批量认领', 'Claim the selected'], '认领')).toBe(2)
    expect(rank(['批量认领', 'Claim the selected'], 'sel')).toBe(1)
    expect(rank(['批量认领', 'Claim the selected'], 'xyz')).toBeNull()
  })
})
