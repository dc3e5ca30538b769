import { computed, ref } from 'vue'
import { useSession } from './session'

const KEY = 'tongban:next'
const changed = ref(0)

/** Whether the next task opens by itself after one is submitted; each person's own, in this browser. */
export function useOpensNext() {
  const { username } = useSession()
  const key = () => `${KEY}:${username.value}`
  return computed<boolean>({
    get: () => {
      void changed.value
      try {
        return localStorage.getItem(key()) === 'on'
      } catch {
        return false
      }
    },
    set: (on) => {
      try {
        localStorage.setItem(key(), on ? 'on' : 'off')
      } catch {
        // the browser keeps nothing
      }
      changed.value++
    }
  })
}
