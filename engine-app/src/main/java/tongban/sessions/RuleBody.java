package tongban.sessions;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tongban.catalog.Catalog;

/**
 * A rule as an administrator writes it.
 *
 * @param days of the legal calendar on which it applies; a working Saturday is a working day
 * @param weekdays of these days; null for all
 * @param opens {@code HH:mm}, as {@code closes}
 * @param from first date
 * @param to last date; null for no end
 * @param onHolidays whether on days too that the State Council lists as rest; false unless said
 * @param items codes of the items served; null for all
 * @param version as last read; when given, the edit is refused if somebody was faster
 */
record RuleBody(
    @Nullable String name,
    @Nullable RuleDays days,
    @Nullable List<@Nullable DayOfWeek> weekdays,
    @Nullable String opens,
    @Nullable String closes,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Boolean onHolidays,
    @Nullable List<@Nullable String> items,
    @Nullable String note,
    @Nullable Integer version) {

  SessionRule checked(long id, int version, Instant now, Catalog catalog) {
    var errors = new Bodies();
    errors.name(name);
    errors.required("days", days);
    if (weekdays != null && (weekdays.isEmpty() || weekdays.contains(null))) {
      errors.reject("weekdays", "sessions.weekdays");
    }
    errors.times(opens, closes, false);
    errors.required("from", from);
    errors.date("from", from);
    errors.date("to", to);
    if (from != null && to != null && to.isBefore(from)) {
      errors.reject("to", "sessions.to-before-from");
    }
    errors.items(items, catalog);
    errors.note(note);
    errors.done();
    return new SessionRule(
        id,
        Objects.requireNonNull(name).strip(),
        Objects.requireNonNull(days),
        Texts.join(weekdays),
        Objects.requireNonNull(opens),
        Objects.requireNonNull(closes),
        Objects.requireNonNull(from),
        to,
        Boolean.TRUE.equals(onHolidays),
        Texts.join(items),
        Objects.requireNonNullElse(note, ""),
        now,
        false,
        version);
  }
}
