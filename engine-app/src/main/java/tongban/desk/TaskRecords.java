package tongban.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.audit.Audit;
import tongban.casework.CaseRecords;
import tongban.identity.Actors;

/** Writes what is done with a task on the timeline of its case, and into the audit trail. */
@Component
class TaskRecords {
  private final CaseRecords records;
  private final Audit audit;
  private final Actors actors;

  TaskRecords(CaseRecords records, Audit audit, Actors actors) {
    this.records = records;
    this.audit = audit;
    this.actors = actors;
  }

  /**
   * @param kind of the timeline's entry, {@code casework.event.<kind>}, and the action audited
   * @param detail names of people as they are shown
   * @param remark what the person said
   */
  void note(WorklistRow row, String kind, Map<String, String> detail, @Nullable String remark) {
    var shown = new LinkedHashMap<String, Object>(detail);
    shown.put("step", row.name());
    shown.put("element", row.processKey() + ":" + row.elementId());
    records.note(List.of(new CaseRecords.Note(row.caseNumber(), row.part(), kind, shown, remark)));
    var audited = new LinkedHashMap<String, String>(detail);
    audited.put("task", row.taskId());
    audit.record(actors.current().username(), kind, row.caseNumber(), audited);
  }
}
