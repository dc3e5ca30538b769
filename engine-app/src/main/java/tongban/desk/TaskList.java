package tongban.desk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.identity.Actors;
import tongban.web.Refusal;
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
      @Nullable String after,
      int size) {}

  Slice<TaskViews.Row> page(Filter filter) {
    var actor = actors.current();
    Set<String> groups = actor.groups();
    var after = filter.after() == null ? null : Mark.parse(filter.after());
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
                after == null ? null : after.sortAt(),
                after == null ? null : after.taskId(),
                filter.size() + 1));
    var rows = found.stream().limit(filter.size()).map(views::row).toList();
    boolean more = found.size() > filter.size();
    return new Slice<>(rows, more ? Mark.of(found.get(filter.size() - 1)).text() : null);
  }

  /** Where a page ended. */
  private record Mark(Instant sortAt, String taskId) {

    static Mark of(WorklistRow row) {
      return new Mark(row.sortAt(), row.taskId());
    }

    String text() {
      var plain = sortAt.toEpochMilli() + " " + taskId;
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static Mark parse(String text) {
      try {
        var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        int split = plain.indexOf(' ');
        if (split < 0) throw Refusal.field("after", "desk.after");
        return new Mark(
            Instant.ofEpochMilli(Long.parseLong(plain.substring(0, split))),
            plain.substring(split + 1));
      } catch (IllegalArgumentException | DateTimeException e) {
        throw Refusal.field("after", "desk.after");
      }
    }
  }
}
