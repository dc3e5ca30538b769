import type { CaseDetail, TimelineEntry } from '@/api/types'

/** The timeline of the case as a whole, in the place of a part. */
export const WHOLE = '-'

export const isJoint = (file: Pick<CaseDetail, 'parts'>) => file.parts.length > 1

/** The items of the parts, by part. */
export function partNames(file: Pick<CaseDetail, 'parts'>): Map<string, string> {
  return new Map(file.parts.map((part) => [part.part, part.item.name]))
}

/** The entries of a part, of the whole case ({@link WHOLE}), or all for an empty choice. */
export function entriesOf(entries: TimelineEntry[], chosen: string): TimelineEntry[] {
  if (!chosen) return entries
  const part = chosen === WHOLE ? null : chosen
  return entries.filter((entry) => (entry.part ?? null) === part)
}

/** What belongs to the whole case first, then part by part in the order of the parts. */
export function byPart<T extends { part: string | null }>(
  rows: readonly T[],
  parts: CaseDetail['parts']
): { part: string | null; rows: T[] }[] {
  const order = [null, ...parts.map((part) => part.part)]
  const groups = order.map((part) => ({
    part,
    rows: rows.filter((row) => (row.part ?? null) === part)
  }))
  return groups.filter((group) => group.rows.length)
}
