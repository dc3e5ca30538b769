package tongban.desk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.casework.CaseView;
import tongban.casework.Casework;
import tongban.forms.Form;
import tongban.forms.Forms;
import tongban.identity.Actor;
import tongban.identity.Actors;
import tongban.process.Processes;
import tongban.web.Refusal;

/**
 * What is done on the worklist. Every operation locks its case and its row first, then acts as one.
 */
@Component
class Desk {
  static final int LONGEST_COMMENT = 2000;

  private final Worklist worklist;
  private final Processes processes;
  private final Casework casework;
  private final Forms forms;
  private final Actors actors;

  Desk(Worklist worklist, Processes processes, Casework casework, Forms forms, Actors actors) {
    this.worklist = worklist;
    this.processes = processes;
    this.casework = casework;
    this.forms = forms;
    this.actors = actors;
  }

  /** Takes a task of one's groups; taking it twice is no error. */
  void claim(String taskId) {
    var row = lock(taskId);
    var actor = actors.current();
    checkGroup(actor, row);
    if (actor.username().equals(row.assignee())) return;
    checkFree(actor, row);
    processes.assign(taskId, actor.username());
  }

  /** Puts one's task back into its pool. */
  void release(String taskId) {
    var row = lock(taskId);
    var actor = actors.current();
    checkGroup(actor, row);
    if (row.assignee() == null) return;
    checkFree(actor, row);
    processes.assign(taskId, null);
  }

  /** Completes a task that is one's own or free; the flow goes on in the same transaction. */
  String complete(String taskId, Completion completion) {
    var row = lock(taskId);
    var actor = actors.current();
    checkGroup(actor, row);
    checkFree(actor, row);
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

  /** Locks the row of a task that the caller may complete, and not its case: nothing moves. */
  void lockToWrite(String taskId) {
    var row = worklist.lock(taskId);
    if (row == null) throw gone(taskId);
    var actor = actors.current();
    checkGroup(actor, row);
    checkFree(actor, row);
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

  private WorklistRow lock(String taskId) {
    var found = worklist.find(taskId);
    if (found == null) throw gone(taskId);
    casework.lock(found.caseNumber());
    var row = worklist.lock(taskId);
    if (row == null) throw gone(taskId);
    return row;
  }

  /**
   * Conflict with who did it and when, if somebody or something did; else there is no such task.
   */
  Refusal gone(String taskId) {
    return completed(taskId)
        .or(() -> closed(taskId))
        .orElseGet(() -> Refusal.notFound("desk.unknown", taskId));
  }

  private Optional<Refusal> completed(String taskId) {
    return casework
        .completed(taskId)
        .map(
            done ->
                by(Refusal.conflict("desk.done", done.name()), done.username(), done.name())
                    .with("at", CaseView.shown(done.at())));
  }

  private Optional<Refusal> closed(String taskId) {
    return casework
        .closed(taskId)
        .map(
            closed ->
                by(
                        Refusal.conflict("desk.closed", closed.title()),
                        closed.username(),
                        closed.name())
                    .with("event", closed.kind())
                    .with("at", CaseView.shown(closed.at())));
  }

  private static Refusal by(Refusal refusal, String username, String name) {
    return refusal.with("by", Map.of("username", username, "name", name));
  }

  /** A task of groups one is not in does not exist. */
  void checkGroup(Actor actor, WorklistRow row) {
    if (!mayTake(actor, row)) throw Refusal.notFound("desk.unknown", row.taskId());
  }

  boolean mayTake(Actor actor, WorklistRow row) {
    return !Collections.disjoint(actor.groups(), worklist.candidates(row.taskId()));
  }

  private static void checkFree(Actor actor, WorklistRow row) {
    var assignee = row.assignee();
    if (assignee == null || assignee.equals(actor.username())) return;
    var name = Objects.requireNonNullElse(row.assigneeName(), assignee);
    throw by(Refusal.conflict("desk.taken", name), assignee, name);
  }
}
