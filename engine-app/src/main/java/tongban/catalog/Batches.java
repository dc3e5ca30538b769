package tongban.catalog;

import java.util.List;
import java.util.function.Consumer;

/** Cuts long lists into statements that every database takes. */
final class Batches {
  private static final int SIZE = 200;

  private Batches() {}

  static <T> void of(List<T> rows, Consumer<List<T>> statement) {
    for (int from = 0; from < rows.size(); from += SIZE) {
      statement.accept(rows.subList(from, Math.min(from + SIZE, rows.size())));
    }
  }
}
