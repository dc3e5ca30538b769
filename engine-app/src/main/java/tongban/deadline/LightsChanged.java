package tongban.deadline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lights have changed. Published soon after, in a transaction of its own: what a listener writes
 * there is kept exactly when the changes count as told, so each is told once, whatever crashes.
 *
 * @param changes in the order they happened, a few hundred at most
 */
public record LightsChanged(List<Change> changes) {

  /**
   * A change of the light of one clock.
   *
   * @param id of the change, ascending
   * @param owner a case number or a part of a case
   * @param name of the clock
   * @param running false when it stopped by that: {@code to} then says whether it was on time
   * @param deadline what the light is about; null when the clock has none
   */
  public record Change(
      long id,
      long clockId,
      String businessKey,
      String owner,
      String name,
      Light from,
      Light to,
      boolean running,
      @Nullable Instant deadline,
      Instant at) {

    static Change of(ClockRow clock, Light to, @Nullable Instant deadline, Instant at) {
      return new Change(
          0,
          clock.id(),
          clock.businessKey(),
          clock.owner(),
          clock.name(),
          clock.light(),
          to,
          true,
          deadline,
          at);
    }

    static Change stopped(ClockRow clock, Light to, Instant at) {
      return new Change(
          0,
          clock.id(),
          clock.businessKey(),
          clock.owner(),
          clock.name(),
          clock.light(),
          to,
          false,
          clock.deadlineAt(),
          at);
    }
  }
}
