package tongban.forms;

import java.util.regex.Pattern;

/** How the browser reads texts. */
final class Texts {

  /** A decimal number as it may be typed. */
  static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");

  /** What JavaScript trims, as the inside of a character class. */
  static final String SPACE =
      "\\t\\n\\x0B\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029"
          + "\\u202F\\u205F\\u3000\\uFEFF";

  private static final Pattern OUTER = Pattern.compile("^[" + SPACE + "]+|[" + SPACE + "]+\\z");

  private Texts() {}

  /** Length in UTF-16 code units without outer white space, which form-js compares. */
  static int trimmedLength(String text) {
    return OUTER.matcher(text).replaceAll("").length();
  }

  static boolean hasControlCharacters(String text) {
    return text.chars()
        .anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
  }
}
