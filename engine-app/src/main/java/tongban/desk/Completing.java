package tongban.desk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.casework.Casework;
import tongban.forms.Form;
import tongban.forms.Forms;
import tongban.process.Processes;
import tongban.web.Refusal;

/** What a person hands in with a task: validated whole, then kept, and the flow goes on. */
@Component
class Completing {
  private final Processes processes;
  private final Casework casework;
  private final Forms forms;

  Completing(Processes processes, Casework casework, Forms forms) {
    this.processes = processes;
    this.casework = casework;
    this.forms = forms;
  }

  /** What may be carried out. */
  record Ready(
      WorklistRow row,
      Form form,
      String outcome,
      Map<String, Object> data,
      @Nullable String comment) {

    String label() {
      return form.label("outcome", outcome, Locale.SIMPLIFIED_CHINESE);
    }
  }

  Form form(WorklistRow row) {
    return forms
        .of(row.processKey(), row.elementId())
        .orElseThrow(() -> new IllegalStateException("No form of " + row.elementId()));
  }

  Ready prepare(WorklistRow row, Desk.Completion completion) {
    var comment = completion.comment();
    if (comment != null && comment.length() > Desk.LONGEST_COMMENT) {
      throw Refusal.field("comment", "desk.too-long", Desk.LONGEST_COMMENT);
    }
    var form = form(row);
    var data = data(row, form, completion);
    var outcome = String.valueOf(data.remove("outcome"));
    return new Ready(row, form, outcome, data, comment);
  }

  private Map<String, Object> data(WorklistRow row, Form form, Desk.Completion completion) {
    var given = new LinkedHashMap<String, Object>();
    given.putAll(Objects.requireNonNullElse(completion.form(), Collections.emptyMap()));
    var outcome = completion.outcome();
    if (outcome == null || outcome.isBlank()) throw Refusal.field("outcome", "desk.required");
    if (given.containsKey("outcome") && !outcome.equals(given.get("outcome"))) {
      throw Refusal.field("form.outcome", "desk.outcome.twice");
    }
    given.put("outcome", outcome);
    var context = new LinkedHashMap<String, Object>();
    var known = casework.formContext(row.caseNumber(), row.part(), row.elementId(), form);
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

  /** Ends the task; the flow goes on in the same transaction. */
  void finish(Ready ready) {
    var submission = submit(ready);
    processes.complete(
        ready.row().taskId(), Map.of("outcome", ready.outcome(), "submission", submission));
  }

  /** Keeps what was handed in, and moves nothing. */
  long submit(Ready ready) {
    var row = ready.row();
    return casework.submit(
        new Casework.HandedIn(
            row.taskId(),
            row.caseNumber(),
            row.part(),
            row.elementId(),
            row.name(),
            ready.form(),
            ready.outcome(),
            ready.label(),
            ready.data(),
            ready.comment()));
  }
}
