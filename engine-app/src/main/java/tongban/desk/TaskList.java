package tongban.desk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.identity.Actors;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Slice;

/** The caller's worklist: by priority, then by deadline. */
@Component
@Transactional(readOnly = true)
class TaskList {
  static final List<String> LIGHTS = List.of("RED", "YELLOW", "GREEN", "GREY");
  private static final int MOST = 1000;

  private final WorklistSearch worklist;
  private final TaskQuestions questions;
  private final TaskViews views;
  private final Actors actors;

  TaskList(WorklistSearch worklist, TaskQuestions questions, TaskViews views, Actors actors) {
    this.worklist = worklist;
    this.questions = questions;
    this.views = views;
    this.actors = actors;
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

  /**
   * @param item code of an item, or of a joint matter with its parts
   * @param flow key of a process
   * @param applicant whole number, or the beginning of a name
   * @param text case number or its last twelve digits, an applicant's whole number, the beginning
   *     of a name, or what an item is searched by
   */
  record Filter(
      Tab tab,
      @Nullable String item,
      @Nullable String department,
      @Nullable String flow,
      @Nullable Light light,
      @Nullable String applicant,
      @Nullable String text) {}

  Slice<TaskViews.Row> page(Filter filter, Paging paging) {
    var after = paging.after();
    var question =
        questions.of(
            actors.current(), filter, after == null ? null : after.text(0), paging.limit());
    var page = paging.slice(rows(question), row -> Cursor.of(row.place()));
    return new Slice<>(views.rows(page.content()), page.next());
  }

  private List<WorklistRow> rows(WorklistSearch.Question question) {
    if (question.isOfNobody()) return List.of();
    return questions.isOfFew(question) ? worklist.pageOfFew(question) : worklist.page(question);
  }

  /**
   * How many tasks of each light there are.
   *
   * @param mine assigned to the caller; a number of {@value #MOST} means so many or more
   * @param group free in the caller's groups
   * @param capped that this holds for those of the groups too
   */
  record Counts(Map<String, Integer> mine, Map<String, Integer> group, boolean capped) {}

  Counts counts(Filter filter) {
    var question = questions.of(actors.current(), filter, null, MOST);
    boolean few = questions.isOfFew(question);
    var mine = question.ofAssignee();
    var group = question.ofLanes();
    return new Counts(
        byLight(few ? worklist.countedOfFew(mine) : worklist.countedUpTo(mine)),
        group.isOfNobody() ? Map.of() : byLight(groups(group, few)),
        !group.isCounted());
  }

  private List<WorklistSearch.Count> groups(WorklistSearch.Question question, boolean few) {
    if (question.isCounted()) return worklist.counted(question);
    return few ? worklist.countedOfFew(question) : worklist.countedUpTo(question);
  }

  private static Map<String, Integer> byLight(List<WorklistSearch.Count> counts) {
    var byLight = new TreeMap<String, Integer>();
    for (var count : counts) if (count.tasks() != 0) byLight.put(count.light(), count.tasks());
    return byLight;
  }
}
