package tongban.supervision;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tongban.audit.Audit;
import tongban.casework.CaseRecords;
import tongban.desk.Tasks;
import tongban.identity.Actors;
import tongban.web.Refusal;

/** Somebody urges those who have a case in hand. */
@Component
class Urging {
  private final CaseRecords records;
  private final Tasks tasks;
  private final Reminders reminders;
  private final Audit audit;
  private final Actors actors;
  private final Clock clock;

  Urging(
      CaseRecords records,
      Tasks tasks,
      Reminders reminders,
      Audit audit,
      Actors actors,
      Clock clock) {
    this.records = records;
    this.tasks = tasks;
    this.reminders = reminders;
    this.audit = audit;
    this.actors = actors;
    this.clock = clock;
  }

  void urge(String caseNumber, String text) {
    var whole = records.subjects(List.of(caseNumber)).get(caseNumber);
    if (whole == null || whole.part() != null) {
      throw Refusal.notFound("supervision.case", caseNumber);
    }
    var open = tasks.watch(List.of(caseNumber));
    if (open.isEmpty()) throw Refusal.conflict("supervision.nobody");
    var by = actors.current().username();
    var given = new ArrayList<Reminder>();
    var recipients = new HashMap<String, Set<String>>();
    var parts = records.subjects(open.stream().map(this::owner).toList());
    for (var task : open) {
      var reminder =
          Reminder.urged(
              parts.getOrDefault(owner(task), whole), task.taskId(), text, clock.instant(), by);
      given.add(reminder);
      recipients.put(reminder.occasion(), Reminders.recipients(task.assignee(), task.groups()));
    }
    reminders.give(given, recipients);
    records.note(List.of(new CaseRecords.Note(caseNumber, null, "urged", Map.of(), text)));
    audit.record(by, "case.urge", caseNumber, Map.of("tasks", given.size()));
  }

  private String owner(Tasks.Watched task) {
    var part = task.part();
    return part == null ? task.caseNumber() : part;
  }
}
