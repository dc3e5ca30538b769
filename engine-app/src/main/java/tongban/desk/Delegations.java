package tongban.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.casework.CaseView;
import tongban.identity.Actors;
import tongban.process.Processes;
import tongban.web.Refusal;

/**
 * A colleague is asked for an opinion on a task (委派): has it, and gives it back with the opinion;
 * the owner alone completes it, and may call it back.
 */
@Component
class Delegations {
  private final OpenTasks tasks;
  private final Receivers receivers;
  private final Ties ties;
  private final DelegationMapper delegations;
  private final LockedRows locked;
  private final Processes processes;
  private final TaskRecords records;
  private final Actors actors;
  private final Clock clock;

  Delegations(
      OpenTasks tasks,
      Receivers receivers,
      Ties ties,
      DelegationMapper delegations,
      LockedRows locked,
      Processes processes,
      TaskRecords records,
      Actors actors,
      Clock clock) {
    this.tasks = tasks;
    this.receivers = receivers;
    this.ties = ties;
    this.delegations = delegations;
    this.locked = locked;
    this.processes = processes;
    this.records = records;
    this.actors = actors;
    this.clock = clock;
  }

  Given ask(String taskId, @Nullable String to, @Nullable String comment) {
    var row = tasks.lockHeld(taskId);
    ties.checkLoose(row);
    var question = Texts.required("comment", comment);
    var given = receivers.find(to, row);
    var owner = actors.current();
    locked.setAside(taskId);
    delegations.insert(
        new Delegation(
            0,
            taskId,
            owner.username(),
            owner.name(),
            given.to().username(),
            given.to().name(),
            question,
            clock.instant(),
            Delegation.State.OPEN,
            null,
            null));
    processes.delegate(taskId, given.to().username());
    records.note(row, "task-delegated", given.detail(), question);
    return given;
  }

  /** Who was asked gives the opinion, and the task back. */
  Given resolve(String taskId, @Nullable String comment) {
    var row = tasks.lockHeld(taskId);
    var open = row.aside() ? delegations.open(taskId) : null;
    if (open == null) throw Refusal.conflict("desk.delegated.none");
    var answer = Texts.required("comment", comment);
    var given = back(row, open, Delegation.State.ANSWERED, answer);
    records.note(row, "task-resolved", given.detail(), answer);
    return given;
  }

  /** The owner calls it back. */
  void recall(String taskId) {
    var row = tasks.lock(taskId);
    var actor = actors.current();
    tasks.checkGroup(actor, row);
    var open = row.aside() ? delegations.open(taskId) : null;
    if (open == null || !open.owner().equals(actor.username())) {
      OpenTasks.checkFree(actor, row);
      throw Refusal.conflict("desk.delegated.none");
    }
    delegations.end(open.id(), Delegation.State.RECALLED, null, clock.instant());
    processes.resolve(taskId);
    records.note(row, "task-delegation-recalled", Map.of("from", open.askedName()), null);
  }

  /** Whose session has closed: the task goes back to its owner. False when nobody is asked. */
  boolean giveBack(WorklistRow row) {
    var open = row.aside() ? delegations.open(row.taskId()) : null;
    if (open == null) return false;
    var given = back(row, open, Delegation.State.RECALLED, null);
    records.note(row, "task-delegation-recalled", given.detail(), null);
    return true;
  }

  private Given back(
      WorklistRow row, Delegation open, Delegation.State state, @Nullable String answer) {
    delegations.end(open.id(), state, answer, clock.instant());
    processes.resolve(row.taskId());
    var owner =
        actors
            .find(open.owner())
            .orElseThrow(() -> new IllegalStateException("No person " + open.owner()));
    var given = receivers.instead(owner, row);
    if (given.insteadOf() != null) processes.assign(row.taskId(), given.to().username());
    return given;
  }

  /** Tasks of the caller that others are asked about. */
  List<WorklistRow> mine(@Nullable String after, int limit) {
    return delegations.ofOwner(actors.current().username(), after, limit);
  }

  /**
   * @param answer null while it is open, and when it was called back
   */
  record View(
      CaseView.Who owner,
      CaseView.Who asked,
      String question,
      OffsetDateTime askedAt,
      Delegation.State state,
      @Nullable String answer,
      @Nullable OffsetDateTime answeredAt) {}

  /** The newest first. */
  List<View> views(WorklistRow row) {
    if (!row.aside()) return List.of();
    return delegations.of(row.taskId()).stream().map(Delegations::view).toList();
  }

  private static View view(Delegation each) {
    var answeredAt = each.answeredAt();
    return new View(
        new CaseView.Who(each.owner(), each.ownerName()),
        new CaseView.Who(each.asked(), each.askedName()),
        each.question(),
        CaseView.shown(each.askedAt()),
        each.state(),
        each.answer(),
        answeredAt == null ? null : CaseView.shown(answeredAt));
  }
}
