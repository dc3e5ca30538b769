package tongban.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.casework.CaseView;
import tongban.forms.Forms;
import tongban.forms.StepNames;
import tongban.identity.Actors;

/** Tasks as lists show them. */
@Component
@Transactional(readOnly = true)
class TaskViews {
  private final Worklist worklist;
  private final OpenTasks tasks;
  private final Marks marks;
  private final Forms forms;
  private final Actors actors;
  private final Clock clock;

  TaskViews(
      Worklist worklist, OpenTasks tasks, Marks marks, Forms forms, Actors actors, Clock clock) {
    this.worklist = worklist;
    this.tasks = tasks;
    this.marks = marks;
    this.forms = forms;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * @param part number of the part it is about; null for the whole case
   * @param jointItem the joint matter that the part's item belongs to
   * @param owner whose it is while the assignee is asked about it; else null
   * @param transferredBy who gave it to its holder; else null
   * @param signing what it waits for; else null
   * @param priority 0 to 100, higher comes first; 50 is ordinary
   */
  record Row(
      String id,
      String name,
      String elementId,
      String caseNumber,
      @Nullable Integer part,
      CaseView.@Nullable Named jointItem,
      CaseView.Named item,
      CaseView.Named department,
      String applicantName,
      CaseView.@Nullable Who assignee,
      CaseView.@Nullable Who owner,
      CaseView.@Nullable Who transferredBy,
      Marks.@Nullable Signing signing,
      int priority,
      String light,
      @Nullable OffsetDateTime deadline,
      boolean suspended,
      OffsetDateTime createdAt) {}

  List<Row> rows(List<WorklistRow> rows) {
    var marked = marks.of(rows);
    var names = forms.stepNames();
    return rows.stream()
        .map(row -> row(row, names, marked.getOrDefault(row.taskId(), Marks.NONE)))
        .toList();
  }

  private Row row(WorklistRow row, StepNames names, Marks.Mark mark) {
    return new Row(
        row.taskId(),
        names.of(row.processKey(), row.elementId(), row.name()),
        row.elementId(),
        row.caseNumber(),
        row.partNumber(),
        joint(row),
        new CaseView.Named(row.itemCode(), row.itemName()),
        new CaseView.Named(row.department(), row.departmentName()),
        row.applicantName(),
        assignee(row),
        mark.owner(),
        mark.transferredBy(),
        mark.signing(),
        row.priority(),
        row.light(clock.instant()),
        row.deadlineAt() == null ? null : CaseView.shown(row.deadlineAt()),
        row.suspended(),
        CaseView.shown(row.createdAt()));
  }

  /** The caller's next open task of a case, if the flow brought one. */
  @Nullable String next(String caseNumber) {
    var actor = actors.current();
    return worklist.ofCase(caseNumber).stream()
        .filter(row -> row.assignee() == null || row.assignee().equals(actor.username()))
        .filter(row -> tasks.mayTake(actor, row))
        .map(WorklistRow::taskId)
        .findFirst()
        .orElse(null);
  }

  private static CaseView.@Nullable Named joint(WorklistRow row) {
    var code = row.jointCode();
    var name = row.jointName();
    return code == null || name == null ? null : new CaseView.Named(code, name);
  }

  private static CaseView.@Nullable Who assignee(WorklistRow row) {
    var username = row.assignee();
    if (username == null) return null;
    var name = row.assigneeName();
    return new CaseView.Who(username, name == null ? username : name);
  }
}
