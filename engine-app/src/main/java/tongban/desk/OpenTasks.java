package tongban.desk;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tongban.casework.CaseView;
import tongban.casework.Casework;
import tongban.identity.Actor;
import tongban.identity.Actors;
import tongban.web.Refusal;

/** Finds and locks open tasks, and says why the caller may not have one. */
@Component
class OpenTasks {
  private final Worklist worklist;
  private final LockedRows locked;
  private final Lanes lanes;
  private final Casework casework;
  private final Actors actors;

  OpenTasks(Worklist worklist, LockedRows locked, Lanes lanes, Casework casework, Actors actors) {
    this.worklist = worklist;
    this.locked = locked;
    this.lanes = lanes;
    this.casework = casework;
    this.actors = actors;
  }

  /** Locks its case first, then its row. */
  WorklistRow lock(String taskId) {
    var found = worklist.find(taskId);
    if (found == null) throw gone(taskId);
    casework.lock(found.caseNumber());
    var row = locked.lock(taskId);
    if (row == null) throw gone(taskId);
    return row;
  }

  /** A task that the caller may take, and that is the caller's or nobody's. */
  WorklistRow lockFree(String taskId) {
    return free(lock(taskId));
  }

  /** The same, without its case: nothing moves. */
  WorklistRow lockToWrite(String taskId) {
    var row = locked.lock(taskId);
    if (row == null) throw gone(taskId);
    return free(row);
  }

  /** A task that the caller holds. */
  WorklistRow lockHeld(String taskId) {
    var row = lockFree(taskId);
    if (row.assignee() == null) throw Refusal.conflict("desk.free");
    return row;
  }

  private WorklistRow free(WorklistRow row) {
    var actor = actors.current();
    checkGroup(actor, row);
    checkFree(actor, row);
    return row;
  }

  /** A task of groups one is not in does not exist. */
  void checkGroup(Actor actor, WorklistRow row) {
    if (!mayTake(actor, row)) throw Refusal.notFound("desk.unknown", row.taskId());
  }

  /** A signer's task is the signer's alone. */
  boolean mayTake(Actor actor, WorklistRow row) {
    if (row.isSigning()) return actor.username().equals(row.assignee());
    return !Collections.disjoint(actor.groups(), lanes.groups(row.lane()));
  }

  static void checkFree(Actor actor, WorklistRow row) {
    if (!actor.username().equals(row.assignee())) checkNobodys(row);
  }

  static void checkNobodys(WorklistRow row) {
    var assignee = row.assignee();
    if (assignee == null) return;
    var name = Objects.requireNonNullElse(row.assigneeName(), assignee);
    throw by(Refusal.conflict("desk.taken", name), assignee, name);
  }

  /**
   * Conflict with who did it and when, if somebody or something did; else there is no such task.
   */
  Refusal gone(String taskId) {
    return completed(taskId)
        .or(() -> closed(taskId))
        .orElseGet(() -> Refusal.notFound("desk.unknown", taskId));
  }

  private Optional<Refusal> completed(String taskId) {
    return casework
        .completed(taskId)
        .map(
            done ->
                by(Refusal.conflict("desk.done", done.name()), done.username(), done.name())
                    .with("at", CaseView.shown(done.at())));
  }

  private Optional<Refusal> closed(String taskId) {
    return casework
        .closed(taskId)
        .map(
            closed ->
                by(
                        Refusal.conflict("desk.closed", closed.title()),
                        closed.username(),
                        closed.name())
                    .with("event", closed.kind())
                    .with("at", CaseView.shown(closed.at())));
  }

  /** Says who was first. */
  static Refusal by(Refusal refusal, String username, String name) {
    return refusal.with("by", Map.of("username", username, "name", name));
  }
}
