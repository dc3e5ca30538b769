package tongban.desk;

import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tongban.audit.Audit;
import tongban.casework.Casework;
import tongban.identity.Actor;
import tongban.process.Processes;
import tongban.process.WholeTransaction;
import tongban.sessions.SessionClosed;

/**
 * What somebody took in a session goes back to the pool, with its draft, when the session closes
 * and the task is not done. It is noted in the transaction that closes the session and done task by
 * task soon after, so a task whose case is busy keeps neither the session nor the other tasks.
 */
@Component
class HandBacks {
  private static final Logger LOG = LoggerFactory.getLogger(HandBacks.class);
  private static final int MOST = 500;

  private final HandBackMapper mapper;
  private final Worklist worklist;
  private final LockedRows locked;
  private final Casework casework;
  private final Ties ties;
  private final Delegations delegations;
  private final Processes processes;
  private final WholeTransaction transaction;
  private final Audit audit;
  private final Clock clock;

  HandBacks(
      HandBackMapper mapper,
      Worklist worklist,
      LockedRows locked,
      Casework casework,
      Ties ties,
      Delegations delegations,
      Processes processes,
      WholeTransaction transaction,
      Audit audit,
      Clock clock) {
    this.mapper = mapper;
    this.worklist = worklist;
    this.locked = locked;
    this.casework = casework;
    this.ties = ties;
    this.delegations = delegations;
    this.processes = processes;
    this.transaction = transaction;
    this.audit = audit;
    this.clock = clock;
  }

  @EventListener
  void closed(SessionClosed session) {
    for (var duty : session.staff()) {
      mapper.note(
          duty.username(), duty.since(), session.closesAt(), session.name(), clock.instant());
    }
  }

  /** Each on its own; what fails waits for the next time. */
  void run() {
    for (var taskId : mapper.waiting(MOST)) {
      try {
        transaction.run(() -> handBack(taskId));
      } catch (RuntimeException e) {
        LOG.warn("Task {} could not be handed back; it is tried again", taskId, e);
      }
    }
  }

  private boolean handBack(String taskId) {
    var found = worklist.find(taskId);
    if (found != null) casework.lock(found.caseNumber());
    var row = locked.lock(taskId);
    var note = mapper.lock(taskId);
    if (note == null) return false;
    boolean held = row != null && mapper.stillHeld(taskId) == 1;
    if (held && row != null) giveUp(row, note);
    mapper.done(taskId);
    return held;
  }

  private void giveUp(WorklistRow row, HandBackMapper.Note note) {
    if (ties.staysWithHolder(row)) return;
    if (!delegations.giveBack(row)) processes.assign(row.taskId(), null);
    audit.record(
        Actor.SYSTEM.username(),
        "task.handed-back",
        row.caseNumber(),
        Map.of("task", row.taskId(), "from", note.username(), "session", note.sessionName()));
  }
}
