import type { ApiError } from '@/api/problem'
import { t } from '@/i18n'
import { idNumberFault, mobileFault } from '@/identifiers/faults'
import type { Fault } from '@/parts/ErrorSummary.vue'
import type { ReceiptDraft } from './draft'

export type ApplicantField = 'name' | 'idNumber' | 'mobile'

export function applicantFault(
  field: ApplicantField,
  applicant: ReceiptDraft['applicant']
): string {
  if (field === 'idNumber') return idNumberFault(applicant.idType, applicant.idNumber.trim())
  if (field === 'mobile') return mobileFault(applicant.mobile.trim())
  return applicant.name.trim() ? '' : t('receipt.applicant.missingName')
}

export function applicantLabel(field: string, applicant: ReceiptDraft['applicant']): string {
  if (field === 'mobile') return t('receipt.applicant.mobile')
  if (field === 'name') {
    return t(`receipt.applicant.${applicant.idType === 'USCC' ? 'organisation' : 'name'}`)
  }
  return t(`words.idType.${applicant.idType}`)
}

/** The faults the browser finds by itself, in the order of the page. */
export function faultsOf(draft: ReceiptDraft): Fault[] {
  const faults: Fault[] = []
  if (!draft.item) {
    faults.push({ key: 'item', label: t('receipt.item.label'), message: t('receipt.item.missing') })
  }
  for (const field of ['idNumber', 'name', 'mobile'] as const) {
    const message = applicantFault(field, draft.applicant)
    const label = applicantLabel(field, draft.applicant)
    if (message) faults.push({ key: `applicant.${field}`, label, message })
  }
  return faults
}

/** The server's field errors by the places of this page. */
export function refusedFaults(
  error: ApiError,
  draft: ReceiptDraft,
  sent: string[],
  formLabels: Map<string, string>
): Fault[] {
  return error.errors.map(({ field, message }) => {
    const material = /^materials\[(\d+)\]/.exec(field)
    if (material) {
      const name = sent[Number(material[1])] ?? field
      return { key: `material.${name}`, label: name, message }
    }
    if (field.startsWith('form.')) {
      return { key: field, label: formLabels.get(field.slice(5)) ?? field.slice(5), message }
    }
    if (field.startsWith('applicant.')) {
      return { key: field, label: applicantLabel(field.slice(10), draft.applicant), message }
    }
    return { key: field, label: field === 'item' ? t('receipt.item.label') : field, message }
  })
}
