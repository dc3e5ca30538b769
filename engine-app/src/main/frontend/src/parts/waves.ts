export interface Wave<T> {
  wave: number
  parts: T[]
}

/** Parts by their waves, the first wave first; the order within a wave stays. */
export function wavesOf<T extends { wave: number }>(parts: readonly T[]): Wave<T>[] {
  const numbers = [...new Set(parts.map((part) => part.wave))].sort((a, b) => a - b)
  return numbers.map((wave) => ({ wave, parts: parts.filter((part) => part.wave === wave) }))
}
