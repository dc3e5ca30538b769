import { describe, expect, it } from 'vitest'
import { fen, share, yuan } from './money'

describe('money', () => {
  it('is shown to the fen, however much', () => {
    expect(yuan(0)).toBe('0.00')
    expect(yuan(5)).toBe('0.05')
    expect(yuan(123_456_789)).toBe('1,234,567.89')
    expect(yuan(1_000_000_000_000_001)).toBe('10,000,000,000,000.01')
    expect(yuan(-100_000)).toBe('-1,000.00')
  })

  it('is read as it is written', () => {
    expect(fen('0.29')).toBe(29)
    expect(fen(' 50,000,000 ')).toBe(5_000_000_000)
    expect(fen('1.5')).toBe(150)
    expect(fen('8.70')).toBe(870)
    expect(fen(yuan(123_456_789))).toBe(123_456_789)
  })

  it('is nothing where it is no amount', () => {
    for (const text of ['', 'x', '1.234', '-1', '1e5', '1.', '1234567890123']) {
      expect(fen(text), text).toBeNull()
    }
  })

  it('has shares', () => {
    expect(share(1, 3)).toBe('33.3%')
    expect(share(3, 3)).toBe('100%')
    expect(share(9, 3)).toBe('100%')
    expect(share(1, 0)).toBe('0%')
  })
})
