import { useSession } from '@/session/session'

/** What was typed in dialogs that were closed, until it is sent: it outlives them, not the window. */
const texts = new Map<string, unknown>()
const { username } = useSession()
/** Each person's own. */
const own = (key: string) => `${username.value} ${key}`

export function keptOf<T>(key: string, initial: T): T {
  return (texts.get(own(key)) as T | undefined) ?? initial
}

export function keepTyped(key: string, value: unknown): void {
  texts.set(own(key), value)
}

export function forgetTyped(key: string): void {
  texts.delete(own(key))
}
