package tongban.desk;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.identity.Actors;
import tongban.process.Processes;

/**
 * What is done on the worklist. Every operation locks its case and its row first, then acts as one.
 */
@Component
class Desk {
  static final int LONGEST_COMMENT = 2000;

  private final OpenTasks tasks;
  private final Ties ties;
  private final Completing completing;
  private final Signatures signatures;
  private final Holding holding;
  private final Processes processes;
  private final Actors actors;

  Desk(
      OpenTasks tasks,
      Ties ties,
      Completing completing,
      Signatures signatures,
      Holding holding,
      Processes processes,
      Actors actors) {
    this.tasks = tasks;
    this.ties = ties;
    this.completing = completing;
    this.signatures = signatures;
    this.holding = holding;
    this.processes = processes;
    this.actors = actors;
  }

  /** Takes a task of one's groups; taking it twice is no error. */
  void claim(String taskId) {
    var row = tasks.lockFree(taskId);
    if (row.assignee() == null) processes.assign(taskId, actors.current().username());
  }

  /** Puts one's task back into its pool. */
  void release(String taskId) {
    var row = tasks.lockFree(taskId);
    ties.checkLoose(row);
    if (row.assignee() != null) processes.assign(taskId, null);
  }

  record Completion(
      @Nullable String outcome, @Nullable Map<String, Object> form, @Nullable String comment) {}

  /**
   * @param held it is carried out when others have signed
   */
  record Done(String caseNumber, boolean held) {}

  /** Completes a task that is one's own or free; the flow goes on in the same transaction. */
  Done complete(String taskId, Completion completion, Completions.Way way) {
    var row = tasks.lockFree(taskId);
    boolean held = false;
    if (row.isSigning()) {
      signatures.sign(completing.prepare(row, completion), way);
    } else {
      ties.checkLoose(row);
      var ready = completing.prepare(row, completion);
      held = row.aside() && holding.hold(ready, completion, way);
      if (!held) completing.finish(ready);
    }
    return new Done(row.caseNumber(), held);
  }

  /** Completes it and says so by rolling back: {@link Completions.TriedOut}. */
  Done tryOut(String taskId, Completion completion) {
    completing.finish(completing.prepare(tasks.lockFree(taskId), completion));
    throw new Completions.TriedOut();
  }
}
