package tongban.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongban.catalog.Item;

/** An exception as administrators see it; as {@link ExceptionBody}, with the items' names. */
record ExceptionView(
    long id,
    LocalDate date,
    SessionException.Kind kind,
    @Nullable Long ruleId,
    @Nullable String name,
    @Nullable String opens,
    @Nullable String closes,
    @Nullable List<SessionView.Named> items,
    String note) {

  static ExceptionView of(SessionException said, Map<String, Item> items) {
    return new ExceptionView(
        said.id(),
        said.onDate(),
        said.kind(),
        said.ruleId(),
        said.name(),
        said.opens(),
        said.closes(),
        SessionView.named(said.items(), items),
        said.note());
  }
}
