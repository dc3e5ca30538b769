package tongban.supervision;

import org.jspecify.annotations.Nullable;
import tongban.web.Refusal;

/** Texts that people send, and numbers that they read. */
final class Texts {
  private Texts() {}

  static String required(String field, @Nullable String text, int longest) {
    if (text == null || text.isBlank()) throw Refusal.field(field, "supervision.required");
    if (text.length() > longest) throw Refusal.field(field, "supervision.too-long", longest);
    return text.strip();
  }

  /** The id of a part ends with its number. */
  static @Nullable Integer partNumber(@Nullable String part) {
    return part == null ? null : Integer.valueOf(part.substring(part.lastIndexOf('/') + 1));
  }
}
