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

/** A timeline entry in words: what a step's outcome was, and the details that have a label. */
export function lineOf(entry: TimelineEntry): Line {
  const { outcome, task, ...rest } = entry.detail ?? {}
  const byTask = entry.kind.toLowerCase().replace('_', '-') === 'task-completed' && !!task
  const details = Object.entries(rest)
    .filter(([name, value]) => {
      const empty = value === null || value === '' || (Array.isArray(value) && !value.length)
      return !empty && worded(`case.timeline.details.${name}`)
    })
    .map(([name, value]) => ({
      label: t(`case.timeline.details.${name}`),
      text: textOf(name, value)
    }))
  return {
    title: byTask ? String(task) : entry.title,
    outcome: outcome ? textOf('outcome', outcome) : '',
    details
  }
}
