package tongban.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What page of a list is asked for.
 *
 * @param size rows a page, 1 to {@value #MOST}
 * @param after where it begins; null for the first page
 */
public record Paging(int size, @Nullable Cursor after) {
  public static final int USUAL = 50;
  public static final int MOST = 200;

  /**
   * From the parameters {@code size} and {@code after} of a request, {@value #USUAL} rows unless
   * said.
   *
   * @param parts how many parts the list's sort key has
   * @throws Refusal naming the bad parameter
   */
  public static Paging of(@Nullable Integer size, @Nullable String after, int parts) {
    return of(size, after, parts, USUAL);
  }

  /** As {@link #of(Integer, String, int)}, with another usual size. */
  public static Paging of(@Nullable Integer size, @Nullable String after, int parts, int usual) {
    int rows = size == null ? usual : size;
    if (rows < 1 || rows > MOST) throw Refusal.field("size", "web.size", 1, MOST);
    if (after == null || after.isEmpty()) return new Paging(rows, null);
    return new Paging(rows, Cursor.decode(after, parts));
  }

  /** How many rows to select: one more than the page, which tells whether there is a next. */
  public int limit() {
    return size + 1;
  }

  /**
   * Makes the page from at most {@link #limit()} selected rows.
   *
   * @param key sort key of a row
   */
  public <T> Slice<T> slice(List<T> rows, Function<T, Cursor> key) {
    if (rows.size() <= size) return new Slice<>(rows, null);
    var page = List.copyOf(rows.subList(0, size));
    return new Slice<>(page, key.apply(page.get(size - 1)).encode());
  }
}
