import type { BatchResult } from '@/api/desk'
import { ApiError } from '@/api/problem'
import type { FormSchema, TaskRow } from '@/api/types'
import { componentsOf } from '@/form/schema'
import { explain } from '@/parts/toasts'

export interface Failed {
  id: string
  what: string
  why: string
}

/** Those of the results that were refused, in the person's words. */
export function failedOf(results: readonly BatchResult[], rows: readonly TaskRow[]): Failed[] {
  const named = new Map(
    rows.map((row) => [row.id, `${row.applicantName} ${row.item.name} ${row.caseNumber}`])
  )
  return results
    .filter((result) => !result.done)
    .map(({ id, problem }) => ({
      id,
      what: named.get(id) ?? id,
      why: explain(new ApiError(problem?.status ?? 0, problem ?? {}))
    }))
}

/** The outcomes by which many tasks may be completed at once, as the form says. */
export function batchOutcomes(schema: FormSchema | undefined): string[] {
  const outcome = componentsOf(schema ?? {}).find((one) => one.key === 'outcome')
  const said = (outcome?.properties as Record<string, string> | undefined)?.batch ?? ''
  return said
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
}

/** Whether all are of one step of one flow, so that one form is theirs. */
export function areAlike(rows: readonly TaskRow[]): boolean {
  return new Set(rows.map((row) => row.elementId)).size === 1
}
