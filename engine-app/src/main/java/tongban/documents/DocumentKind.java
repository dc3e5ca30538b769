package tongban.documents;

/** The standard documents (文书) of a case. */
public enum DocumentKind {
  /** 收件凭证. */
  RECEIPT_NOTE,
  /** 受理通知书. */
  ACCEPTANCE_NOTICE,
  /** 补正告知书. */
  SUPPLEMENT_NOTICE,
  /** 不予受理通知书. */
  NON_ACCEPTANCE_NOTICE,
  /** 不属于本机关职权范围告知书. */
  NOT_OUR_MATTER_NOTICE,
  /** 特别程序告知书: the time it takes, in writing (art. 45). */
  PROCEDURE_NOTICE,
  /** 补充材料通知书: asked for after acceptance. */
  FURTHER_MATERIALS_NOTICE,
  /** 延长审查期限告知书 (art. 42). */
  EXTENSION_NOTICE,
  /** 准予行政许可决定书. */
  GRANT_DECISION,
  /** 不予行政许可决定书, with reasons and remedies (art. 38). */
  REFUSAL_DECISION,
  /** The certificate itself (证照). */
  CERTIFICATE,
  /** 送达回证. */
  DELIVERY_RECEIPT,
  /** 终止办理通知书: withdrawn or lapsed. */
  TERMINATION_NOTICE,
  /** 评价邀请. */
  RATING_INVITATION,
  /** 担保意向函: what is guaranteed, on which conditions, and until when it may be taken up. */
  LETTER_OF_INTENT,
  /** 不予担保通知书: a contract that is not made; nothing to be appealed against. */
  GUARANTEE_REFUSAL,
  /** 担保合同. */
  GUARANTEE_CONTRACT,
  /** 代偿通知书: the guarantor has paid the bank, and claims it back. */
  COMPENSATION_NOTICE,
  /** 解除担保通知书. */
  RELEASE_NOTICE
}
