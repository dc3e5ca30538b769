package tongban.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Login names: 2 to 64 of {@code a-z 0-9 . _ @ + -}, beginning with a letter or digit. */
final class Usernames {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,63}");

  private Usernames() {}

  static boolean valid(String username) {
    return FORM.matcher(username).matches();
  }

  /** As typed by a person: blanks around it and capitals do not matter. */
  static Optional<String> typed(String username) {
    return Optional.of(username.strip().toLowerCase(Locale.ROOT)).filter(Usernames::valid);
  }
}
