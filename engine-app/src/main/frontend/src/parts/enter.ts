const FIELDS =
  'input:not([type="hidden"]):not([disabled]):not([readonly]), textarea:not([disabled]), select:not([disabled])'

/** A group of radio buttons is one field: its checked one, or its first. */
function isStop(field: HTMLInputElement, all: HTMLElement): boolean {
  if (!field.getClientRects().length || field.tabIndex < 0) return false
  if (field.type !== 'radio') return true
  const group = [...all.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
    (one) => one.name === field.name
  )
  return field === (group.find((one) => one.checked) ?? group[0])
}

/** Gives the focus to the field after this one; false if it is the last. */
export function nextField(root: HTMLElement | undefined, from: HTMLElement): boolean {
  if (!root) return false
  const all = [...root.querySelectorAll<HTMLInputElement>(FIELDS)].filter(
    (field) => field === from || isStop(field, root)
  )
  const own = from as HTMLInputElement
  const next = all
    .slice(all.indexOf(own) + 1)
    .find((field) => field.type !== 'radio' || own.type !== 'radio' || field.name !== own.name)
  next?.focus()
  if (next && 'select' in next && next.matches('[type="text"], [type="number"]')) next.select()
  return !!next
}
