package tongban.desk;

import org.jspecify.annotations.Nullable;
import tongban.web.Refusal;

/** Texts that people send. */
final class Texts {
  static final int LONGEST = 500;

  private Texts() {}

  static String required(String field, @Nullable String text) {
    if (text == null || text.isBlank()) throw Refusal.field(field, "desk.needed");
    return fits(field, text.strip());
  }

  static @Nullable String optional(String field, @Nullable String text) {
    return text == null || text.isBlank() ? null : fits(field, text.strip());
  }

  private static String fits(String field, String text) {
    if (text.length() > LONGEST) throw Refusal.field(field, "desk.too-long", LONGEST);
    return text;
  }
}
