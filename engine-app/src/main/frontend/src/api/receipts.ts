import { call, get, send } from './http'
import type { DraftRow, DraftSaved, Slice } from './types'

const at = (id: string) => `/api/receipt-drafts/${encodeURIComponent(id)}`

/** Receipts that are begun and not handed in, the caller's own. */
export const receipts = {
  list: (after: string | null, signal?: AbortSignal) =>
    get<Slice<DraftRow>>('/api/receipt-drafts', { after, size: 20 }, { signal }),
  find: <T>(id: string) => get<DraftSaved & { id: string; content: T }>(at(id)),
  /** Leaves a session that has ended to the caller: what is written must not be lost over it. */
  begin: (id: string, content: unknown, keepalive: boolean) =>
    send<DraftSaved>(
      'POST',
      '/api/receipt-drafts',
      { id, content },
      { keepalive, anonymous: true }
    ),
  /** `revision` null: whatever else was saved meanwhile. */
  save: (id: string, revision: number | null, content: unknown, keepalive: boolean) =>
    send<DraftSaved>('PUT', at(id), { revision, content }, { keepalive, anonymous: true }),
  drop: (id: string) => call('DELETE', at(id))
}
