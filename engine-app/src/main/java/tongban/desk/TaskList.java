package tongban.desk;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.identity.Actors;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Slice;

/** The caller's worklist, most urgent first. */
@Component
@Transactional(readOnly = true)
class TaskList {
  private final Worklist worklist;
  private final TaskViews views;
  private final Actors actors;
  private final Clock clock;

  TaskList(Worklist worklist, TaskViews views, Actors actors, Clock clock) {
    this.worklist = worklist;
    this.views = views;
    this.actors = actors;
    this.clock = clock;
  }

  /** {@code MINE}: assigned to the caller; {@code GROUP}: free in the caller's groups. */
  enum Tab {
    ALL,
    MINE,
    GROUP
  }

  enum Light {
    GREEN,
    YELLOW,
    RED,
    GREY
  }

  record Filter(
      Tab tab,
      @Nullable String item,
      @Nullable String department,
      @Nullable Light light,
      @Nullable String text,
      Paging paging) {}

  Slice<TaskViews.Row> page(Filter filter) {
    var actor = actors.current();
    Set<String> groups = actor.groups();
    var after = filter.paging().after();
    var light = filter.light();
    var text = filter.text() == null || filter.text().isBlank() ? null : filter.text().strip();
    List<WorklistRow> found =
        worklist.page(
            new Worklist.Question(
                filter.tab() == Tab.GROUP ? null : actor.username(),
                filter.tab() == Tab.MINE ? null : groups,
                filter.item(),
                filter.department(),
                light == null ? null : light.name(),
                text,
                clock.instant(),
                after == null ? null : after.instant(0),
                after == null ? null : after.text(1),
                filter.paging().limit()));
    var page = filter.paging().slice(found, row -> Cursor.of(row.sortAt(), row.taskId()));
    return new Slice<>(views.rows(page.content()), page.next());
  }
}
