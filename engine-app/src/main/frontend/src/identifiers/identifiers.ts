/** Checks of the field's identifiers, as the server makes them again. */

const CITIZEN_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const ORGANISATION_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

export type IdentifierFault = 'length' | 'characters' | 'date' | 'check'

function weighted(text: string, alphabet: string, weights: number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * alphabet.indexOf(text.charAt(i)), 0)
}

function isRealDate(digits: string): boolean {
  const year = Number(digits.slice(0, 4))
  const month = Number(digits.slice(4, 6))
  const day = Number(digits.slice(6, 8))
  const date = new Date(Date.UTC(year, month - 1, day))
  return (
    year >= 1000 &&
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day
  )
}

/** Citizen number, GB 11643. */
export function citizenIdFault(value: string): IdentifierFault | null {
  if (value.length !== 18) return 'length'
  if (!/^\d{17}[\dX]$/.test(value)) return 'characters'
  if (!isRealDate(value.slice(6, 14))) return 'date'
  const sum = weighted(value, '0123456789', CITIZEN_WEIGHTS)
  return '10X98765432'.charAt(sum % 11) === value.charAt(17) ? null : 'check'
}

/** Unified social credit code, GB 32100, with the organisation code's own check, GB 11714. */
export function creditCodeFault(value: string): IdentifierFault | null {
  if (value.length !== 18) return 'length'
  if ([...value].some((character) => !CREDIT_ALPHABET.includes(character))) return 'characters'
  const outer = (31 - (weighted(value, CREDIT_ALPHABET, CREDIT_WEIGHTS) % 31)) % 31
  if (CREDIT_ALPHABET.charAt(outer) !== value.charAt(17)) return 'check'
  const organisation = value.slice(8, 17)
  const inner = 11 - (weighted(organisation, ORGANISATION_ALPHABET, ORGANISATION_WEIGHTS) % 11)
  const expected = inner === 10 ? 'X' : inner === 11 ? '0' : String(inner)
  return expected === organisation.charAt(8) ? null : 'check'
}

export function isMobile(value: string): boolean {
  return /^1[3-9]\d{9}$/.test(value)
}
