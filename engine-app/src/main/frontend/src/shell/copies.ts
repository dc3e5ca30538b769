import { onBeforeUnmount, onMounted, ref } from 'vue'
import { operations } from '@/api/operations'

const EVERY = 60_000
const unread = ref(0)

/** Asks how many copies are unread; what fails is asked again later. */
export async function countCopies(): Promise<void> {
  try {
    unread.value = (await operations.unreadCopies()).unread
  } catch {
    // the number stays what it was
  }
}

/** The number of unread copies, kept up to date while the page is looked at. */
export function useCopies() {
  let timer: ReturnType<typeof setInterval> | undefined
  const look = () => {
    if (document.visibilityState === 'visible') void countCopies()
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
