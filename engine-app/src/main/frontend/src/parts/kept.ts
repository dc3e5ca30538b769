import { draftKey, dropDraft, dropDrafts, readDraft, writeDraft } from '@/drafts/draft'
import { useSession } from '@/session/session'

/*
 * What was typed in dialogs, until it is sent: it outlives them and a reload, but not the session.
 * Each person's own.
 */
const { username } = useSession()
const own = (key: string) => draftKey(username.value, `dialog:${key}`)

/** What is kept in the shape of what is expected; the initial where nothing is. */
export function keptOf<T extends object>(key: string, initial: T): T {
  return { ...initial, ...readDraft<Partial<T>>(own(key))?.value }
}

export function keepTyped(key: string, value: object): void {
  writeDraft(own(key), value, Date.now())
}

export function forgetTyped(key: string): void {
  dropDraft(own(key))
}

/** All of the person who is leaving. */
export function forgetAllTyped(): void {
  dropDrafts('dialog:', username.value)
}
