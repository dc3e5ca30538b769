import { expect, it } from 'vitest'
import { followers } from './trail'

it('goes down the list, then back up', () => {
  expect(followers({ ids: ['a', 'b', 'c', 'd'], at: 'b' })).toEqual(['c', 'd', 'a'])
  expect(followers({ ids: ['a', 'b'], at: 'gone' })).toEqual(['a', 'b'])
})
