import type { TimelineEntry } from '@/api/types'
import { i18n, t } from '@/i18n'

export interface Line {
  title: string
  outcome: string
  details: { label: string; text: string }[]
}

const worded = (key: string) => i18n.global.te(key, 'zh-CN')

function textOf(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => textOf(name, one)).join('、')
  const key = `case.timeline.values.${name}.${String(value)}`
  return worded(key) ? t(key) : String(value)
}

/** What a detail is called, which may be another name in one kind of entry. */
function labelKey(kind: string, name: string): string | undefined {
  const keys = [`case.timeline.of.${kind}.${name}`, `case.timeline.details.${name}`]
  return keys.find(worded)
}

/** An outcome of a flow that the client has no word for is told as its form calls it. */
function outcomeOf(outcome: string, label: unknown): string {
  const known = worded(`case.timeline.values.outcome.${outcome}`)
  return known || !label ? textOf('outcome', outcome) : String(label)
}

/** A timeline entry in words: what a step's outcome was, and the details that have a label. */
export function lineOf(entry: TimelineEntry): Line {
  const { outcome, outcomeLabel, task, ...rest } = entry.detail ?? {}
  const kind = entry.kind.toLowerCase().replaceAll('_', '-')
  const byTask = kind === 'task-completed' && !!task
  const details = Object.entries(rest)
    .filter(([name, value]) => {
      const empty = value === null || value === '' || (Array.isArray(value) && !value.length)
      return !empty && !!labelKey(kind, name)
    })
    .map(([name, value]) => ({
      label: t(labelKey(kind, name)!),
      text: textOf(name, value)
    }))
  return {
    title: byTask ? String(task) : entry.title,
    outcome: outcome ? outcomeOf(String(outcome), outcomeLabel) : '',
    details
  }
}
