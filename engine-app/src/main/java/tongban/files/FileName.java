package tongban.files;

import org.jspecify.annotations.Nullable;
import tongban.web.Refusal;

/** Names of uploads: shown to people, never a path. */
final class FileName {
  private static final int LONGEST = 255;

  private FileName() {}

  /**
   * @throws Refusal when there is none, or it has a path, control characters or more than 255
   */
  static String checked(@Nullable String name) {
    if (name == null || name.isBlank()) throw Refusal.field("file", "files.no-name");
    if (name.length() > LONGEST) throw Refusal.field("file", "files.long-name", LONGEST);
    if (name.chars().anyMatch(FileName::isForbidden)) throw Refusal.field("file", "files.bad-name");
    return name;
  }

  /** Path separators, control characters and marks that reverse the direction of writing. */
  private static boolean isForbidden(int c) {
    return c == '/'
        || c == '\\'
        || Character.isISOControl(c)
        || c >= 0x200E && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069;
  }
}
