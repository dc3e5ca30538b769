import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { call, configureHttp, get, send, withQuery } from './http'
import { ApiError, outcomeUnknown } from './problem'

const fetchMock = vi.fn<typeof fetch>()

function answer(status: number, body?: unknown, type = 'application/problem+json') {
  fetchMock.mockResolvedValueOnce(
    new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { 'Content-Type': type }
    })
  )
}
const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => {
      throw new Error('was not refused')
    },
    (error: ApiError) => error
  )

describe('a call', () => {
  const onUnauthenticated = vi.fn()
  beforeEach(() => {
    vi.stubGlobal('fetch', fetchMock)
    configureHttp({ language: () => 'en', onUnauthenticated })
  })
  afterEach(() => {
    vi.clearAllMocks()
    vi.unstubAllGlobals()
    document.cookie = 'XSRF-TOKEN=; max-age=0'
  })

  it('sends the token of the cookie with what writes, and not with what reads', async () => {
    document.cookie = 'XSRF-TOKEN=a%2Fb'
    answer(204)
    await send('POST', '/api/tasks/1/claim')
    expect(fetchMock.mock.calls[0]?.[1]?.headers).toMatchObject({ 'X-XSRF-TOKEN': 'a/b' })
    answer(200, {})
    await get('/api/session')
    expect(fetchMock.mock.calls[1]?.[1]?.headers).not.toHaveProperty('X-XSRF-TOKEN')
  })

  it('asks in the chosen language', async () => {
    answer(200, {})
    await get('/api/session')
    expect(fetchMock.mock.calls[0]?.[1]?.headers).toMatchObject({ 'Accept-Language': 'en' })
  })

  it('turns a problem document into an error with its fields', async () => {
    answer(400, {
      title: 'Bad',
      detail: 'Check the fields',
      errors: [
        { field: 'applicant.idNumber', message: 'wrong check' },
        { field: 'form.opinion', message: 'missing' }
      ]
    })
    const error = await caught(send('POST', '/api/cases', {}))
    expect(error.message).toBe('Check the fields')
    expect(error.on('applicant.idNumber')).toBe('wrong check')
    expect([...error.below('form.')]).toEqual([['opinion', 'missing']])
    expect(outcomeUnknown(error)).toBe(false)
  })

  it('says who was first on a conflict', async () => {
    answer(409, {
      detail: 'Taken',
      by: { username: 'li', name: '李' },
      at: '2026-03-02T10:00:00+08:00'
    })
    const error = await caught(send('POST', '/api/tasks/1/complete', {}))
    expect(error.by?.name).toBe('李')
    expect(error.at).toBe('2026-03-02T10:00:00+08:00')
  })

  it('leads to the login when nobody is logged in, unless the caller asks itself', async () => {
    answer(401, {})
    await caught(get('/api/tasks'))
    expect(onUnauthenticated).toHaveBeenCalledOnce()
    answer(401, {})
    await caught(call('POST', '/login', { anonymous: true }))
    expect(onUnauthenticated).toHaveBeenCalledOnce()
  })

  it('that does not reach the server leaves its outcome unknown', async () => {
    fetchMock.mockRejectedValueOnce(new TypeError('offline'))
    const error = await caught(send('POST', '/api/cases', {}))
    expect(error.status).toBe(0)
    expect(outcomeUnknown(error)).toBe(true)
  })

  it('survives an answer that is no problem document', async () => {
    fetchMock.mockResolvedValueOnce(new Response('<html>', { status: 502 }))
    expect((await caught(get('/api/tasks'))).status).toBe(502)
  })
})

describe('a query', () => {
  it('leaves out what is empty', () => {
    expect(withQuery('/api/cases', { q: '张', state: '', after: null, size: 50 })).toBe(
      '/api/cases?q=%E5%BC%A0&size=50'
    )
  })
})
