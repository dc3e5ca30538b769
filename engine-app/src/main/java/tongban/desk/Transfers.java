package tongban.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tongban.casework.CaseView;
import tongban.identity.Actor;
import tongban.identity.Actors;
import tongban.process.Processes;
import tongban.web.Refusal;
import tongban.web.Role;

/** A task is given to a colleague (转办), and taken back while that one has done nothing with it. */
@Component
class Transfers {
  private final OpenTasks tasks;
  private final Receivers receivers;
  private final Ties ties;
  private final TransferMapper transfers;
  private final DraftMapper drafts;
  private final LockedRows locked;
  private final Processes processes;
  private final TaskRecords records;
  private final Actors actors;
  private final Clock clock;

  Transfers(
      OpenTasks tasks,
      Receivers receivers,
      Ties ties,
      TransferMapper transfers,
      DraftMapper drafts,
      LockedRows locked,
      Processes processes,
      TaskRecords records,
      Actors actors,
      Clock clock) {
    this.tasks = tasks;
    this.receivers = receivers;
    this.ties = ties;
    this.transfers = transfers;
    this.drafts = drafts;
    this.locked = locked;
    this.processes = processes;
    this.records = records;
    this.actors = actors;
    this.clock = clock;
  }

  Given give(String taskId, @Nullable String to, @Nullable String reason) {
    var row = tasks.lock(taskId);
    var actor = actors.current();
    if (!actor.is(Role.SUPERVISOR)) checkHeld(actor, row);
    ties.checkLoose(row);
    var said = Texts.required("reason", reason);
    var given = receivers.find(to, row);
    locked.setAside(taskId);
    transfers.delete(taskId);
    transfers.insert(
        new Transfer(
            taskId,
            actor.username(),
            actor.name(),
            row.assignee(),
            given.to().username(),
            given.to().name(),
            said,
            clock.instant()));
    processes.assign(taskId, given.to().username());
    records.note(row, "task-transferred", given.detail(), said);
    return given;
  }

  private void checkHeld(Actor actor, WorklistRow row) {
    tasks.checkGroup(actor, row);
    OpenTasks.checkFree(actor, row);
    if (row.assignee() == null) throw Refusal.conflict("desk.free");
  }

  /** The giver takes it back. */
  void undo(String taskId) {
    var row = tasks.lock(taskId);
    var actor = actors.current();
    if (!actor.is(Role.SUPERVISOR)) tasks.checkGroup(actor, row);
    var transfer = transfers.find(taskId);
    if (transfer == null || !transfer.givenBy().equals(actor.username())) {
      OpenTasks.checkFree(actor, row);
      throw Refusal.conflict("desk.transfer.none");
    }
    var draft = written(transfer);
    if (draft != null) {
      var begun = Refusal.conflict("desk.transfer.begun", draft.savedByName());
      throw OpenTasks.by(begun, draft.savedBy(), draft.savedByName())
          .with("at", CaseView.shown(draft.savedAt()));
    }
    transfers.delete(taskId);
    processes.assign(taskId, transfer.heldBy());
    records.note(row, "task-transfer-undone", Map.of("from", transfer.givenToName()), null);
  }

  /** What the receiver has written since. */
  private @Nullable Draft written(Transfer transfer) {
    var draft = drafts.find(transfer.taskId());
    if (draft == null || !draft.savedBy().equals(transfer.givenTo())) return null;
    return draft.savedAt().isBefore(transfer.givenAt()) ? null : draft;
  }

  /** Who has given it up, or on, has done something with it. */
  @EventListener
  void follow(WatchedTaskMoved task) {
    if (task.open()) transfers.deleteUnlessWith(task.taskId(), task.assignee());
  }

  record View(CaseView.Who from, CaseView.Who to, String reason, OffsetDateTime at) {
    boolean isFrom(Actor actor) {
      return from.username().equals(actor.username());
    }
  }

  @Nullable View view(WorklistRow row) {
    var transfer = row.aside() ? transfers.find(row.taskId()) : null;
    if (transfer == null) return null;
    return new View(
        new CaseView.Who(transfer.givenBy(), transfer.givenByName()),
        new CaseView.Who(transfer.givenTo(), transfer.givenToName()),
        transfer.reason(),
        CaseView.shown(transfer.givenAt()));
  }
}
