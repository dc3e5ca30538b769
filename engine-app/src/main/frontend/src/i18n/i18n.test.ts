import { describe, expect, it } from 'vitest'
import { i18n, LANGUAGES } from './index'

type Tree = { [key: string]: string | Tree }

function keysOf(tree: Tree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`)
  )
}

describe.each(LANGUAGES)('every text in %s', (language) => {
  const texts = i18n.global.getLocaleMessage(language) as unknown as Tree

  it('can be read', () => {
    i18n.global.locale.value = language
    for (const key of keysOf(texts)) {
      expect(() => i18n.global.t(key, { n: 1 }), key).not.toThrow()
      expect(i18n.global.t(key, { n: 1 }), key).not.toBe('')
    }
  })

  it('has the keys of the other', () => {
    const chinese = i18n.global.getLocaleMessage('zh-CN') as unknown as Tree
    expect(keysOf(texts)).toEqual(keysOf(chinese))
  })
})
