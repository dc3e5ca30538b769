/** How many tokens stand at each element, in the order in which the elements are first named. */
export function tokensOf(active: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of active) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
