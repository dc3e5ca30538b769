package tongban.desk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.casework.Casework;
import tongban.forms.Form;
import tongban.forms.Forms;
import tongban.identity.Actors;
import tongban.process.Processes;
import tongban.web.Refusal;

/**
 * What is done on the worklist. Every operation locks its case and its row first, then acts as one.
 */
@Component
class Desk {
  static final int LONGEST_COMMENT = 2000;

  private final OpenTasks tasks;
  private final Ties ties;
  private final Processes processes;
  private final Casework casework;
  private final Forms forms;
  private final Actors actors;

  Desk(
      OpenTasks tasks,
      Ties ties,
      Processes processes,
      Casework casework,
      Forms forms,
      Actors actors) {
    this.tasks = tasks;
    this.ties = ties;
    this.processes = processes;
    this.casework = casework;
    this.forms = forms;
    this.actors = actors;
  }

  /** Takes a task of one's groups; taking it twice is no error. */
  void claim(String taskId) {
    var row = tasks.lockFree(taskId);
    if (row.assignee() == null) processes.assign(taskId, actors.current().username());
  }

  /** Puts one's task back into its pool. */
  void release(String taskId) {
    var row = tasks.lockFree(taskId);
    ties.checkOwn(row);
    if (row.assignee() != null) processes.assign(taskId, null);
  }

  /** Completes a task that is one's own or free; the flow goes on in the same transaction. */
  String complete(String taskId, Completion completion) {
    var row = tasks.lockFree(taskId);
    ties.checkOwn(row);
    var comment = completion.comment();
    if (comment != null && comment.length() > LONGEST_COMMENT) {
      throw Refusal.field("comment", "desk.too-long", LONGEST_COMMENT);
    }
    var form = form(row);
    var data = data(row, form, completion);
    var outcome = String.valueOf(data.remove("outcome"));
    var submission =
        casework.submit(
            new Casework.HandedIn(
                taskId,
                row.caseNumber(),
                row.part(),
                row.elementId(),
                row.name(),
                form,
                outcome,
                Outcome.label(form, outcome),
                data,
                comment));
    processes.complete(taskId, Map.of("outcome", outcome, "submission", submission));
    return row.caseNumber();
  }

  Form form(WorklistRow row) {
    return forms
        .of(row.processKey(), row.elementId())
        .orElseThrow(() -> new IllegalStateException("No form of " + row.elementId()));
  }

  private Map<String, Object> data(WorklistRow row, Form form, Completion completion) {
    var given = new LinkedHashMap<String, Object>();
    given.putAll(Objects.requireNonNullElse(completion.form(), Collections.emptyMap()));
    var outcome = completion.outcome();
    if (outcome == null || outcome.isBlank()) throw Refusal.field("outcome", "desk.required");
    if (given.containsKey("outcome") && !outcome.equals(given.get("outcome"))) {
      throw Refusal.field("form.outcome", "desk.outcome.twice");
    }
    given.put("outcome", outcome);
    var context = new LinkedHashMap<String, Object>();
    var known = casework.formContext(row.caseNumber(), row.part(), row.elementId());
    if (known.withheld().contains(outcome)) throw Refusal.field("outcome", "desk.outcome.withheld");
    context.putAll(known.data());
    context.putAll(known.options());
    try {
      return new LinkedHashMap<>(forms.validate(form, given, context, "form."));
    } catch (Refusal refusal) {
      throw outcomeAtTop(refusal);
    }
  }

  /** The outcome stands beside the form in the request, so its error does too. */
  private static Refusal outcomeAtTop(Refusal refusal) {
    return Refusal.fields(
        refusal.fields().stream()
            .map(
                field ->
                    field.field().equals("form.outcome")
                        ? new Refusal.Field("outcome", field.code(), field.arguments())
                        : field)
            .toList());
  }

  record Completion(
      @Nullable String outcome, @Nullable Map<String, Object> form, @Nullable String comment) {}
}
