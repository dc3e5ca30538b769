import { get, send } from './http'
import type { PublicTrack, RatingState, Verified } from './types'

/** What anybody may call without a login. */
export const open = {
  track: (code: string) =>
    get<PublicTrack>(`/api/track/${encodeURIComponent(code)}`, {}, { anonymous: true }),
  verify: (code: string) =>
    get<Verified>(`/api/verify/${encodeURIComponent(code)}`, {}, { anonymous: true }),
  rating: (code: string) =>
    get<RatingState>(`/api/ratings/${encodeURIComponent(code)}`, {}, { anonymous: true }),
  rate: (code: string, level: number, comment: string) =>
    send(
      'POST',
      `/api/ratings/${encodeURIComponent(code)}`,
      { level, comment: comment || null },
      { anonymous: true }
    )
}
