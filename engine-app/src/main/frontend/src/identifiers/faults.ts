import type { IdType } from '@/api/types'
import { t } from '@/i18n'
import { citizenIdFault, creditCodeFault, isMobile } from './identifiers'

/** What to tell about a number, or nothing. */
export function idNumberFault(type: IdType, value: string): string {
  if (!value) return t('receipt.applicant.missingIdNumber')
  const fault = type === 'USCC' ? creditCodeFault(value) : citizenIdFault(value)
  return fault ? t(`receipt.applicant.faults.${type}.${fault}`) : ''
}

export function mobileFault(value: string): string {
  if (!value) return t('receipt.applicant.missingMobile')
  return isMobile(value) ? '' : t('receipt.applicant.badMobile')
}
