import { describe, expect, it } from 'vitest'
import { citizenIdFault, creditCodeFault, isMobile } from './identifiers'

describe('a citizen number', () => {
  it.each(['11010519491231002X', '440524188001010014'])('%s is good', (value) => {
    expect(citizenIdFault(value)).toBeNull()
  })
  it.each([
    ['110105194912310021', 'check'],
    ['110105194902300020', 'date'],
    ['11010519491231002x', 'characters'],
    ['1101051949123100', 'length']
  ])('%s is bad: %s', (value, fault) => {
    expect(citizenIdFault(value)).toBe(fault)
  })
})

describe('a credit code', () => {
  it.each(['11511301MB1550442U', '11440232MB2D06811W', '115113016823646795'])(
    '%s is good',
    (value) => {
      expect(creditCodeFault(value)).toBeNull()
    }
  )
  it.each([
    ['11511301MB1550442V', 'characters'],
    ['91110000100000MA0X', 'check'],
    ['115113OIMB1550442U', 'characters'],
    ['', 'length']
  ])('%s is bad: %s', (value, fault) => {
    expect(creditCodeFault(value)).toBe(fault)
  })
})

describe('a mobile number', () => {
  it('begins with 13 to 19 and has eleven digits', () => {
    expect(isMobile('13812345678')).toBe(true)
    expect(isMobile('12812345678')).toBe(false)
    expect(isMobile('138123456789')).toBe(false)
  })
})
