import type { ServerResponse } from 'node:http'

export interface Call {
  method: string
  path: string
  query: URLSearchParams
  body: string
  user: string | null
  response: ServerResponse
}
export interface Answer {
  status?: number
  json?: unknown
  text?: string
  cookie?: string
}
export type Handler = (call: Call, match: RegExpMatchArray) => Answer

export function slice<T>(all: T[], query: URLSearchParams, size = 50): Answer {
  const from = Number(query.get('after') ?? 0)
  const to = from + Number(query.get('size') ?? size)
  return { json: { content: all.slice(from, to), next: to < all.length ? String(to) : null } }
}

export const problem = (status: number, detail: string, more: object = {}): Answer => ({
  status,
  json: { type: 'about:blank', title: detail, status, detail, ...more }
})
