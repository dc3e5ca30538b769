package tongban.casework;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import tongban.web.Refusal;

/** Where a case stands; only the transitions listed here exist. */
public enum CaseState {
  /** 提前介入: registered, and not filed yet; no clock of the law runs. */
  PREPARING,
  /** 已收件: waits for the formal check. */
  RECEIVED,
  /** 待补正. */
  SUPPLEMENT_ASKED,
  /** 已受理: under examination. */
  ACCEPTED,
  /** 已挂起: special procedures hold up every part that is under examination. */
  SUSPENDED,
  /** 已决定. */
  DECIDED,
  /** 已出证. */
  ISSUED,
  /** 已送达. */
  DELIVERED,
  /** 履行中: what was decided lasts, a guarantee for example, until it is released. */
  IN_FORCE,
  /** 已归档. */
  ARCHIVED,
  /** 不予受理. */
  NOT_ACCEPTED,
  /** 不属于本机关职权. */
  NOT_OUR_MATTER,
  /** 逾期未补正终止. */
  LAPSED,
  /** 已终止: what was decided did not come about. */
  TERMINATED,
  /** 已撤回. */
  WITHDRAWN,
  /** 已撤销: accepted conditionally, and what was committed to did not come. */
  REVOKED;

  private static final Map<CaseState, Set<CaseState>> NEXT =
      Map.of(
          PREPARING,
          EnumSet.of(RECEIVED, LAPSED, WITHDRAWN),
          RECEIVED,
          EnumSet.of(SUPPLEMENT_ASKED, ACCEPTED, NOT_ACCEPTED, NOT_OUR_MATTER, WITHDRAWN),
          SUPPLEMENT_ASKED,
          EnumSet.of(RECEIVED, LAPSED, WITHDRAWN),
          ACCEPTED,
          EnumSet.of(SUSPENDED, RECEIVED, DECIDED, WITHDRAWN, REVOKED),
          SUSPENDED,
          EnumSet.of(ACCEPTED, RECEIVED, WITHDRAWN, REVOKED),
          DECIDED,
          EnumSet.of(ISSUED, DELIVERED, IN_FORCE, TERMINATED, ARCHIVED, REVOKED),
          ISSUED,
          EnumSet.of(DELIVERED, REVOKED),
          IN_FORCE,
          EnumSet.of(ARCHIVED),
          DELIVERED,
          EnumSet.of(ARCHIVED, REVOKED));

  /**
   * The decision is not made yet: the applicant may still withdraw, data may still be corrected.
   */
  public boolean isBeforeDecision() {
    return NEXT.getOrDefault(this, Set.of()).contains(WITHDRAWN);
  }

  /** Refuses what the law does not know, naming the current state. */
  void check(CaseState next) {
    if (!NEXT.getOrDefault(this, Set.of()).contains(next)) {
      throw Refusal.conflict("casework.state.illegal", this, next).with("state", name());
    }
  }
}
