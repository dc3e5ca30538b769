import type { ClockFacts, ClockMove, ExplainedClock, Extension, Suspension } from '@/api/clocks'

/** Each suspension once, though both clocks of a part tell of it; in the order they began. */
export function suspensionsOf(explained: ExplainedClock[]): Suspension[] {
  const found = new Map<string, Suspension>()
  for (const { suspensions } of explained) {
    for (const one of suspensions ?? []) found.set(one.reference, one)
  }
  return [...found.values()].sort((a, b) => a.from.localeCompare(b.from))
}

/** Each extension with the clocks it was granted for. */
export function extensionsOf(explained: ExplainedClock[]) {
  const found = new Map<string, { extension: Extension; clocks: ClockFacts[] }>()
  for (const { clock, extensions } of explained) {
    for (const extension of extensions ?? []) {
      const key = `${extension.at} ${extension.amount}`
      const open = found.get(key)
      if (open) open.clocks.push(clock)
      else found.set(key, { extension, clocks: [clock] })
    }
  }
  return [...found.values()].sort((a, b) => a.extension.at.localeCompare(b.extension.at))
}

/** What moved the deadlines, the latest first. */
export function movesOf(explained: ExplainedClock[]): { clock: ClockFacts; move: ClockMove }[] {
  return explained
    .flatMap(({ clock, moves }) => (moves ?? []).map((move) => ({ clock, move })).reverse())
    .sort((a, b) => b.move.at.localeCompare(a.move.at))
}
