import { onBeforeUnmount, onMounted, ref } from 'vue'

/** What has changed in the worklist of the person, as far as it is known. */
export interface Change {
  /** Ids of tasks. */
  tasks: string[]
  /** Whether others may have changed too. */
  more: boolean
}

const ALL: Change = { tasks: [], more: true }
const QUIET = 300
const APART = 1000
const POLL = 30_000
const RETRY = [1000, 2000, 5000, 10_000, 30_000]

/** Whether what changes is told at once. */
export const connected = ref(false)

const listeners = new Set<(change: Change) => void>()
let source: EventSource | null = null
let greeted = false
let failures = 0
let retry: ReturnType<typeof setTimeout> | undefined
let poll: ReturnType<typeof setInterval> | undefined

const tell = (change: Change) => listeners.forEach((listener) => listener(change))

function read(data: string): Change {
  try {
    const { tasks, more } = JSON.parse(data) as Partial<Change>
    return { tasks: Array.isArray(tasks) ? tasks : [], more: more !== false }
  } catch {
    return ALL
  }
}

/** Nobody tells what changes now, so it is asked for. */
function setConnected(now: boolean): void {
  connected.value = now
  clearInterval(poll)
  poll = now || !listeners.size ? undefined : setInterval(() => tell(ALL), POLL)
}

function disconnect(): void {
  clearTimeout(retry)
  source?.close()
  source = null
}

function connect(): void {
  disconnect()
  const mine = (source = new EventSource('/api/live'))
  mine.addEventListener('hello', () => {
    setConnected(true)
    failures = 0
    if (greeted) tell(ALL)
    greeted = true
  })
  mine.addEventListener('tasks', (event) => tell(read((event as MessageEvent<string>).data)))
  mine.onerror = () => {
    setConnected(false)
    if (mine.readyState !== EventSource.CLOSED) return
    const delay = RETRY[Math.min(failures++, RETRY.length - 1)]!
    retry = setTimeout(connect, delay * (0.75 + Math.random() / 2))
  }
}

/** A window that nobody looks at holds no connection; a browser has few of them for one server. */
function look(): void {
  if (!listeners.size) return
  if (document.visibilityState === 'hidden') {
    disconnect()
    setConnected(false)
    clearInterval(poll)
  } else if (!source) {
    connect()
  }
}

function add(listener: (change: Change) => void): void {
  listeners.add(listener)
  if (listeners.size > 1) return
  greeted = false
  document.addEventListener('visibilitychange', look)
  setConnected(false)
  look()
}

function remove(listener: (change: Change) => void): void {
  listeners.delete(listener)
  if (listeners.size) return
  document.removeEventListener('visibilitychange', look)
  disconnect()
  setConnected(false)
}

/** Gathers changes that come close together; tells them after a pause, and once a second at most. */
export function gather(done: (change: Change) => void): {
  add: (change: Change) => void
  stop: () => void
} {
  let waiting: Change | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = -Infinity
  const fire = () => {
    const change = waiting
    waiting = null
    last = Date.now()
    if (change) done(change)
  }
  return {
    add: (change) => {
      const first = waiting === null
      waiting = {
        tasks: [...new Set([...(waiting?.tasks ?? []), ...change.tasks])],
        more: change.more || !!waiting?.more
      }
      if (first) timer = setTimeout(fire, Math.max(QUIET, last + APART - Date.now()))
    },
    stop: () => clearTimeout(timer)
  }
}

/** Calls back soon after something has changed in the person's worklist, as long as the component lives. */
export function useLive(changed: (change: Change) => void): void {
  const gathered = gather(changed)
  onMounted(() => add(gathered.add))
  onBeforeUnmount(() => {
    remove(gathered.add)
    gathered.stop()
  })
}
