package tongban.casework;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tongban.casework.CaseView.Who;
import tongban.deadline.Explanation;
import tongban.worktime.Limit;

/**
 * A clock of a case, and all that its deadline follows from.
 *
 * @param days from its start to its deadline; to its stop, or to today, where it has none
 * @param suspensions of its part that took in some of its time, in the order they began
 * @param moves every change of its deadline with the cause, in order
 */
record ExplainedClock(
    CaseView.ClockRow clock,
    List<Explanation.Day> days,
    List<Suspension> suspensions,
    List<Extension> extensions,
    List<Move> moves) {

  /**
   * @param kind name of the special procedure
   * @param source what allows it to suspend
   * @param notice number of the document that told the applicant
   * @param expectedEnd the time told in writing
   * @param to null while it is open
   * @param limit its own; null where it has none
   */
  record Suspension(
      String reference,
      String kind,
      String source,
      @Nullable String notice,
      @Nullable String expectedEnd,
      String reason,
      Who actor,
      OffsetDateTime from,
      @Nullable OffsetDateTime to,
      @Nullable OwnLimit limit) {}

  /**
   * @param light of its clock: {@code GREEN}, {@code YELLOW} or {@code RED}; of one that has ended
   *     by whether it was on time
   */
  record OwnLimit(long clockId, Limit limit, @Nullable OffsetDateTime deadline, String light) {}

  /**
   * @param amount units of the clock's own
   */
  record Extension(OffsetDateTime at, int amount, String reason, Who approver) {}

  /**
   * @param from null where it had no deadline, as before its start or while suspended
   * @param to null where it has none since
   * @param cause in the reader's language
   */
  record Move(
      OffsetDateTime at,
      @Nullable OffsetDateTime from,
      @Nullable OffsetDateTime to,
      String cause,
      Who actor) {}
}
