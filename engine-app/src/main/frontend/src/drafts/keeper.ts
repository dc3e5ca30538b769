/** How a draft stands: nothing to keep, not yet kept, on its way, kept, or refused. */
export type KeepState = 'IDLE' | 'PENDING' | 'SAVING' | 'SAVED' | 'FAILED'

export interface Keeping<T> {
  save: (value: T, leaving: boolean) => Promise<void>
  /** Whether it is worth trying again after this failure. */
  retries: (failure: unknown) => boolean
  changed: (state: KeepState, failure: unknown) => void
}

const QUIET = 800
const LONGEST = 4000
const RETRY = [2000, 4000, 8000, 15_000, 30_000]

/**
 * Keeps the latest of what is typed: soon after a pause, one call at a time, again after a failure.
 * What was not kept stays here until it is.
 */
export class Keeper<T> {
  private latest: T | undefined
  private kept: string | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private since = 0
  private failures = 0
  private running = false
  private stopped = false

  constructor(
    private readonly keeping: Keeping<T>,
    first?: T
  ) {
    this.kept = first === undefined ? undefined : JSON.stringify(first)
  }

  /** Whether something typed is known only here. */
  get unsaved(): boolean {
    return this.latest !== undefined && JSON.stringify(this.latest) !== this.kept
  }

  type(value: T): void {
    if (this.stopped) return
    this.latest = value
    if (!this.unsaved) return
    if (!this.since) this.since = Date.now()
    this.keeping.changed('PENDING', null)
    this.schedule(Math.max(0, Math.min(QUIET, this.since + LONGEST - Date.now())))
  }

  /** Keeps at once what is not kept yet; used when the page is left, and when it is online again. */
  async flush(leaving = false): Promise<void> {
    clearTimeout(this.timer)
    if (!this.unsaved || this.stopped || (this.running && !leaving)) return
    await this.run(leaving)
  }

  /** Nothing is kept any more: the task was completed, or the draft dropped. */
  stop(): void {
    this.stopped = true
    clearTimeout(this.timer)
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), delay)
  }

  private async run(leaving: boolean): Promise<void> {
    const value = this.latest as T
    const text = JSON.stringify(value)
    this.running = true
    this.since = 0
    this.keeping.changed('SAVING', null)
    try {
      await this.keeping.save(JSON.parse(text) as T, leaving)
      this.running = false
      this.kept = text
      this.failures = 0
      this.keeping.changed(this.unsaved ? 'PENDING' : 'SAVED', null)
      if (this.unsaved) this.schedule(QUIET)
    } catch (failure) {
      this.running = false
      this.keeping.changed('FAILED', failure)
      if (!this.keeping.retries(failure)) return
      this.schedule(RETRY[Math.min(this.failures++, RETRY.length - 1)]!)
    }
  }
}
