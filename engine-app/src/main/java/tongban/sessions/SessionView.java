package tongban.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongban.catalog.Item;
import tongban.worktime.WorkTime;

/**
 * A session as it is published.
 *
 * @param id null for what the rules foresee but is not in the table yet
 * @param key names it on its date: the rule's id, or {@code e} and the exception's
 * @param opens {@code HH:mm}, as {@code closes}
 * @param openedAt when it was opened, as {@code closedAt}, however late
 * @param missed its whole time had passed before it was opened
 * @param provisional after the last year whose holidays are published
 * @param items served; null for all
 */
record SessionView(
    @Nullable Long id,
    LocalDate date,
    String key,
    @Nullable Long ruleId,
    String name,
    String opens,
    String closes,
    SessionState state,
    @Nullable OffsetDateTime openedAt,
    @Nullable OffsetDateTime closedAt,
    boolean missed,
    boolean provisional,
    @Nullable List<Named> items,
    String note) {

  record Named(String code, String name) {}

  static SessionView of(ServiceSession session, boolean provisional, Map<String, Item> items) {
    return new SessionView(
        session.id() == 0 ? null : session.id(),
        session.onDate(),
        session.sessionKey(),
        session.ruleId(),
        session.name(),
        Directory.time(session.opensAt()),
        Directory.time(session.closesAt()),
        session.state(),
        shown(session.openedAt()),
        shown(session.closedAt()),
        session.missed(),
        provisional,
        named(session.items(), items),
        session.note());
  }

  /** An item that is no more keeps its code. */
  static @Nullable List<Named> named(@Nullable String codes, Map<String, Item> items) {
    if (codes == null) return null;
    return Texts.split(codes).stream()
        .map(
            code -> {
              var item = items.get(code);
              return new Named(code, item == null ? code : item.name());
            })
        .toList();
  }

  private static @Nullable OffsetDateTime shown(@Nullable Instant instant) {
    return instant == null ? null : instant.atZone(WorkTime.ZONE).toOffsetDateTime();
  }
}
