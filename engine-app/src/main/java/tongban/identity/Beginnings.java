package tongban.identity;

import org.jspecify.annotations.Nullable;

/** What people type to find somebody, as a pattern of the database. */
final class Beginnings {
  private Beginnings() {}

  /** Nobody finds everybody by asking for {@code %}. Null for nothing typed. */
  static @Nullable String pattern(@Nullable String typed) {
    if (typed == null || typed.isBlank()) return null;
    return typed.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
