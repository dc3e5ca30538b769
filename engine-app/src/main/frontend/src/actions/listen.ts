import { onBeforeUnmount, onMounted } from 'vue'
import { isDialogOpen, isTyping } from '@/parts/keys'
import { findAction } from './actions'

const LONGEST = 1500
/** What works in a field too; all else is the field's. */
const OVER_TYPING = /^(Ctrl\+(Enter|k)|Alt\+.)$/

/** The key that was pressed, as actions write it. */
function keyOf(event: KeyboardEvent): string {
  const key = event.key === ' ' ? 'Space' : event.key
  return `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${key}`
}

/** What a key does by itself on the element that has the focus stays so. */
function isItsOwn(key: string, target: EventTarget | null): boolean {
  const element = target as HTMLElement | null
  return key === 'Space' && !!element?.matches('button, summary, [role="tab"], [role="option"]')
}

/** Runs the action of the key that is pressed; silent while a dialog is open. */
export function useActionKeys(): void {
  let begun = ''
  let timer: ReturnType<typeof setTimeout> | undefined

  const forget = () => {
    clearTimeout(timer)
    begun = ''
  }
  const take = (event: KeyboardEvent) => {
    event.preventDefault()
    event.stopPropagation()
    forget()
  }
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isDialogOpen()) return
    if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return
    const pressed = keyOf(event)
    if (isTyping(event.target) && !OVER_TYPING.test(pressed)) return
    if (isItsOwn(pressed, event.target)) return
    const key = begun ? `${begun} ${pressed}` : pressed
    const { action, begins } = findAction(key)
    if (!action && !begins && !begun) return
    take(event)
    if (action) void action.run()
    if (!begins) return
    begun = key
    timer = setTimeout(forget, LONGEST)
  }
  onMounted(() => window.addEventListener('keydown', listen, true))
  onBeforeUnmount(() => {
    forget()
    window.removeEventListener('keydown', listen, true)
  })
}
