package tongban.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.identity.Actors;
import tongban.process.WholeTransaction;
import tongban.web.Refusal;

/** The same done with many tasks, each in a transaction of its own: one does not hinder others. */
@Component
class Batch {
  static final int MOST = 100;

  private final Desk desk;
  private final Completions completions;
  private final Completing completing;
  private final Worklist worklist;
  private final OpenTasks tasks;
  private final Actors actors;
  private final WholeTransaction transaction;

  Batch(
      Desk desk,
      Completions completions,
      Completing completing,
      Worklist worklist,
      OpenTasks tasks,
      Actors actors,
      WholeTransaction transaction) {
    this.desk = desk;
    this.completions = completions;
    this.completing = completing;
    this.worklist = worklist;
    this.tasks = tasks;
    this.actors = actors;
    this.transaction = transaction;
  }

  /**
   * @param problem null when it is done
   */
  record Result(String id, boolean done, @Nullable Object problem) {}

  /**
   * @param problem document of what was thrown
   */
  List<Result> claim(
      @Nullable List<@Nullable String> ids, Function<RuntimeException, Object> problem) {
    return each(
        ids,
        id ->
            transaction.run(
                () -> {
                  desk.claim(id);
                  return true;
                }),
        problem);
  }

  /** Only where the form allows this outcome for many, and with nothing but the outcome. */
  List<Result> complete(
      @Nullable List<@Nullable String> ids,
      @Nullable String outcome,
      @Nullable String comment,
      Function<RuntimeException, Object> problem) {
    if (outcome == null || outcome.isBlank()) throw Refusal.field("outcome", "desk.required");
    if (comment != null && comment.length() > Desk.LONGEST_COMMENT) {
      throw Refusal.field("comment", "desk.too-long", Desk.LONGEST_COMMENT);
    }
    var completion = new Desk.Completion(outcome, null, comment);
    return each(
        ids,
        id -> {
          checkAllowed(id, outcome);
          completions.complete(id, completion, done -> done);
        },
        problem);
  }

  /** By the task's form; its element never changes. */
  private void checkAllowed(String id, String outcome) {
    var row = worklist.find(id);
    if (row == null) throw tasks.gone(id);
    tasks.checkGroup(actors.current(), row);
    boolean allowed =
        Outcome.of(completing.form(row)).stream()
            .anyMatch(each -> each.value().equals(outcome) && each.batch());
    if (!allowed) throw Refusal.unprocessable("desk.batch", row.name());
  }

  private static List<Result> each(
      @Nullable List<@Nullable String> ids,
      Consumer<String> work,
      Function<RuntimeException, Object> problem) {
    if (ids == null || ids.isEmpty()) throw Refusal.field("ids", "desk.needed");
    if (ids.size() > MOST) throw Refusal.field("ids", "desk.batch.many", MOST);
    var results = new ArrayList<Result>();
    for (var given : ids) {
      var id = String.valueOf(given);
      try {
        work.accept(id);
        results.add(new Result(id, true, null));
      } catch (RuntimeException e) {
        results.add(new Result(id, false, problem.apply(e)));
      }
    }
    return results;
  }
}
