import { createI18n } from 'vue-i18n'
import { computed } from 'vue'
import admin from './messages/admin'
import apply from './messages/apply'
import calendar from './messages/calendar'
import caseTexts from './messages/case'
import clocks from './messages/clocks'
import common from './messages/common'
import desk from './messages/desk'
import devices from './messages/devices'
import followed from './messages/followed'
import form from './messages/form'
import login from './messages/login'
import open from './messages/open'
import ops from './messages/ops'
import pool from './messages/pool'
import receipt from './messages/receipt'
import sessions from './messages/sessions'
import shell from './messages/shell'
import supervision from './messages/supervision'
import task from './messages/task'
import words from './messages/words'

export const LANGUAGES = ['zh-CN', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

const areas = {
  admin,
  apply,
  calendar,
  case: caseTexts,
  clocks,
  common,
  desk,
  devices,
  followed,
  form,
  login,
  open,
  ops,
  pool,
  receipt,
  sessions,
  shell,
  supervision,
  task,
  words
}
const of = (which: 'zh' | 'en') =>
  Object.fromEntries(Object.entries(areas).map(([area, texts]) => [area, texts[which]]))

const KEY = 'tongban:language'

function chosen(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh-CN'
  } catch {
    return 'zh-CN'
  }
}

export const i18n = createI18n({
  legacy: false,
  locale: chosen() as string,
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': of('zh'), en: of('en') }
})

export const language = computed<Language>({
  get: () => i18n.global.locale.value as Language,
  set: (next) => {
    i18n.global.locale.value = next
    document.documentElement.lang = next
    try {
      localStorage.setItem(KEY, next)
    } catch {
      // the choice lasts for this page
    }
  }
})

document.documentElement.lang = language.value

export const t = i18n.global.t
