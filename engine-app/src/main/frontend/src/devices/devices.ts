import { cookie, get } from '@/api/http'

/** What is read off a resident identity card. */
export interface IdCard {
  name: string
  idNumber: string
  address: string
  /** The last day on which the card is valid, as yyyy-mm-dd; null where it is valid for long. */
  validUntil: string | null
}

export interface CardReader {
  /** Waits for a card and reads it. Fails with a {@link DeviceError}. */
  read: () => Promise<IdCard>
}

export interface DocumentCamera {
  /** A picture of what lies under the camera. Fails with a {@link DeviceError}. */
  shoot: () => Promise<Blob>
}

export const FAULTS = [
  'NO_CARD',
  'NO_DEVICE',
  'NO_SERVICE',
  'TIMEOUT',
  'UPSIDE_DOWN',
  'EMPTY_PAGE',
  'UNREADABLE'
] as const
export type DeviceFault = (typeof FAULTS)[number]

export class DeviceError extends Error {
  constructor(readonly fault: DeviceFault) {
    super(fault)
    this.name = 'DeviceError'
  }
}

export interface DevicePlace {
  /** What calls begin with; null where the counter has no devices. */
  address: string | null
  /** Whether what they give is made up. */
  simulated: boolean
}

/** What lies on simulated devices; a real service takes no such word. */
export interface Lies {
  card: string
  page: string
}

const PATIENCE = 15_000

async function faultOf(response: Response): Promise<DeviceFault> {
  const said = (await response.json().catch(() => ({}))) as { error?: string }
  return FAULTS.find((fault) => fault === said.error) ?? 'UNREADABLE'
}

/** The service on the counter's computer, as docs/devices.md describes it. */
export class DeviceService implements CardReader, DocumentCamera {
  constructor(
    private readonly place: { address: string; simulated: boolean },
    private readonly lies: () => Lies
  ) {}

  async read(): Promise<IdCard> {
    const card = (await (await this.ask('id-card', this.lies().card)).json()) as IdCard
    if (!card.name || !card.idNumber) throw new DeviceError('UNREADABLE')
    return card
  }

  async shoot(): Promise<Blob> {
    const page = await (await this.ask('page', this.lies().page)).blob()
    if (!page.type.startsWith('image/')) throw new DeviceError('UNREADABLE')
    return page
  }

  private async ask(what: string, lies: string): Promise<Response> {
    const { address, simulated } = this.place
    const query = simulated ? `?lies=${encodeURIComponent(lies)}` : ''
    const token = simulated ? cookie('XSRF-TOKEN') : undefined
    let response: Response
    try {
      response = await fetch(`${address}/${what}${query}`, {
        method: 'POST',
        headers: token ? { 'X-XSRF-TOKEN': token } : {},
        credentials: simulated ? 'same-origin' : 'omit',
        signal: AbortSignal.timeout(PATIENCE)
      })
    } catch (failure) {
      const late = failure instanceof DOMException && failure.name === 'TimeoutError'
      throw new DeviceError(late ? 'TIMEOUT' : 'NO_SERVICE')
    }
    if (!response.ok) throw new DeviceError(await faultOf(response))
    return response
  }
}

export const findDevices = () => get<DevicePlace>('/api/devices')
