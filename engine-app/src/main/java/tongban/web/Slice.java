package tongban.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param content the rows of this page
 * @param next what to send as {@code after} for the next page; null on the last one
 */
public record Slice<T>(List<T> content, @Nullable String next) {

  /** The same page with its rows as shown to the caller. */
  public <R> Slice<R> map(Function<? super T, ? extends R> view) {
    return new Slice<>(content.stream().<R>map(view).toList(), next);
  }
}
