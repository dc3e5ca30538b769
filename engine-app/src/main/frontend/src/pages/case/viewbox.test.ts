import { expect, it } from 'vitest'
import { around } from './viewbox'

const SIZE = { width: 800, height: 400 }

it('one step stands in the middle, in its own size', () => {
  const box = around([{ x: 1000, y: 500, width: 100, height: 80 }], SIZE)
  expect(box).toEqual({ x: 650, y: 340, width: 800, height: 400 })
})

it('steps far apart are all seen', () => {
  const shapes = [
    { x: 0, y: 0, width: 100, height: 80 },
    { x: 1500, y: 0, width: 100, height: 80 }
  ]
  const box = around(shapes, SIZE)
  expect(box.x).toBeLessThan(0)
  expect(box.x + box.width).toBeGreaterThan(1600)
  expect(box.width / box.height).toBe(2)
})
