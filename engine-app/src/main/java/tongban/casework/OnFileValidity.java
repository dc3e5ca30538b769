package tongban.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tongban.Tongban;
import tongban.catalog.MaterialKind;

/**
 * How long a material may be used again. Months end on the day that has the number of the first
 * one, or on the month's last (Civil Code art. 202); that day still counts.
 */
final class OnFileValidity {
  private OnFileValidity() {}

  /** The last day of what was handed in then; null where it does not grow old. */
  static @Nullable LocalDate until(MaterialKind kind, Instant handedIn) {
    var months = kind.validMonths();
    return months == null ? null : handedIn.atZone(Tongban.ZONE).toLocalDate().plusMonths(months);
  }

  static boolean isOver(@Nullable LocalDate until, LocalDate today) {
    return until != null && today.isAfter(until);
  }
}
