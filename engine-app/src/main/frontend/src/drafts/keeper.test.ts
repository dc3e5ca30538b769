import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Keeper, type KeepState } from './keeper'

describe('what is typed', () => {
  const states: KeepState[] = []
  const save = vi.fn<(value: string, leaving: boolean) => Promise<void>>()
  let worthwhile = true
  const keeper = (first?: string) =>
    new Keeper<string>(
      { save, retries: () => worthwhile, changed: (state) => states.push(state) },
      first
    )

  beforeEach(() => {
    vi.useFakeTimers()
    states.length = 0
    worthwhile = true
    save.mockReset().mockResolvedValue()
  })
  afterEach(() => vi.useRealTimers())

  it('is kept once typing pauses, the latest only', async () => {
    const one = keeper()
    one.type('张')
    await vi.advanceTimersByTimeAsync(500)
    one.type('张三')
    expect(save).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(800)
    expect(save.mock.calls).toEqual([['张三', false]])
    expect(states.at(-1)).toBe('SAVED')
    expect(one.unsaved).toBe(false)
  })

  it('is kept in between while somebody types on and on', async () => {
    const one = keeper()
    for (let i = 0; i < 12; i++) {
      one.type('x'.repeat(i + 1))
      await vi.advanceTimersByTimeAsync(500)
    }
    expect(save).toHaveBeenCalled()
  })

  it('is tried again after a failure, until it is kept', async () => {
    save.mockRejectedValueOnce(new Error('offline'))
    const one = keeper()
    one.type('李四')
    await vi.advanceTimersByTimeAsync(800)
    expect(states.at(-1)).toBe('FAILED')
    expect(one.unsaved).toBe(true)
    await vi.advanceTimersByTimeAsync(2000)
    expect(save).toHaveBeenCalledTimes(2)
    expect(states.at(-1)).toBe('SAVED')
  })

  it('is not tried again where that is of no use, but stays', async () => {
    worthwhile = false
    save.mockRejectedValue(new Error('gone'))
    const one = keeper()
    one.type('王五')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(save).toHaveBeenCalledTimes(1)
    expect(one.unsaved).toBe(true)
  })

  it('goes out one call at a time; what was typed meanwhile follows', async () => {
    let done = () => {}
    save.mockImplementationOnce(() => new Promise((resolve) => (done = resolve)))
    const one = keeper()
    one.type('a')
    await vi.advanceTimersByTimeAsync(800)
    one.type('ab')
    await vi.advanceTimersByTimeAsync(5000)
    expect(save).toHaveBeenCalledTimes(1)
    done()
    await vi.advanceTimersByTimeAsync(800)
    expect(save.mock.calls.at(-1)).toEqual(['ab', false])
    expect(one.unsaved).toBe(false)
  })

  it('goes out at once when the page is left', async () => {
    const one = keeper()
    one.type('赵六')
    await one.flush(true)
    expect(save.mock.calls).toEqual([['赵六', true]])
  })

  it('is not kept where it is what was found', async () => {
    const one = keeper('found')
    one.type('found')
    await vi.advanceTimersByTimeAsync(5000)
    expect(save).not.toHaveBeenCalled()
  })

  it('is not kept any more once it was handed in', async () => {
    const one = keeper()
    one.type('done')
    one.stop()
    await one.flush(true)
    await vi.advanceTimersByTimeAsync(5000)
    expect(save).not.toHaveBeenCalled()
  })
})
