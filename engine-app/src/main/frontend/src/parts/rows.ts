/** Moves the focus among the rows of a list (elements with `data-row`); false at its end. */
export function moveFocus(by: number): boolean {
  const all = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const at = all.indexOf(document.activeElement as HTMLElement)
  const target = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]
  target?.focus()
  target?.scrollIntoView({ block: 'nearest' })
  return at + by < all.length
}

/** The key of the row that has the focus. */
export const focusedRow = () => document.activeElement?.getAttribute('data-row') ?? null
