package tongban.sessions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is otherwise on one date. {@code CLOSED}: the session of the rule, or every session of a
 * rule when none is named, does not take place. {@code OPEN} with a rule: its session takes place,
 * even on a holiday, at other times if they are given; without a rule: a session of its own.
 *
 * @param items as of a rule
 */
record SessionException(
    long id,
    LocalDate onDate,
    Kind kind,
    @Nullable Long ruleId,
    @Nullable String name,
    @Nullable String opens,
    @Nullable String closes,
    @Nullable String items,
    String note,
    Instant changedAt) {

  enum Kind {
    OPEN,
    CLOSED
  }

  String key() {
    return "e" + id;
  }

  boolean isOf(SessionRule rule) {
    return ruleId != null && ruleId == rule.id();
  }

  boolean closesAll() {
    return kind == Kind.CLOSED && ruleId == null;
  }

  boolean isExtra() {
    return kind == Kind.OPEN && ruleId == null;
  }
}
