import { ApiError, type ProblemDocument } from './problem'

type Query = Record<string, string | number | boolean | null | undefined>

export interface Options {
  query?: Query
  json?: unknown
  body?: BodyInit
  headers?: Record<string, string>
  signal?: AbortSignal
  /** Goes out even where the page is being closed; a small body only. */
  keepalive?: boolean
  /** Leave a 401 to the caller instead of going to the login page. */
  anonymous?: boolean
}

interface Surroundings {
  language: () => string
  onUnauthenticated: () => void
}

const surroundings: Surroundings = { language: () => 'zh-CN', onUnauthenticated: () => {} }

export function configureHttp(given: Partial<Surroundings>): void {
  Object.assign(surroundings, given)
}

let ahead = 0

/** The time by the server's clock, as its last answer told. */
export function serverNow(): number {
  return Date.now() + ahead
}

function setClock(response: Response): void {
  const date = Date.parse(response.headers.get('Date') ?? '')
  if (!Number.isNaN(date) && Math.abs(date - Date.now()) > 30_000) ahead = date - Date.now()
}

export function cookie(name: string): string | undefined {
  for (const part of document.cookie.split('; ')) {
    const at = part.indexOf('=')
    if (part.slice(0, at) === name) return decodeURIComponent(part.slice(at + 1))
  }
  return undefined
}

export function withQuery(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') parameters.set(name, String(value))
  }
  const text = parameters.toString()
  return text ? `${path}?${text}` : path
}

function headersOf(method: string, options: Options): Record<string, string> {
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': surroundings.language(),
    'X-Requested-With': 'XMLHttpRequest',
    ...options.headers
  }
  if (options.json !== undefined) headers['Content-Type'] = 'application/json'
  const token = method === 'GET' ? undefined : cookie('XSRF-TOKEN')
  if (token) headers['X-XSRF-TOKEN'] = token
  return headers
}

async function problemOf(response: Response): Promise<ProblemDocument> {
  if (!/json/.test(response.headers.get('Content-Type') ?? '')) return {}
  try {
    return (await response.json()) as ProblemDocument
  } catch {
    return {}
  }
}

/** Calls the server; every way in which it can fail becomes an {@link ApiError}. */
export async function call(method: string, path: string, options: Options = {}): Promise<Response> {
  let response: Response
  try {
    response = await fetch(withQuery(path, options.query), {
      method,
      headers: headersOf(method, options),
      body: options.json === undefined ? options.body : JSON.stringify(options.json),
      credentials: 'same-origin',
      signal: options.signal,
      keepalive: options.keepalive
    })
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure
    throw new ApiError(0)
  }
  setClock(response)
  if (response.ok) return response
  const problem = await problemOf(response)
  if (response.status === 401 && !options.anonymous) surroundings.onUnauthenticated()
  throw new ApiError(response.status, problem)
}

export async function get<T>(path: string, query?: Query, options: Options = {}): Promise<T> {
  return (await call('GET', path, { ...options, query })).json() as Promise<T>
}

/** Sends JSON and reads JSON; an empty answer is `undefined`. */
export async function send<T = void>(
  method: 'POST' | 'PUT' | 'PATCH',
  path: string,
  json?: unknown,
  options: Options = {}
): Promise<T> {
  const response = await call(method, path, { ...options, json })
  const text = await response.text()
  return (text ? JSON.parse(text) : undefined) as T
}
