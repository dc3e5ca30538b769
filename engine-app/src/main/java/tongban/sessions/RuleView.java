package tongban.sessions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongban.catalog.Item;

/** A rule as administrators see it; as {@link RuleBody}, with the items' names. */
record RuleView(
    long id,
    String name,
    RuleDays days,
    @Nullable List<DayOfWeek> weekdays,
    String opens,
    String closes,
    LocalDate from,
    @Nullable LocalDate to,
    boolean onHolidays,
    @Nullable List<SessionView.Named> items,
    String note,
    int version) {

  static RuleView of(SessionRule rule, Map<String, Item> items) {
    return new RuleView(
        rule.id(),
        rule.name(),
        rule.dayKind(),
        rule.weekdays() == null
            ? null
            : Texts.split(rule.weekdays()).stream().map(DayOfWeek::valueOf).toList(),
        rule.opens(),
        rule.closes(),
        rule.validFrom(),
        rule.validTo(),
        rule.onHolidays(),
        SessionView.named(rule.items(), items),
        rule.note(),
        rule.version());
  }
}
