import { describe, expect, it } from 'vitest'
import { countsOf, totalOf } from './counts'

describe('the numbers of the desk', () => {
  const exact = { mine: { RED: 3 }, group: { RED: 12_000, GREEN: 4 }, capped: false }

  it('are those of the tab', () => {
    expect(countsOf(exact, 'MINE').RED.text).toBe('3')
    expect(countsOf(exact, 'GROUP').RED.text).toBe('12,000')
    expect(countsOf(exact, 'ALL').RED.text).toBe('12,003')
    expect(countsOf(exact, 'ALL').GREY.text).toBe('0')
    expect(totalOf(exact, 'GROUP', '').text).toBe('12,004')
    expect(totalOf(exact, 'ALL', 'GREEN').text).toBe('4')
  })

  it('say where counting stopped', () => {
    const capped = { mine: { RED: 1000 }, group: { GREEN: 1000, RED: 2 }, capped: true }
    expect(countsOf(capped, 'MINE').RED.text).toBe('999+')
    expect(countsOf(capped, 'GROUP').RED.text).toBe('2')
    expect(countsOf(capped, 'ALL').RED.text).toBe('999+')
    expect(totalOf(capped, 'GROUP', '').text).toBe('999+')
  })
})
