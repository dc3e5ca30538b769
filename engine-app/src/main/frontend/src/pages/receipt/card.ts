import type { IdCard } from '@/devices/devices'
import type { ReceiptDraft } from './draft'

/** A card at the window is the applicant's own, or of who acts for an organisation. */
export function takeCard(draft: ReceiptDraft, card: IdCard): 'applicant' | 'agent' {
  if (draft.applicant.idType === 'USCC') {
    draft.form = { ...draft.form, agentName: card.name, agentIdNumber: card.idNumber }
    return 'agent'
  }
  draft.applicant = { ...draft.applicant, name: card.name, idNumber: card.idNumber }
  if (!draft.form.address && card.address) draft.form = { ...draft.form, address: card.address }
  return 'applicant'
}

/**
 * @param today as yyyy-mm-dd
 */
export function isExpired(card: IdCard, today: string): boolean {
  return card.validUntil !== null && card.validUntil < today
}
