package tongban.documents;

/** What strangers may see of personal data. */
final class Masks {
  private Masks() {}

  /** For example {@code 张*}, {@code 欧*华}, {@code 青岛****公司}. */
  static String name(String name) {
    int length = name.length();
    if (length < 2) return "*";
    if (length == 2) return name.charAt(0) + "*";
    if (length <= 5) {
      return name.charAt(0) + "*".repeat(length - 2) + name.charAt(length - 1);
    }
    return name.substring(0, 2) + "****" + name.substring(length - 2);
  }
}
