import { t } from '@/i18n'

/** The form viewer's own texts, by its English originals. */
const KEYS: Record<string, string> = {
  'Field is required.': 'form.required',
  'Field must have minimum length of {value}.': 'form.minLength',
  'Field must have maximum length of {value}.': 'form.maxLength',
  'Field must have minimum value of {value}.': 'form.min',
  'Field must have maximum value of {value}.': 'form.max',
  'Value is expected to be an integer.': 'form.integer',
  'Value is expected to have at most 1 decimal digit.': 'form.decimals',
  'Value is expected to have at most {value} decimal digits.': 'form.decimals',
  'Value is not a number.': 'form.number',
  'Field must match pattern {value}.': 'form.pattern',
  'Field must be a valid email.': 'form.email',
  'Field must be a valid international phone number. (e.g. +4930664040900)': 'form.phone',
  'Date and time must both be entered.': 'form.dateTime',
  Search: 'form.search',
  Select: 'form.select',
  'No results': 'form.noResults',
  'All values selected': 'form.noResults',
  'Nothing to show.': 'form.nothing',
  'No content to show.': 'form.nothing',
  'Remove tag': 'form.remove',
  'No files selected': 'form.noFile',
  Increment: 'form.increment',
  Decrement: 'form.decrement'
}

export function translateForm(
  template: string,
  replacements: Record<string, unknown> = {}
): string {
  const key = KEYS[template]
  if (key) return t(key, { n: String(replacements.value ?? 1) })
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(replacements[name] ?? ''))
}
