/** One area's texts in both languages; the English must have each key of the Chinese. */
export type Texts = { [key: string]: string | Texts }

type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> }

export function both<T extends Texts>(zh: T, en: Same<T>): { zh: T; en: Same<T> } {
  return { zh, en }
}
