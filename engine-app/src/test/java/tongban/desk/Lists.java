package tongban.desk;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tongban.desk.WorklistSearch.Question;

/** The worklist as {@code /api/tasks} answers it, to somebody in whatever groups. */
public final class Lists {
  private final WorklistSearch search;
  private final WorklistChanges changes;
  private final WorklistCounts counts;
  private final Lanes lanes;
  private final TaskViews views;
  private final Clock clock;
  private final TransactionTemplate transaction;

  public Lists(ApplicationContext application) {
    search = application.getBean(WorklistSearch.class);
    changes = application.getBean(WorklistChanges.class);
    counts = application.getBean(WorklistCounts.class);
    lanes = application.getBean(Lanes.class);
    views = application.getBean(TaskViews.class);
    clock = application.getBean(Clock.class);
    transaction = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
    transaction.setReadOnly(true);
  }

  public int lane(Set<String> groups) {
    return lanes.of(groups);
  }

  /** Counts what was written past the worklist. */
  public void correct() {
    changes.correct(clock.instant().minusSeconds(60));
  }

  public void fold() {
    counts.fold();
  }

  /** How many rows the page has; each is made as it is shown. */
  public int page(Set<String> groups, String item, String light, String after, int size) {
    return transaction.execute(
        status -> views.rows(search.page(question(groups, item, light, after, size))).size());
  }

  public long counts(Set<String> groups, String item) {
    return transaction.execute(
        status ->
            search.counted(question(groups, item, null, null, 0)).stream()
                .mapToLong(WorklistSearch.Count::tasks)
                .sum());
  }

  private Question question(Set<String> groups, String item, String light, String after, int size) {
    var lights = light == null ? TaskList.LIGHTS : List.of(light);
    return new Question(
        "somebody",
        lanes.open(groups),
        lights,
        item,
        null,
        null,
        null,
        null,
        null,
        null,
        after,
        size + 1);
  }
}
