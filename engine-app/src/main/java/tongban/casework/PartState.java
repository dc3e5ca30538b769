package tongban.casework;

/** Where a part of a case stands. */
public enum PartState {
  /** 待分发: not accepted yet, or its wave has not come. */
  WAITING,
  /** 审查中. */
  EXAMINATION,
  /** 已挂起: a special procedure that suspends is under way. */
  SUSPENDED,
  /** 已决定; told to the applicant when all parts are. */
  DECIDED,
  /** 已终止: ended with the whole, without a decision that counts. */
  CLOSED;

  boolean isOpen() {
    return this == WAITING || this == EXAMINATION || this == SUSPENDED;
  }
}
