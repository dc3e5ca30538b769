import { expect, it } from 'vitest'
import { tokensOf } from './tokens'

it('parts at the same step are counted there', () => {
  const counts = tokensOf(['Examine', 'SpecialProcedure', 'Examine'])
  expect([...counts]).toEqual([
    ['Examine', 2],
    ['SpecialProcedure', 1]
  ])
})
