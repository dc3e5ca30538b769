package tongban.sessions;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of codes as they are kept: separated by commas, null for all there are. */
final class Texts {
  private Texts() {}

  static List<String> split(@Nullable String joined) {
    return joined == null ? List.of() : List.of(joined.split(",", -1));
  }

  static @Nullable String join(@Nullable Collection<?> codes) {
    return codes == null
        ? null
        : String.join(",", codes.stream().map(String::valueOf).distinct().toList());
  }
}
