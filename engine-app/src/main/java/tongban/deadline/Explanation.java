package tongban.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tongban.worktime.CountedDay;

/**
 * A clock, and all that its deadline follows from. Texts are in the reader's language.
 *
 * @param days from the start to the deadline; to the stop, or to today, where it has none
 * @param suspensions those that took in some of its time, in the order they began; none where it
 *     cannot be suspended
 * @param moves every change of its deadline with its cause, in order
 */
public record Explanation(
    ClockView clock,
    List<Day> days,
    List<Suspended> suspensions,
    List<Extended> extensions,
    List<Move> moves) {

  /**
   * One day of a clock.
   *
   * @param units what counted on it: 1 or 0, minutes for working hours
   * @param extension counted beyond the limit the clock was started with
   * @param holiday name in the State Council's arrangement, of a day worked in its place too
   * @param makeUp a Saturday or Sunday on which is worked (调休)
   * @param rule why it counts or not, with the law's article
   */
  public record Day(
      LocalDate date,
      CountedDay.Kind kind,
      int units,
      boolean extension,
      boolean workingDay,
      @Nullable String holiday,
      boolean makeUp,
      String rule) {}

  /**
   * @param kind name of the special procedure
   * @param notice number of the document that told the applicant
   * @param expectedEnd the time told in writing
   * @param to null while it is open
   * @param limit the clock of its own limit; null where it has none
   */
  public record Suspended(
      String reference,
      String kind,
      String source,
      @Nullable String notice,
      @Nullable String expectedEnd,
      String reason,
      String actor,
      Instant from,
      @Nullable Instant to,
      @Nullable ClockView limit) {}

  /**
   * @param amount units of the clock's own
   */
  public record Extended(Instant at, int amount, String reason, String approver) {}

  /**
   * @param from null where it had no deadline, as before its start or while suspended
   * @param to null where it has none since
   */
  public record Move(
      Instant at, @Nullable Instant from, @Nullable Instant to, String cause, String actor) {}
}
