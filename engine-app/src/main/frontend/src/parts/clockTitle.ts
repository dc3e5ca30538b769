import { i18n, t } from '@/i18n'

/** A clock's name in words; the given title where it is none that the client knows. */
export function clockTitle(name: string, title?: string | null): string {
  const key = `case.clocks.names.${name.toLowerCase()}`
  return i18n.global.te(key, 'zh-CN') ? t(key) : (title ?? t('case.clocks.names.other'))
}
