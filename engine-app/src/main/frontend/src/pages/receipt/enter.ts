const STOPS =
  'input:not([type=hidden]):not([type=file]):not([disabled]):not([readonly]), select:not([disabled]), textarea:not([disabled]), [data-stop]'

function isStop(element: HTMLElement): boolean {
  if (element.tabIndex < 0 || !element.getClientRects().length) return false
  if (element instanceof HTMLInputElement && element.type === 'radio' && !element.checked) {
    const group = `input[type=radio][name="${CSS.escape(element.name)}"]`
    const all = [...document.querySelectorAll<HTMLInputElement>(group)]
    return !all.some((one) => one.checked) && all[0] === element
  }
  return true
}

/** Moves from a field to the next one of the page; false where it was the last. */
export function goOn(root: HTMLElement, from: Element): boolean {
  const stops = [...root.querySelectorAll<HTMLElement>(STOPS)].filter(
    (one) => one === from || isStop(one)
  )
  const next = stops[stops.indexOf(from as HTMLElement) + 1]
  if (!next) return false
  next.focus()
  if (next instanceof HTMLInputElement && next.type === 'text') next.select()
  return true
}

/** Enter leads to the next field, but in a text of several lines, on a button and in an open list. */
export function movesOn(event: KeyboardEvent): boolean {
  const field = event.target as HTMLElement
  if (event.key !== 'Enter' || event.ctrlKey || event.altKey || event.shiftKey) return false
  if (event.isComposing || field.getAttribute('aria-expanded') === 'true') return false
  return field.matches('input:not([type=file]), select, [data-stop]')
}
