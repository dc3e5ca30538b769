package tongban.identity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an edit changed, for the audit trail: {@code {field: [before, after]}}. */
final class Changes {
  private final Map<String, Object> changes = new TreeMap<>();

  private Changes() {}

  static Map<String, ?> between(Person before, Person after) {
    var changes = new Changes();
    changes.add("name", before.name(), after.name());
    changes.add("roles", before.roleNames(), after.roleNames());
    changes.add("department", before.department(), after.department());
    changes.add("enabled", before.enabled(), after.enabled());
    changes.add("origin", before.origin(), after.origin());
    changes.add("provider", before.providerSubject(), after.providerSubject());
    if (!Objects.equals(before.passwordHash(), after.passwordHash()))
      changes.changes.put("password", "changed");
    return changes.changes;
  }

  private void add(String field, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) changes.put(field, List.of(text(before), text(after)));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
