import type { Named } from '@/api/types'
import { t } from '@/i18n'

/** What is served: everything, the one item by name, or how many. */
export function itemWords(items: Named[] | null): string {
  if (!items) return t('sessions.allItems')
  return items.length === 1 ? items[0]!.name : t('sessions.items', { n: items.length })
}
