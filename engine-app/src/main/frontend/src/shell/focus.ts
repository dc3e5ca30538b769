import { onBeforeUnmount, onMounted } from 'vue'
import { focusMain, isFocusLost } from '@/parts/focus'

/** What had the focus and is taken away leaves it to the main part, so that Tab goes on from there. */
export function useFocusGuard(): void {
  let last: Element | null = null
  const seen = (event: FocusEvent) => (last = event.target as Element)
  const observer = new MutationObserver(() => {
    if (!last || last.isConnected) return
    last = null
    // whoever took it away may give the focus to something else
    setTimeout(() => isFocusLost() && focusMain(), 30)
  })
  onMounted(() => {
    document.addEventListener('focusin', seen)
    observer.observe(document.body, { childList: true, subtree: true })
  })
  onBeforeUnmount(() => {
    document.removeEventListener('focusin', seen)
    observer.disconnect()
  })
}
