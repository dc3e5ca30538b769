import type { CaseModel } from '@/api/types'

/** Key of the flow in which the case stands, or has come furthest: a called one before its caller. */
export function innermost({ active, passed, called, ...own }: CaseModel): string {
  const has = (xml: string, ids: string[]) => ids.some((id) => xml.includes(` id="${id}"`))
  const within = (ids: string[]) => called.findLast(({ xml }) => has(xml, ids))
  const found = active.length ? within(active) : within(passed)
  return (found ?? own).key
}
