package tongban.catalog;

import org.jspecify.annotations.Nullable;

/**
 * Patterns for {@code like … escape '!'}.
 *
 * @param within finds the text anywhere
 * @param prefix finds it at the beginning
 */
record Search(@Nullable String within, @Nullable String prefix) {

  static Search of(@Nullable String q) {
    if (q == null || q.isBlank()) return new Search(null, null);
    String text = q.strip().replaceAll("([!%_])", "!$1");
    return new Search("%" + text + "%", text + "%");
  }
}
