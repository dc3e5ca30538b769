package tongban.sessions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a session takes place regularly.
 *
 * @param weekdays names of {@link java.time.DayOfWeek}, separated by commas; null for all
 * @param opens {@code HH:mm}, as {@code closes}, which is later on the same day
 * @param validTo included; null for no end
 * @param onHolidays whether on days too that the State Council's arrangement lists as rest
 * @param items implementation codes, separated by commas; null when every item is served
 * @param changedAt sessions that were over then do not come about any more; null for a shipped rule
 */
record SessionRule(
    long id,
    String name,
    RuleDays dayKind,
    @Nullable String weekdays,
    String opens,
    String closes,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    boolean onHolidays,
    @Nullable String items,
    String note,
    @Nullable Instant changedAt,
    boolean removed,
    int version) {

  String key() {
    return String.valueOf(id);
  }

  SessionRule removedAt(Instant now) {
    return new SessionRule(
        id,
        name,
        dayKind,
        weekdays,
        opens,
        closes,
        validFrom,
        validTo,
        onHolidays,
        items,
        note,
        now,
        true,
        version + 1);
  }

  boolean appliesOn(Day day) {
    var date = day.date();
    if (date.isBefore(validFrom) || validTo != null && date.isAfter(validTo)) return false;
    if (weekdays != null && !Texts.split(weekdays).contains(date.getDayOfWeek().name()))
      return false;
    if (day.holiday() && !onHolidays) return false;
    return switch (dayKind) {
      case WORKING_DAYS -> day.working();
      case REST_DAYS -> !day.working();
      case ALL_DAYS -> true;
    };
  }
}
