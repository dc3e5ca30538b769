package tongban.desk;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
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
import tongban.identity.Actor;
import tongban.identity.Actors;

/** A task as its page shows it. */
@Component
@Transactional(readOnly = true)
class TaskPages {
  private final Worklist worklist;
  private final OpenTasks tasks;
  private final Desk desk;
  private final TaskViews views;
  private final Drafts drafts;
  private final Transfers transfers;
  private final Delegations delegations;
  private final Casework casework;
  private final Actors actors;

  TaskPages(
      Worklist worklist,
      OpenTasks tasks,
      Desk desk,
      TaskViews views,
      Drafts drafts,
      Transfers transfers,
      Delegations delegations,
      Casework casework,
      Actors actors) {
    this.worklist = worklist;
    this.tasks = tasks;
    this.desk = desk;
    this.views = views;
    this.drafts = drafts;
    this.transfers = transfers;
    this.delegations = delegations;
    this.casework = casework;
    this.actors = actors;
  }

  /** A form with its version, so that what is shown is what is validated. */
  record FormView(String id, int version, JsonNode schema) {}

  /**
   * What the caller may do now.
   *
   * @param transfer give it to a colleague
   * @param undoTransfer take it back, unless the colleague has begun
   * @param delegate ask a colleague about it
   * @param callBack what a colleague is asked about
   * @param resolve answer what one is asked
   */
  record May(
      boolean claim,
      boolean release,
      boolean complete,
      boolean transfer,
      boolean undoTransfer,
      boolean delegate,
      boolean callBack,
      boolean resolve) {}

  /**
   * All that the task page needs, in one answer.
   *
   * @param draft what has been written so far; null when nothing
   * @param transfer the last one, while it stands
   * @param opinions what colleagues were asked about it, the newest first
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
      CaseView.@Nullable Who owner,
      String light,
      @Nullable OffsetDateTime deadline,
      boolean suspended,
      OffsetDateTime createdAt,
      FormView form,
      Map<String, Object> data,
      List<Outcome> outcomes,
      Drafts.@Nullable View draft,
      Transfers.@Nullable View transfer,
      List<Delegations.View> opinions,
      CaseView caseView,
      May may) {

    @JsonProperty("case")
    public CaseView caseView() {
      return caseView;
    }
  }

  Page page(String taskId) {
    var found = worklist.find(taskId);
    if (found == null) throw tasks.gone(taskId);
    var actor = actors.current();
    tasks.checkGroup(actor, found);
    var row = views.rows(List.of(found)).get(0);
    var form = desk.form(found);
    var context = casework.formContext(found.caseNumber(), found.part(), found.elementId());
    var transfer = transfers.view(found);
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
        row.owner(),
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
        delegations.views(found),
        casework.page(found.caseNumber()),
        may(actor, found, row.owner(), transfer));
  }

  private static May may(
      Actor actor,
      WorklistRow row,
      CaseView.@Nullable Who owner,
      Transfers.@Nullable View transfer) {
    boolean held = actor.username().equals(row.assignee());
    boolean free = row.assignee() == null;
    boolean mine = held && owner == null;
    return new May(
        free,
        mine,
        mine || free,
        mine,
        Transfers.mayUndo(actor, transfer),
        mine,
        owner != null && owner.username().equals(actor.username()),
        held && owner != null);
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
