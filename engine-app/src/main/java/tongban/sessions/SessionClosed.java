package tongban.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A session has closed; published once a session, in the transaction that closes it.
 *
 * @param closesAt when it should have
 * @param at when it did, however late
 * @param staff who was on duty in it and is not in another that goes on
 */
public record SessionClosed(
    long sessionId,
    LocalDate date,
    String key,
    String name,
    Instant closesAt,
    Instant at,
    List<Duty> staff) {

  /**
   * @param since when the duty began that ends with the session: its opening, or that of an earlier
   *     session that it followed without a break
   */
  public record Duty(String username, Instant since) {}
}
