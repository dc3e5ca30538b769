package tongban.supervision;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.Tongban;
import tongban.audit.Audit;
import tongban.casework.CaseRecords;
import tongban.casework.CaseView;
import tongban.desk.Tasks;
import tongban.identity.Actor;
import tongban.identity.Actors;
import tongban.web.Refusal;
import tongban.web.Role;

/**
 * Somebody reminds of one task (催办): a supervisor, the head of its department, or the window; once
 * an hour each.
 */
@Component
class TaskReminder {
  private static final int LONGEST = 500;
  private static final Duration APART = Duration.ofHours(1);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Tasks tasks;
  private final CaseRecords records;
  private final Reminders reminders;
  private final ReminderRows rows;
  private final Audit audit;
  private final Actors actors;
  private final Clock clock;

  TaskReminder(
      Tasks tasks,
      CaseRecords records,
      Reminders reminders,
      ReminderRows rows,
      Audit audit,
      Actors actors,
      Clock clock) {
    this.tasks = tasks;
    this.records = records;
    this.reminders = reminders;
    this.rows = rows;
    this.audit = audit;
    this.actors = actors;
    this.clock = clock;
  }

  void remind(String taskId, @Nullable String note) {
    var task = tasks.watch(taskId);
    var actor = actors.current();
    var owner = Objects.requireNonNullElse(task.part(), task.caseNumber());
    var subject = records.subjects(List.of(owner)).get(owner);
    if (subject == null || !mayRemind(actor, subject)) {
      throw Refusal.notFound("desk.unknown", taskId);
    }
    var text = Texts.required("note", note, LONGEST);
    var now = clock.instant();
    checkApart(rows.lastGiven(taskId, actor.username()), now);
    var reminder = Reminder.urged(subject, taskId, text, now, actor.username());
    var recipients = Reminders.recipients(task.assignee(), task.groups());
    reminders.give(List.of(reminder), Map.of(reminder.occasion(), recipients));
    records.note(
        List.of(new CaseRecords.Note(task.caseNumber(), task.part(), "urged", Map.of(), text)));
    audit.record(actor.username(), "task.remind", task.caseNumber(), Map.of("task", taskId));
  }

  private static boolean mayRemind(Actor actor, CaseRecords.Subject subject) {
    if (actor.is(Role.SUPERVISOR) || actor.is(Role.CLERK)) return true;
    return actor.is(Role.HEAD) && subject.department().equals(actor.department());
  }

  private static void checkApart(@Nullable Instant last, Instant now) {
    if (last == null) return;
    var next = last.plus(APART);
    if (!now.isBefore(next)) return;
    throw Refusal.conflict("supervision.reminded", TIME.format(next.atZone(Tongban.ZONE)))
        .with("next", CaseView.shown(next));
  }
}
