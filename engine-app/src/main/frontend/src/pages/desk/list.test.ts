import { expect, it } from 'vitest'
import { arrivals } from './list'

it('tells what is new from what has moved up', () => {
  expect(arrivals(['a', 'b', 'c'], ['n', 'a', 'c', 'd'], false)).toEqual(['n'])
  expect(arrivals(['a', 'b', 'c'], ['a', 'b', 'c', 'd'], true)).toEqual(['d'])
  expect(arrivals([], ['a'], true)).toEqual(['a'])
})
