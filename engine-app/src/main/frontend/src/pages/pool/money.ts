/** Fen as people read them, `1,234.50`; reckoned in whole numbers only. */
export function yuan(fen: number): string {
  const whole = Math.trunc(Math.abs(fen) / 100)
  const rest = String(Math.abs(fen) % 100).padStart(2, '0')
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${fen < 0 ? '-' : ''}${grouped}.${rest}`
}

/** What was typed as yuan, in fen; null where it is no amount with two decimals at most. */
export function fen(text: string): number | null {
  const found = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(text.trim().replace(/[,，]/g, ''))
  if (!found) return null
  return Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'))
}

/** A share of the whole in percent, to one decimal and never more than all. */
export function share(part: number, whole: number): string {
  if (whole <= 0) return '0%'
  return `${Math.floor((Math.min(part, whole) * 1000) / whole) / 10}%`
}
