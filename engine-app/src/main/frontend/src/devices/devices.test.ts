import { afterEach, describe, expect, it, vi } from 'vitest'
import { isExpired, takeCard } from '@/pages/receipt/card'
import { emptyDraft } from '@/pages/receipt/draft'
import { DeviceService } from './devices'
import { fileOf, isBlank } from './pages'

const CARD = {
  name: '模拟甲',
  idNumber: '370214198503120020',
  address: '青岛市城阳区模拟路1号',
  validUntil: '2035-06-01'
}
const lies = () => ({ card: '1', page: 'PAPER' })
const local = new DeviceService({ address: 'http://127.0.0.1:18321', simulated: false }, lies)
const simulated = new DeviceService({ address: '/api/simulated-devices', simulated: true }, lies)

describe("the counter's devices", () => {
  const answer = vi.spyOn(globalThis, 'fetch')
  afterEach(() => void answer.mockReset())
  const says = (body: BodyInit, status: number, type: string) =>
    answer.mockResolvedValueOnce(new Response(body, { status, headers: { 'Content-Type': type } }))

  it('are asked on the computer of the counter, without a word of what lies there', async () => {
    says(JSON.stringify(CARD), 200, 'application/json')
    expect(await local.read()).toEqual(CARD)
    const [url, options] = answer.mock.calls[0]!
    expect(url).toBe('http://127.0.0.1:18321/id-card')
    expect(options).toMatchObject({ method: 'POST', credentials: 'omit' })
  })

  it('are simulated with what is said to lie there', async () => {
    says('png', 200, 'image/png')
    expect((await simulated.shoot()).type).toBe('image/png')
    expect(answer.mock.calls[0]![0]).toBe('/api/simulated-devices/page?lies=PAPER')
  })

  it.each([
    ['NO_CARD', '{"error":"NO_CARD"}'],
    ['UPSIDE_DOWN', '{"error":"UPSIDE_DOWN"}'],
    ['UNREADABLE', '{"error":"SOMETHING"}'],
    ['UNREADABLE', '<html>']
  ])('say %s', async (fault, body) => {
    says(body, 503, 'application/json')
    await expect(local.read()).rejects.toMatchObject({ fault })
  })

  it('may not be there, may be late, may give nonsense', async () => {
    answer.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    await expect(local.read()).rejects.toMatchObject({ fault: 'NO_SERVICE' })
    answer.mockRejectedValueOnce(new DOMException('late', 'TimeoutError'))
    await expect(local.shoot()).rejects.toMatchObject({ fault: 'TIMEOUT' })
    says('{}', 200, 'application/json')
    await expect(local.read()).rejects.toMatchObject({ fault: 'UNREADABLE' })
    says('text', 200, 'text/plain')
    await expect(local.shoot()).rejects.toMatchObject({ fault: 'UNREADABLE' })
  })
})

describe('a card', () => {
  it('is of the applicant, whose address is not overwritten', () => {
    const draft = emptyDraft()
    expect(takeCard(draft, CARD)).toBe('applicant')
    expect(draft.applicant).toMatchObject({ name: CARD.name, idNumber: CARD.idNumber })
    expect(draft.form.address).toBe(CARD.address)
    draft.form = { address: '另一处' }
    takeCard(draft, CARD)
    expect(draft.form.address).toBe('另一处')
  })

  it('is of the agent where an organisation applies', () => {
    const draft = emptyDraft()
    draft.applicant.idType = 'USCC'
    draft.applicant.name = '海湾置业'
    expect(takeCard(draft, CARD)).toBe('agent')
    expect(draft.applicant.name).toBe('海湾置业')
    expect(draft.form).toEqual({ agentName: CARD.name, agentIdNumber: CARD.idNumber })
  })

  it('is valid on its last day', () => {
    expect(isExpired(CARD, '2035-06-01')).toBe(false)
    expect(isExpired(CARD, '2035-06-02')).toBe(true)
    expect(isExpired({ ...CARD, validUntil: null }, '2099-01-01')).toBe(false)
  })
})

describe('pages', () => {
  it('are empty where next to nothing is dark', () => {
    const white = new Uint8Array(4 * 10_000).fill(255)
    expect(isBlank(white)).toBe(true)
    white.fill(0, 0, 4 * 10)
    expect(isBlank(white)).toBe(true)
    white.fill(0, 0, 4 * 30)
    expect(isBlank(white)).toBe(false)
  })

  it('are kept as they are where there is one', async () => {
    const file = await fileOf([new Blob(['x'], { type: 'image/png' })], '预售方案')
    expect([file.name, file.type, file.size]).toEqual(['预售方案.png', 'image/png', 1])
  })
})
