import { rows } from './data.ts'
import { problem, slice, type Handler } from './answers.ts'

interface Draft {
  id: string
  revision: number
  content: { item?: { name: string } | null; applicant?: { name?: string } }
  at: string
}
const drafts = new Map<string, Draft>()
const MONTH = 30 * 24 * 3600 * 1000

function keep(id: string, content: Draft['content']) {
  const revision = (drafts.get(id)?.revision ?? 0) + 1
  const at = new Date().toISOString()
  drafts.set(id, { id, revision, content, at })
  return { revision, savedAt: at }
}

/** Drafts of receipts, what is known of an applicant, duplicates. */
export const receiptHandlers: [string, RegExp, Handler][] = [
  [
    'GET',
    /^\/api\/receipt-drafts$/,
    ({ query }) =>
      slice(
        [...drafts.values()].reverse().map(({ id, content, at }) => ({
          id,
          item: content.item?.name ?? null,
          applicant: content.applicant?.name || null,
          startedAt: at,
          savedAt: at,
          keptUntil: new Date(Date.parse(at) + MONTH).toISOString()
        })),
        query
      )
  ],
  [
    'POST',
    /^\/api\/receipt-drafts$/,
    ({ body }) => {
      const { id, content } = JSON.parse(body) as Draft
      return { status: 201, json: keep(id, content) }
    }
  ],
  [
    'GET',
    /^\/api\/receipt-drafts\/([^/]+)$/,
    (_, [, id = '']) => {
      const draft = drafts.get(id)
      return draft ? { json: { ...draft, savedAt: draft.at } } : problem(404, '没有这份收件草稿。')
    }
  ],
  [
    'PUT',
    /^\/api\/receipt-drafts\/([^/]+)$/,
    ({ body }, [, id = '']) =>
      drafts.has(id)
        ? { json: keep(id, (JSON.parse(body) as Draft).content) }
        : problem(404, '没有这份收件草稿。')
  ],
  [
    'DELETE',
    /^\/api\/receipt-drafts\/([^/]+)$/,
    (_, [, id = '']) => {
      drafts.delete(id)
      return { status: 204 }
    }
  ],
  [
    'POST',
    /^\/api\/applicants-on-file$/,
    () => ({
      json: {
        known: {
          name: rows()[0]!.applicantName,
          mobile: '13812345678',
          form: { address: '青岛市城阳区模拟路1号' },
          caseNumber: rows()[0]!.caseNumber,
          receivedAt: '2026-02-10T09:12:00+08:00'
        }
      }
    })
  ],
  [
    'GET',
    /^\/api\/cases\/duplicates$/,
    () => ({
      json: {
        content: rows()
          .slice(0, 2)
          .map((row) => ({
            caseNumber: row.caseNumber,
            item: row.item,
            department: row.department,
            state: 'ACCEPTED',
            receivedAt: '2026-02-10T09:12:00+08:00',
            holders: row.assignee ? [row.assignee] : []
          })),
        next: null
      }
    })
  ],
  [
    'GET',
    /^\/api\/receipt-flows$/,
    () => ({ json: { content: [{ code: 'one-window', name: '一窗受理' }], next: null } })
  ],
  ['GET', /^\/api\/devices$/, () => ({ json: { address: null, simulated: false } })]
]
