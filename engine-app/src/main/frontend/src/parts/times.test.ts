import { describe, expect, it } from 'vitest'
import { isTime, timeOf } from './times'

describe('a time of day', () => {
  it('is understood as people type it', () => {
    expect(['9:00', '900', '0900', '09：00', ' 9.00 '].map(timeOf)).toEqual(Array(5).fill('09:00'))
  })
  it('that is none is left for the person to see', () => {
    expect(timeOf('25:00')).toBe('25:00')
    expect(isTime('25:00')).toBe(false)
    expect(isTime('23:59')).toBe(true)
  })
})
