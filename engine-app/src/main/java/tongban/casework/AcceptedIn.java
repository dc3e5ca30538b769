package tongban.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongban.sessions.Sessions;

/**
 * The session of the counters in which a case was accepted, as its timeline keeps it.
 *
 * @param opens {@code HH:mm}, as {@code closes}
 */
public record AcceptedIn(LocalDate date, String name, String opens, String closes) {

  static Map<String, Object> detail(Sessions.Session session) {
    return Map.of(
        "session",
        session.name(),
        "sessionDate",
        session.date().toString(),
        "sessionOpens",
        session.opens(),
        "sessionCloses",
        session.closes());
  }

  /** That of the first acceptance, from which on the clocks count; null where it was in none. */
  static @Nullable AcceptedIn of(List<CaseEvent> events) {
    for (var event : events) {
      if (event.kind().equals("accepted")) return read(event.detail());
    }
    return null;
  }

  private static @Nullable AcceptedIn read(Map<String, Object> detail) {
    if (!(detail.get("session") instanceof String name)) return null;
    return new AcceptedIn(
        LocalDate.parse(String.valueOf(detail.get("sessionDate"))),
        name,
        String.valueOf(detail.get("sessionOpens")),
        String.valueOf(detail.get("sessionCloses")));
  }
}
