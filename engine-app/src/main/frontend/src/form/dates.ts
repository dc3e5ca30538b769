import flatpickr from 'flatpickr'
import { english } from 'flatpickr/dist/l10n/default.js'
import { Mandarin } from 'flatpickr/dist/l10n/zh.js'
import { language } from '@/i18n'

/** Calendars that forms open speak the chosen language. */
export function localizeDates(): void {
  flatpickr.localize(language.value === 'en' ? english : Mandarin)
}
