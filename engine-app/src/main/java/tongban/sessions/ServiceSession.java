package tongban.sessions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A session of a date.
 *
 * @param sessionKey the rule's id, or {@code e} and the id of the exception that it comes from
 * @param openedAt when it was, however late
 * @param missed its whole time had passed before it was opened
 */
record ServiceSession(
    long id,
    LocalDate onDate,
    String sessionKey,
    @Nullable Long ruleId,
    String name,
    Instant opensAt,
    Instant closesAt,
    @Nullable String items,
    String note,
    SessionState state,
    @Nullable Instant openedAt,
    @Nullable Instant closedAt,
    boolean missed) {

  /** Not in the table yet. */
  static ServiceSession planned(DueSession due) {
    return new ServiceSession(
        0,
        due.onDate(),
        due.sessionKey(),
        due.ruleId(),
        due.name(),
        due.opensAt(),
        due.closesAt(),
        due.items(),
        due.note(),
        due.cancelled() ? SessionState.CANCELLED : SessionState.PLANNED,
        null,
        null,
        false);
  }

  /** As the rules have it now; what has opened keeps its opening. */
  ServiceSession as(DueSession due, SessionState state) {
    return new ServiceSession(
        id,
        onDate,
        sessionKey,
        ruleId,
        due.name(),
        this.state == SessionState.OPEN ? opensAt : due.opensAt(),
        due.closesAt(),
        due.items(),
        due.note(),
        state,
        openedAt,
        closedAt,
        missed);
  }

  ServiceSession in(SessionState state) {
    return new ServiceSession(
        id,
        onDate,
        sessionKey,
        ruleId,
        name,
        opensAt,
        closesAt,
        items,
        note,
        state,
        openedAt,
        closedAt,
        missed);
  }

  /** It ends now, or when it began, if that is later. */
  ServiceSession endingAt(Instant now) {
    return new ServiceSession(
        id,
        onDate,
        sessionKey,
        ruleId,
        name,
        opensAt,
        now.isAfter(opensAt) ? now : opensAt,
        items,
        note,
        state,
        openedAt,
        closedAt,
        missed);
  }

  boolean isAt(Instant instant) {
    return state != SessionState.CANCELLED
        && !instant.isBefore(opensAt)
        && instant.isBefore(closesAt);
  }

  boolean serves(String itemCode) {
    return items == null || Texts.split(items).contains(itemCode);
  }
}
