package tongban.casework;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** On what a stewardship is founded, as documents print it. */
final class Grounds {
  private static final Map<String, String> WORDS =
      Map.of("KEY_PROJECT", "重点项目", "SPECIAL_PROJECT", "特殊项目", "SPECIAL_PERSON", "特殊群体");

  private Grounds() {}

  static String of(@Nullable String ground) {
    return ground == null ? "其他" : Objects.requireNonNullElse(WORDS.get(ground), ground);
  }
}
