package tongban.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tongban.catalog.Catalog;

/**
 * An exception as an administrator writes it.
 *
 * @param ruleId of the rule that it is about; without one {@code CLOSED} is about all of that day,
 *     and {@code OPEN} is a session of its own, which needs a name and times
 * @param opens {@code HH:mm}, as {@code closes}; those of the rule when both are left out
 * @param items codes of the items served; null for those of the rule, or all
 * @param note told to the public
 */
record ExceptionBody(
    @Nullable LocalDate date,
    SessionException.@Nullable Kind kind,
    @Nullable Long ruleId,
    @Nullable String name,
    @Nullable String opens,
    @Nullable String closes,
    @Nullable List<@Nullable String> items,
    @Nullable String note) {

  SessionException checked(long id, Instant now, Catalog catalog, RegulationMapper regulations) {
    var errors = new Bodies();
    errors.required("date", date);
    errors.date("date", date);
    errors.required("kind", kind);
    if (ruleId != null && regulations.rule(ruleId).isEmpty()) {
      errors.reject("ruleId", "sessions.rule-unknown");
    }
    boolean opened = kind == SessionException.Kind.OPEN;
    boolean extra = opened && ruleId == null;
    if (extra || opened && name != null) errors.name(name);
    if (opened) errors.times(opens, closes, !extra);
    if (opened) errors.items(items, catalog);
    errors.note(note);
    errors.done();
    return new SessionException(
        id,
        Objects.requireNonNull(date),
        Objects.requireNonNull(kind),
        ruleId,
        opened && name != null ? name.strip() : null,
        opened ? opens : null,
        opened ? closes : null,
        opened ? Texts.join(items) : null,
        Objects.requireNonNullElse(note, ""),
        now);
  }
}
