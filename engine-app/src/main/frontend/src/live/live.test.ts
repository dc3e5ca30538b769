import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, defineComponent, type App } from 'vue'
import { connected, gather, useLive, type Change } from './live'

class Source extends EventTarget {
  static readonly CLOSED = 2
  static all: Source[] = []
  readyState = 1
  onerror: (() => void) | null = null
  constructor() {
    super()
    Source.all.push(this)
  }
  close() {
    this.readyState = 2
  }
  say(type: string, data = '') {
    this.dispatchEvent(new MessageEvent(type, { data }))
  }
  fail(state: number) {
    this.readyState = state
    this.onerror?.()
  }
}

let app: App
let heard: Change[]
const last = () => Source.all.at(-1)!

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('EventSource', Source)
  Source.all = []
  heard = []
  app = createApp(
    defineComponent({
      setup() {
        useLive((change) => heard.push(change))
        return () => null
      }
    })
  )
  app.mount(document.createElement('div'))
})
afterEach(() => {
  app.unmount()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('what is told at once', () => {
  it('comes together, and once a second at most', () => {
    last().say('hello')
    last().say('tasks', '{"tasks":["a"],"more":false}')
    last().say('tasks', '{"tasks":["b","a"],"more":false}')
    vi.advanceTimersByTime(300)
    expect(heard).toEqual([{ tasks: ['a', 'b'], more: false }])
    last().say('tasks', '{"tasks":["c"],"more":true}')
    vi.advanceTimersByTime(900)
    expect(heard).toHaveLength(1)
    vi.advanceTimersByTime(100)
    expect(heard[1]).toEqual({ tasks: ['c'], more: true })
  })

  it('is not asked for while connected, every half minute while not', () => {
    last().say('hello')
    expect(connected.value).toBe(true)
    vi.advanceTimersByTime(120_000)
    expect(heard).toHaveLength(0)
    last().fail(0)
    expect(connected.value).toBe(false)
    vi.advanceTimersByTime(30_300)
    expect(heard).toHaveLength(1)
  })

  it('is asked for after a reconnection, and the browser that gave up is helped', () => {
    last().say('hello')
    last().fail(2)
    vi.advanceTimersByTime(1500)
    expect(Source.all).toHaveLength(2)
    last().say('hello')
    vi.advanceTimersByTime(300)
    expect(heard).toEqual([{ tasks: [], more: true }])
  })

  it('is nothing when it is stopped', () => {
    const told: Change[] = []
    const gathered = gather((change) => told.push(change))
    gathered.add({ tasks: ['a'], more: false })
    gathered.stop()
    vi.advanceTimersByTime(2000)
    expect(told).toEqual([])
  })
})
