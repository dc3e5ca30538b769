package tongban.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tongban.casework.ApplicantRenamed;
import tongban.casework.CasePrioritised;
import tongban.casework.Casework;
import tongban.deadline.Clocks;
import tongban.deadline.ClocksMoved;
import tongban.identity.Actor;
import tongban.identity.Actors;
import tongban.process.TaskAssigned;
import tongban.process.TaskClosed;
import tongban.process.TaskOpened;

/** Keeps the worklist in step with the flows and the clocks, in their own transactions. */
@Component
class WorklistWriter {
  private static final int ORDINARY = 50;
  private static final int HIGHEST = 100;

  private final Worklist worklist;
  private final WorklistChanges changes;
  private final LockedRows locked;
  private final Lanes lanes;
  private final Casework casework;
  private final Clocks clocks;
  private final Actors actors;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final WorklistDeadlines deadlines;

  WorklistWriter(
      Worklist worklist,
      WorklistChanges changes,
      LockedRows locked,
      Lanes lanes,
      Casework casework,
      Clocks clocks,
      Actors actors,
      ApplicationEventPublisher events,
      Clock clock,
      WorklistDeadlines deadlines) {
    this.deadlines = deadlines;
    this.worklist = worklist;
    this.changes = changes;
    this.locked = locked;
    this.lanes = lanes;
    this.casework = casework;
    this.clocks = clocks;
    this.actors = actors;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void opened(TaskOpened task) {
    var row = row(task);
    worklist.insert(row);
    changes.add(
        WorklistChange.of(row, row.assignee() == null ? 1 : 0, row.assignee(), clock.instant()));
  }

  /** As it is when the task is told of now. */
  WorklistRow row(TaskOpened task) {
    var facts = casework.facts(task.businessKey(), task.part());
    var urgent = clock(task.businessKey(), task.part(), task.procedure());
    var deadline = urgent == null ? null : urgent.deadline();
    var yellow = urgent == null ? null : urgent.yellowAt();
    boolean suspended = urgent != null && urgent.suspended();
    var now = clock.instant();
    boolean beside = task.processKey().isEmpty();
    return new WorklistRow(
        task.taskId(),
        task.businessKey(),
        task.part(),
        task.procedure(),
        beside ? WorklistRow.SIGNING_KEY : task.processKey(),
        beside ? WorklistRow.SIGNING_ELEMENT : task.elementId(),
        name(task),
        facts.joint() == null ? null : facts.joint().code(),
        facts.joint() == null ? null : facts.joint().name(),
        facts.itemCode(),
        facts.itemName(),
        facts.department(),
        facts.departmentName(),
        facts.applicantName(),
        lanes.of(task.groups()),
        priority(task, facts),
        task.assignee(),
        nameOf(task.assignee()),
        suspended,
        deadline,
        yellow,
        WorklistDeadlines.light(suspended, deadline, yellow, now),
        false,
        task.at(),
        false,
        null);
  }

  /** That of the model, but of a case that stands before others its own where it is higher. */
  private static int priority(TaskOpened task, Casework.Facts facts) {
    int own = facts.priority() > ORDINARY ? facts.priority() : 0;
    return Math.min(Math.max(task.priority(), own), HIGHEST);
  }

  /** One row instead of another, of which either may be missing; drafts and the like stay. */
  void replace(@Nullable WorklistRow found, @Nullable WorklistRow expected) {
    var now = clock.instant();
    if (found == null && expected != null) worklist.insert(expected);
    else if (expected == null && found != null) worklist.delete(found.taskId());
    else if (expected != null) worklist.correct(expected);
    if (found != null) {
      locked.forget(found.taskId());
      changes.add(WorklistChange.of(found, found.assignee() == null ? -1 : 0, null, now));
    }
    if (expected != null)
      changes.add(WorklistChange.of(expected, expected.assignee() == null ? 1 : 0, null, now));
  }

  @EventListener
  void assigned(TaskAssigned task) {
    var row = locked.lock(task.taskId());
    if (row == null) return;
    var assignee = task.assignee();
    var now = clock.instant();
    worklist.assign(task.taskId(), assignee, nameOf(assignee), now);
    locked.forget(task.taskId());
    told(row, assignee, now);
    if (row.watched()) {
      var groups = lanes.groups(row.lane());
      events.publishEvent(new WatchedTaskMoved(task.taskId(), assignee, groups, true));
    }
  }

  /** Whoever held it is told as well as whoever holds it now. */
  private void told(WorklistRow row, @Nullable String assignee, Instant now) {
    var before = row.assignee();
    int more = (assignee == null ? 1 : 0) - (before == null ? 1 : 0);
    changes.add(WorklistChange.of(row, more, assignee == null ? before : assignee, now));
    boolean handedOn = before != null && assignee != null && !before.equals(assignee);
    if (handedOn) changes.add(WorklistChange.of(row, 0, before, now));
  }

  @EventListener
  void closed(TaskClosed task) {
    if (!task.completed()) {
      // The case first: whoever acts on the task holds it while waiting for the row.
      var found = worklist.find(task.taskId());
      casework.taskClosed(task.taskId(), task.businessKey(), found == null ? null : found.part());
    }
    var row = locked.lock(task.taskId());
    if (row == null) return;
    worklist.delete(task.taskId());
    locked.forget(task.taskId());
    int fewer = row.assignee() == null ? -1 : 0;
    changes.add(WorklistChange.of(row, fewer, row.assignee(), clock.instant()));
    if (row.watched()) {
      events.publishEvent(new WatchedTaskMoved(task.taskId(), null, Set.of(), false));
    }
  }

  @EventListener
  void renamed(ApplicantRenamed applicant) {
    worklist.rename(applicant.caseNumber(), applicant.name());
    locked.forgetAll();
  }

  /** Its open tasks stand where the next ones will. */
  @EventListener
  void prioritised(CasePrioritised file) {
    worklist.prioritise(file.caseNumber(), file.priority());
    locked.forgetAll();
  }

  @EventListener
  void moved(ClocksMoved moved) {
    deadlines.follow(moved.businessKeys());
  }

  /** Several procedures of a part may be under way: the task says which it is about. */
  private String name(TaskOpened task) {
    var procedure = task.procedure() == null ? null : casework.procedure(task.procedure());
    return procedure == null ? task.name() : task.name() + "：" + procedure;
  }

  private Clocks.@Nullable Urgent clock(
      String caseNumber, @Nullable String part, @Nullable String procedure) {
    var owners = new ArrayList<>(List.of(part == null ? caseNumber : part));
    if (procedure != null) owners.add(procedure);
    return clocks.mostUrgent(owners).orElse(null);
  }

  private @Nullable String nameOf(@Nullable String username) {
    return username == null ? null : actors.find(username).map(Actor::name).orElse(username);
  }
}
