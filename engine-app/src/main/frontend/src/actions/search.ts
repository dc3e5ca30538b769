const LETTERS = 'abcdefghjklmnopqrstwxyz'
/** The first character of each letter in the order of pinyin. */
const FIRSTS = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨它穵夕丫帀']
const collator = new Intl.Collator('zh-Hans-u-co-pinyin')

function initial(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) return character
  let at = FIRSTS.length - 1
  while (at > 0 && collator.compare(character, FIRSTS[at]!) < 0) at--
  return LETTERS[at]!
}

/** The initials of the pinyin of a text: 办件查询 is `bjcx`. */
export function initials(text: string): string {
  return [...text].map(initial).join('').toLowerCase()
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, '')

/** How well a text answers what is typed: 0 at its beginning, 1 at a word's, 2 inside, null not at all. */
function rankIn(text: string, typed: string): number | null {
  const at = plain(text).indexOf(typed)
  if (at < 0) return null
  if (at === 0) return 0
  const words = text.toLowerCase().split(/\s+/)
  return words.some((word) => word.startsWith(typed)) ? 1 : 2
}

/** The best rank of a thing by its names, by the pinyin initials of the Chinese too. */
export function rank(names: readonly string[], typed: string): number | null {
  const wanted = plain(typed)
  if (!wanted) return 0
  const ranks = names
    .flatMap((name) => [rankIn(name, wanted), rankIn(initials(name), wanted)])
    .filter((one) => one !== null)
  return ranks.length ? Math.min(...ranks) : null
}
