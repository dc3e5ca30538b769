package tongban.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.casework.CaseView;
import tongban.casework.Casework;
import tongban.identity.Actors;

/** Tasks as the worklist and the task page show them. */
@Component
@Transactional(readOnly = true)
class TaskViews {
  private final Worklist worklist;
  private final OpenTasks tasks;
  private final Desk desk;
  private final Drafts drafts;
  private final Transfers transfers;
  private final Casework casework;
  private final Actors actors;
  private final Clock clock;

  TaskViews(
      Worklist worklist,
      OpenTasks tasks,
      Desk desk,
      Drafts drafts,
      Transfers transfers,
      Casework casework,
      Actors actors,
      Clock clock) {
    this.worklist = worklist;
    this.tasks = tasks;
    this.desk = desk;
    this.drafts = drafts;
    this.transfers = transfers;
    this.casework = casework;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * @param part number of the part it is about; null for the whole case
   * @param jointItem the joint matter that the part's item belongs to
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
      String light,
      @Nullable OffsetDateTime deadline,
      boolean suspended,
      OffsetDateTime createdAt) {}

  /** A form with its version, so that what is shown is what is validated. */
  record FormView(String id, int version, JsonNode schema) {}

  /**
   * What the caller may do now.
   *
   * @param transfer give it to a colleague
   * @param undoTransfer take it back, unless the colleague has begun
   */
  record May(
      boolean claim, boolean release, boolean complete, boolean transfer, boolean undoTransfer) {}

  /**
   * All that the task page needs, in one answer.
   *
   * @param draft what has been written so far; null when nothing
   * @param transfer the last one, while it stands
   */
  record Page(
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
      String light,
      @Nullable OffsetDateTime deadline,
      boolean suspended,
      OffsetDateTime createdAt,
      FormView form,
      Map<String, Object> data,
      List<Outcome> outcomes,
      Drafts.@Nullable View draft,
      Transfers.@Nullable View transfer,
      CaseView caseView,
      May may) {

    @JsonProperty("case")
    public CaseView caseView() {
      return caseView;
    }
  }

  Row row(WorklistRow row) {
    return new Row(
        row.taskId(),
        row.name(),
        row.elementId(),
        row.caseNumber(),
        row.partNumber(),
        joint(row),
        new CaseView.Named(row.itemCode(), row.itemName()),
        new CaseView.Named(row.department(), row.departmentName()),
        row.applicantName(),
        assignee(row),
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

  Page page(String taskId) {
    var found = worklist.find(taskId);
    if (found == null) throw tasks.gone(taskId);
    var actor = actors.current();
    tasks.checkGroup(actor, found);
    var row = row(found);
    var form = desk.form(found);
    var context = casework.formContext(found.caseNumber(), found.part(), found.elementId());
    var transfer = transfers.view(found);
    boolean mine = actor.username().equals(found.assignee());
    boolean free = found.assignee() == null;
    return new Page(
        row.id(),
        row.name(),
        row.elementId(),
        row.caseNumber(),
        row.part(),
        row.jointItem(),
        row.item(),
        row.department(),
        row.applicantName(),
        row.assignee(),
        row.light(),
        row.deadline(),
        row.suspended(),
        row.createdAt(),
        new FormView(form.id(), form.version(), Outcome.offered(form, context.withheld())),
        data(context),
        Outcome.of(form).stream()
            .filter(outcome -> !context.withheld().contains(outcome.value()))
            .toList(),
        drafts.view(taskId),
        transfer,
        casework.page(found.caseNumber()),
        new May(free, mine, mine || free, mine, Transfers.mayUndo(actor, transfer)));
  }

  /** Option lists go to form-js as label and value. */
  private static Map<String, Object> data(Casework.FormContext context) {
    var data = new LinkedHashMap<String, Object>(context.data());
    context
        .options()
        .forEach(
            (key, values) ->
                data.put(
                    key,
                    values.stream()
                        .map(value -> Map.of("label", value, "value", value))
                        .collect(Collectors.toList())));
    return data;
  }
}
