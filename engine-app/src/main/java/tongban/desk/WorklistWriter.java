package tongban.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tongban.casework.ApplicantRenamed;
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
  private final Worklist worklist;
  private final Casework casework;
  private final Clocks clocks;
  private final Actors actors;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final WorklistDeadlines deadlines;

  WorklistWriter(
      Worklist worklist,
      Casework casework,
      Clocks clocks,
      Actors actors,
      ApplicationEventPublisher events,
      Clock clock,
      WorklistDeadlines deadlines) {
    this.deadlines = deadlines;
    this.worklist = worklist;
    this.casework = casework;
    this.clocks = clocks;
    this.actors = actors;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void opened(TaskOpened task) {
    var facts = casework.facts(task.businessKey(), task.part());
    var clock = clock(task.businessKey(), task.part(), task.procedure());
    var deadline = clock == null ? null : clock.deadline();
    worklist.insert(
        new WorklistRow(
            task.taskId(),
            task.businessKey(),
            task.part(),
            task.procedure(),
            task.processKey(),
            task.elementId(),
            name(task),
            facts.joint() == null ? null : facts.joint().code(),
            facts.joint() == null ? null : facts.joint().name(),
            facts.itemCode(),
            facts.itemName(),
            facts.department(),
            facts.departmentName(),
            facts.applicantName(),
            task.assignee(),
            nameOf(task.assignee()),
            isSuspended(clock),
            deadline,
            clock == null ? null : clock.yellowAt(),
            WorklistRow.sortAt(deadline),
            task.at(),
            false));
    task.groups().forEach(group -> worklist.addCandidate(task.taskId(), group));
  }

  @EventListener
  void assigned(TaskAssigned task) {
    var name = nameOf(task.assignee());
    var now = clock.instant();
    if (worklist.assignUnwatched(task.taskId(), task.assignee(), name, now) > 0) return;
    worklist.assign(task.taskId(), task.assignee(), name, now);
    var groups = Set.copyOf(worklist.candidates(task.taskId()));
    events.publishEvent(new WatchedTaskMoved(task.taskId(), task.assignee(), groups, true));
  }

  @EventListener
  void closed(TaskClosed task) {
    if (!task.completed()) {
      var row = worklist.find(task.taskId());
      casework.taskClosed(task.taskId(), task.businessKey(), row == null ? null : row.part());
    }
    worklist.deleteCandidates(task.taskId());
    if (worklist.deleteUnwatched(task.taskId()) > 0) return;
    worklist.delete(task.taskId());
    events.publishEvent(new WatchedTaskMoved(task.taskId(), null, Set.of(), false));
  }

  @EventListener
  void renamed(ApplicantRenamed applicant) {
    worklist.rename(applicant.caseNumber(), applicant.name());
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
    List<String> owners = new ArrayList<>(List.of(caseNumber));
    if (part != null) owners.add(part);
    if (procedure != null) owners.add(procedure);
    return clocks.mostUrgent(owners).orElse(null);
  }

  private static boolean isSuspended(Clocks.@Nullable Urgent clock) {
    return clock != null && clock.suspended();
  }

  private @Nullable String nameOf(@Nullable String username) {
    return username == null ? null : actors.find(username).map(Actor::name).orElse(username);
  }
}
