import { describe, expect, it } from 'vitest'
import { wavesOf } from './waves'

describe('the parts of a joint matter', () => {
  it('come by waves, the first first, each in the order of the list', () => {
    const parts = [
      { wave: 2, name: '消防' },
      { wave: 1, name: '登记' },
      { wave: 2, name: '食品' }
    ]
    expect(wavesOf(parts)).toEqual([
      { wave: 1, parts: [{ wave: 1, name: '登记' }] },
      {
        wave: 2,
        parts: [
          { wave: 2, name: '消防' },
          { wave: 2, name: '食品' }
        ]
      }
    ])
  })

  it('are no waves where there are none', () => {
    expect(wavesOf([])).toEqual([])
  })
})
