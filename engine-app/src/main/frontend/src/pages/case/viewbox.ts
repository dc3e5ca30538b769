interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** What to show so that all shapes are in the middle, no larger than the model's own size. */
export function around(shapes: readonly Box[], size: { width: number; height: number }): Box {
  const left = Math.min(...shapes.map((one) => one.x))
  const top = Math.min(...shapes.map((one) => one.y))
  const right = Math.max(...shapes.map((one) => one.x + one.width))
  const bottom = Math.max(...shapes.map((one) => one.y + one.height))
  const MARGIN = 60
  const scale = Math.max(
    1,
    (right - left + 2 * MARGIN) / size.width,
    (bottom - top + 2 * MARGIN) / size.height
  )
  const width = size.width * scale
  const height = size.height * scale
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height }
}
