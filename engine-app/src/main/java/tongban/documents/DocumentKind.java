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
  RELEASE_NOTICE,
  /** 容缺受理承诺书: what the applicant signed. */
  COMMITMENT,
  /** 容缺受理通知书. */
  CONDITIONAL_ACCEPTANCE_NOTICE,
  /** 容缺材料补齐提醒. */
  CURE_REMINDER,
  /** 容缺材料补齐确认书. */
  CURE_CONFIRMATION,
  /** 撤销容缺受理通知书. */
  REVOCATION_NOTICE,
  /** 信用修复告知书. */
  REPAIR_NOTICE,
  /** 提前介入登记单: registered before it is filed. */
  REGISTRATION_NOTE,
  /** 绿色通道办理通知书. */
  STEWARD_NOTICE,
  /** 不适用绿色通道告知书. */
  STEWARD_REFUSAL
}
