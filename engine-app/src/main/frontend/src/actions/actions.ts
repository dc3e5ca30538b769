import { computed, onScopeDispose, shallowReactive } from 'vue'

/** Something a person can do now: by its key, in the palette, and often by a button too. */
export interface Action {
  /** Key of its name in the messages. */
  text: string
  args?: Record<string, unknown>
  /** `c`, `C` with Shift, `g d` one after the other, `Ctrl+Enter`, `Alt+1`. */
  key: string
  /** Other keys that do the same. */
  also?: readonly string[]
  run: () => unknown
  /** Whether it can be done now; left out: always. */
  when?: () => boolean
  /** A move that is of no use in the palette. */
  keyOnly?: boolean
}

export interface ActionGroup {
  /** Key of the group's name in the messages. */
  name: string
  actions: readonly Action[]
}

const groups = shallowReactive<ActionGroup[]>([])

/** Offers actions as long as the component lives; those of the page go before those of the frame. */
export function useActions(name: string, actions: readonly Action[]): void {
  const group = { name, actions }
  groups.unshift(group)
  onScopeDispose(() => {
    const at = groups.indexOf(group)
    if (at >= 0) groups.splice(at, 1)
  })
}

export const possible = (action: Action): boolean => action.when?.() ?? true

/** What can be done now, group by group. */
export const offered = computed(() =>
  groups
    .map(({ name, actions }) => ({ name, actions: actions.filter(possible) }))
    .filter((group) => group.actions.length > 0)
)

const keysOf = (action: Action): string[] => [action.key, ...(action.also ?? [])]

/** The action of a key, and whether the key only begins one. */
export function findAction(key: string): { action?: Action; begins: boolean } {
  let begins = false
  for (const group of groups) {
    for (const action of group.actions) {
      if (!possible(action)) continue
      const keys = keysOf(action)
      if (keys.includes(key)) return { action, begins: false }
      begins ||= keys.some((one) => one.startsWith(`${key} `))
    }
  }
  return { begins }
}

/** The caps of a key as people press them: `['Ctrl', 'Enter']`, `['g', 'd']`, `['Shift', 'C']`. */
export function caps(key: string): string[] {
  return key.split(' ').flatMap((one) => {
    if (one === 'Escape') return ['Esc']
    const parts = one.length > 1 ? one.split('+') : [one]
    const last = parts.at(-1) ?? ''
    return /^[A-Z]$/.test(last) ? [...parts.slice(0, -1), 'Shift', last] : parts
  })
}
