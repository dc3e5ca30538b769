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
import tongban.identity.Actors;

/** A task as its page shows it. */
@Component
@Transactional(readOnly = true)
class TaskPages {
  private final Worklist worklist;
  private final OpenTasks tasks;
  private final Completing completing;
  private final TaskViews views;
  private final Drafts drafts;
  private final Asides asides;
  private final Casework casework;
  private final Actors actors;

  TaskPages(
      Worklist worklist,
      OpenTasks tasks,
      Completing completing,
      TaskViews views,
      Drafts drafts,
      Asides asides,
      Casework casework,
      Actors actors) {
    this.worklist = worklist;
    this.tasks = tasks;
    this.completing = completing;
    this.views = views;
    this.drafts = drafts;
    this.asides = asides;
    this.casework = casework;
    this.actors = actors;
  }

  /** A form with its version, so that what is shown is what is validated. */
  record FormView(String id, int version, JsonNode schema) {}

  /**
   * All that the task page needs, in one answer.
   *
   * @param draft what has been written so far; null when nothing
   * @param owner whose it is while the assignee is asked about it
   * @param transfer the last one, while it stands
   * @param opinions what colleagues were asked about it, the newest first
   * @param held a completion that waits for signatures
   * @param signsFor what a signer's task is about
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
      Marks.@Nullable Signing signing,
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
      List<Signers.View> signers,
      Holding.@Nullable View held,
      Asides.@Nullable SignsFor signsFor,
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
    var form = completing.form(found);
    var context = casework.formContext(found.caseNumber(), found.part(), found.elementId(), form);
    var aside = asides.of(found);
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
        row.signing(),
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
        aside.transfer(),
        aside.opinions(),
        aside.signers(),
        aside.held(),
        aside.signsFor(),
        casework.page(found.caseNumber()),
        May.of(actor, found, aside));
  }

  private static String label(Casework.FormContext context, String value) {
    return context.labels().getOrDefault(value, value);
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
                        .map(value -> Map.of("label", label(context, value), "value", value))
                        .collect(Collectors.toList())));
    return data;
  }
}
