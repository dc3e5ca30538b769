import { nextTick } from 'vue'

/** Where the focus is when nobody has it. */
export function isFocusLost(): boolean {
  const active = document.activeElement
  return !active || active === document.body
}

/** Whether nothing on the page is worked with: a list may take the focus. */
export function isFocusFree(): boolean {
  return isFocusLost() || document.activeElement?.id === 'main'
}

/** Remembers who has the focus; the answer gives it back, to the main part if that one is gone. */
export function keepFocus(): () => void {
  const before = document.activeElement as HTMLElement | null
  return () => {
    if (before?.isConnected && before !== document.body) before.focus({ preventScroll: true })
    else focusMain()
  }
}

export function focusMain(): void {
  document.getElementById('main')?.focus({ preventScroll: true })
}

/** Gives the focus to the first of these that is there, once the page shows what it is to show. */
export async function focusFirst(...selectors: string[]): Promise<void> {
  await nextTick()
  for (const selector of selectors) {
    const found = document.querySelector<HTMLElement>(selector)
    if (!found) continue
    found.focus({ preventScroll: true })
    found.scrollIntoView({ block: 'nearest' })
    if (document.activeElement === found) return
  }
}
