package tongban.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What others may know of the counters' sessions. */
public interface Sessions {

  /**
   * The session in which this item is served at this instant, if that lies outside the department's
   * office hours; the one that opened last, if there are several.
   *
   * @param department code; null for the hall's office hours
   */
  Optional<Session> servedBeyondOfficeHours(
      Instant instant, String itemCode, @Nullable String department);

  /**
   * @param opens when it should have opened, as {@code closes}: {@code HH:mm}, the hall's time
   */
  record Session(LocalDate date, String name, String opens, String closes) {}
}
