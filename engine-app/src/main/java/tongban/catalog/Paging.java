package tongban.catalog;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tongban.web.Refusal;
import tongban.web.Slice;

/**
 * A page asked for by key.
 *
 * @param after key of the last row of the page before; null for the first page
 */
record Paging(int size, @Nullable String after) {
  private static final int MOST = 200;

  static Paging of(@Nullable String size, @Nullable String after, int otherwise) {
    return new Paging(size(size, otherwise), after == null || after.isEmpty() ? null : key(after));
  }

  /** Cuts rows, of which one more than the size was asked for. */
  <R, T> Slice<T> slice(List<R> rows, Function<R, String> key, Function<R, T> view) {
    var page = rows.subList(0, Math.min(size, rows.size()));
    @Nullable String next =
        rows.size() > size ? cursor(key.apply(page.get(page.size() - 1))) : null;
    return new Slice<>(page.stream().map(view).toList(), next);
  }

  int oneMore() {
    return size + 1;
  }

  private static int size(@Nullable String text, int otherwise) {
    if (text == null) return otherwise;
    if (text.matches("[1-9][0-9]{0,2}")) {
      int size = Integer.parseInt(text);
      if (size <= MOST) return size;
    }
    throw Refusal.field("size", "catalog.number", "1", String.valueOf(MOST));
  }

  private static String cursor(String key) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(key));
  }

  private static String key(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Refusal.field("after", "catalog.cursor");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
