import { get } from './http'
import type { Item, ItemDetail, Named, Slice } from './types'

export const catalog = {
  items: (query: { q?: string; department?: string; size?: number }, signal?: AbortSignal) =>
    get<Slice<Item>>('/api/items', query, { signal }),
  item: (code: string) => get<ItemDetail>(`/api/items/${encodeURIComponent(code)}`),
  flows: () => get<Slice<Named>>('/api/flows'),
  departments: () => get<Slice<Named & { creditCode: string }>>('/api/departments')
}
