package tongban.desk;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.casework.CaseView;
import tongban.casework.Casework;
import tongban.identity.Actors;
import tongban.process.Processes;
import tongban.process.TakingBack;
import tongban.web.Refusal;

/**
 * Who completed a step takes it back (撤回) while what followed is neither taken nor written in,
 * where the model says that completing it has had no effect outside the house.
 */
@Component
class TakeBacks {
  private final Casework casework;
  private final Worklist worklist;
  private final LockedRows locked;
  private final OpenTasks tasks;
  private final TakingBack takingBack;
  private final Processes processes;
  private final DraftMapper drafts;
  private final TaskRecords records;
  private final Actors actors;
  private final Clock clock;

  TakeBacks(
      Casework casework,
      Worklist worklist,
      LockedRows locked,
      OpenTasks tasks,
      TakingBack takingBack,
      Processes processes,
      DraftMapper drafts,
      TaskRecords records,
      Actors actors,
      Clock clock) {
    this.casework = casework;
    this.worklist = worklist;
    this.locked = locked;
    this.tasks = tasks;
    this.takingBack = takingBack;
    this.processes = processes;
    this.drafts = drafts;
    this.records = records;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * @param taskId of the completed task
   * @return id of the task that is open again
   */
  String takeBack(String taskId) {
    var actor = actors.current();
    var open = worklist.find(taskId);
    if (open != null) {
      tasks.checkGroup(actor, open);
      throw Refusal.conflict("desk.take-back.open");
    }
    var done = casework.handedIn(taskId).orElseThrow(() -> tasks.gone(taskId));
    casework.lock(done.caseNumber());
    if (!actor.username().equals(done.username())) {
      throw OpenTasks.by(
          Refusal.conflict("desk.take-back.other", done.name()), done.username(), done.name());
    }
    if (!casework.isLast(taskId)) throw Refusal.conflict("desk.take-back.late");
    var before = rows(done);
    var followed = followed(done, before);
    checkUntouched(followed);
    takingBack.takeBack(followed.taskId(), done.elementId());
    casework.takenBack(taskId);
    var again = opened(done, before);
    if (!tasks.mayTake(actor, again)) throw Refusal.forbidden("desk.take-back.group");
    processes.assign(again.taskId(), actor.username());
    drafts.insert(
        new Draft(
            again.taskId(),
            done.outcome(),
            done.form(),
            done.comment(),
            clock.instant(),
            actor.username(),
            actor.name()));
    records.note(again, "task-taken-back", Map.of("result", done.outcomeLabel()), null);
    return again.taskId();
  }

  /** Whether it could be taken back now. */
  boolean isPossible(Casework.DoneRow done) {
    return done.last()
        && worklist.find(done.taskId()) == null
        && rows(done.caseNumber(), done.part()).stream()
            .filter(row -> takingBack.allows(row.taskId(), done.elementId(), done.outcome()))
            .findFirst()
            .filter(row -> row.assignee() == null && drafts.find(row.taskId()) == null)
            .isPresent();
  }

  private List<WorklistRow> rows(Casework.Done done) {
    return rows(done.caseNumber(), done.part());
  }

  private List<WorklistRow> rows(String caseNumber, @Nullable String part) {
    return worklist.ofCase(caseNumber).stream()
        .filter(row -> Objects.equals(row.part(), part))
        .filter(row -> row.procedureReference() == null && !row.isSigning())
        .toList();
  }

  /** The one task that the flow stands at, if the model allows to come back from there. */
  private WorklistRow followed(Casework.Done done, List<WorklistRow> rows) {
    return rows.stream()
        .filter(row -> takingBack.allows(row.taskId(), done.elementId(), done.outcome()))
        .findFirst()
        .orElseThrow(() -> Refusal.conflict("desk.take-back.never"));
  }

  private void checkUntouched(WorklistRow seen) {
    var row = locked.lock(seen.taskId());
    if (row == null) throw Refusal.conflict("desk.take-back.late");
    OpenTasks.checkNobodys(row);
    var draft = drafts.find(row.taskId());
    if (draft == null) return;
    var begun = Refusal.conflict("desk.transfer.begun", draft.savedByName());
    throw OpenTasks.by(begun, draft.savedBy(), draft.savedByName())
        .with("at", CaseView.shown(draft.savedAt()));
  }

  private WorklistRow opened(Casework.Done done, List<WorklistRow> before) {
    var known =
        before.stream().map(WorklistRow::taskId).collect(Collectors.toCollection(HashSet::new));
    return rows(done).stream()
        .filter(row -> row.elementId().equals(done.elementId()) && !known.contains(row.taskId()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Not open again: " + done.elementId()));
  }
}
