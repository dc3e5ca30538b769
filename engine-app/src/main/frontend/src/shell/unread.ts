import { onBeforeUnmount, onMounted, ref } from 'vue'
import { supervision } from '@/api/supervision'

const EVERY = 60_000
const unread = ref(0)

/** Asks how many reminders are unread; what fails is asked again later. */
export async function countUnread(): Promise<void> {
  try {
    unread.value = (await supervision.unread()).unread
  } catch {
    // the number stays what it was
  }
}

/** The number of unread reminders, kept up to date while the page is looked at. */
export function useUnread() {
  let timer: ReturnType<typeof setInterval> | undefined
  const look = () => {
    if (document.visibilityState === 'visible') void countUnread()
  }
  onMounted(() => {
    look()
    timer = setInterval(look, EVERY)
    document.addEventListener('visibilitychange', look)
  })
  onBeforeUnmount(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
  })
  return unread
}
