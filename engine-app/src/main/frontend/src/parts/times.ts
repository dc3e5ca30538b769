/** A time of day as people type it (`9:00`, `900`, `09：00`) as `09:00`; what is none stays. */
export function timeOf(typed: string): string {
  const found = /^(\d{1,2})[:：.]?(\d{2})$/.exec(typed.trim())
  if (!found || Number(found[1]) > 23 || Number(found[2]) > 59) return typed.trim()
  return `${found[1]!.padStart(2, '0')}:${found[2]}`
}

export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
