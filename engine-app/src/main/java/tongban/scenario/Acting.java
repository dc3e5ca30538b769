package tongban.scenario;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.casework.Casework;
import tongban.casework.Counter;
import tongban.desk.Operations;
import tongban.desk.Tasks;
import tongban.identity.Impersonation;
import tongban.process.Rehearsal.OpenTask;
import tongban.scenario.Step.Act;
import tongban.scenario.Step.Refused;
import tongban.web.Refusal;

/** Does what a person does in a scenario, or is refused as the scenario says. */
@Component
class Acting {
  private final Tasks tasks;
  private final Operations operations;
  private final Casework casework;
  private final Counter counter;
  private final Receiver receiver;
  private final Persons persons;
  private final Impersonation impersonation;
  private final Words words;

  Acting(
      Tasks tasks,
      Operations operations,
      Casework casework,
      Counter counter,
      Receiver receiver,
      Persons persons,
      Impersonation impersonation,
      Words words) {
    this.tasks = tasks;
    this.operations = operations;
    this.casework = casework;
    this.counter = counter;
    this.receiver = receiver;
    this.persons = persons;
    this.impersonation = impersonation;
    this.words = words;
  }

  void act(Run run, Act act) {
    var work = work(run, act);
    if (act.refused() == null) run(act, work);
    else refused(act, act.refused(), work);
  }

  /** The person and the task are looked for before anything is done. */
  private Runnable work(Run run, Act act) {
    if (act.isOnTask()) {
      var task = task(run, act);
      var by = actor(act, task);
      return () -> impersonation.as(by, done(() -> onTask(act, task.id())));
    }
    var usual = act.verb().equals("repair") ? "supervisor" : "clerk";
    var by = persons.find(act.line(), Objects.requireNonNullElse(act.by(), usual), Set.of());
    return () -> impersonation.as(by, done(() -> atCounter(run, act, by)));
  }

  private String actor(Act act, OpenTask task) {
    var holder = act.by() == null && !act.isOnDone() ? task.assignee() : null;
    return holder == null ? persons.find(act.line(), act.by(), task.groups()) : holder;
  }

  private static Supplier<Boolean> done(Runnable work) {
    return () -> {
      work.run();
      return true;
    };
  }

  private void atCounter(Run run, Act act, String by) {
    switch (act.verb()) {
      case "withdraw" -> counter.withdraw(run.caseNumber(), act.subject());
      case "repair" -> counter.repair(run.caseNumber(), act.subject());
      case "provide" -> counter.provide(run.caseNumber(), act.subject(), receiver.paper(by), null);
      default ->
          counter.pickUp(
              run.caseNumber(), act.text("senderName"), act.text("mobile"), act.text("address"));
    }
  }

  private void onTask(Act act, String taskId) {
    switch (act.verb()) {
      case "claim" -> tasks.claim(taskId);
      case "release" -> tasks.release(taskId);
      case "transfer" -> operations.transfer(taskId, act.required("to"), act.required("reason"));
      case "delegate" -> operations.delegate(taskId, act.required("to"), act.required("comment"));
      case "resolve" -> operations.resolve(taskId, act.required("comment"));
      case "callBack" -> operations.callBack(taskId);
      case "askToSign" ->
          operations.askToSign(
              taskId, act.texts("people"), act.required("when"), act.required("mode"));
      case "takeBack" -> operations.takeBack(taskId);
      default -> tasks.complete(taskId, act.outcome(), act.form(), act.comment());
    }
  }

  private void run(Act act, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      var refusal = Causes.refusal(e);
      if (refusal == null) throw e;
      throw new Problem(act.line(), words.of("refused", words.of(refusal)));
    }
  }

  private void refused(Act act, Refused expected, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      var refusal = Causes.refusal(e);
      if (refusal == null) throw e;
      if (!isAs(refusal, expected)) {
        throw new Problem(
            expected.line(), words.of("refused.otherwise", told(expected), words.of(refusal)));
      }
      return;
    }
    throw new Problem(expected.line(), words.of("refused.not", told(expected)));
  }

  private static boolean isAs(Refusal refusal, Refused expected) {
    var fields = refusal.fields();
    return is(expected.status(), List.of(String.valueOf(refusal.status().value())))
        && is(expected.field(), fields.stream().map(Refusal.Field::field).toList())
        && (is(expected.code(), List.of(refusal.code()))
            || is(expected.code(), fields.stream().map(Refusal.Field::code).toList()));
  }

  private static boolean is(@Nullable String expected, List<String> there) {
    return expected == null || there.contains(expected);
  }

  private static String told(Refused expected) {
    var told = new StringBuilder();
    if (expected.status() != null) told.append(expected.status()).append(' ');
    if (expected.field() != null) told.append(expected.field()).append(' ');
    if (expected.code() != null) told.append(expected.code());
    return told.toString().strip();
  }

  private OpenTask task(Run run, Act act) {
    var part = act.part() == null ? null : run.parts().named(act.line(), act.part(), words);
    var open = run.tasks();
    var found = act.isOnDone() ? List.<OpenTask>of() : among(open, run, act, part);
    if (found.size() == 1) return found.get(0);
    if (found.size() > 1) {
      throw new Problem(act.line(), words.of("task.several", act.subject(), told(run, found)));
    }
    boolean mayBeGone = act.isOnDone() || act.refused() != null;
    var gone = mayBeGone ? run.lastSeen(act.subject(), part) : null;
    if (gone != null) return gone;
    throw new Problem(act.line(), words.of("task.none", act.subject(), told(run, open)));
  }

  /** Of several, those of who acts. */
  private List<OpenTask> among(List<OpenTask> open, Run run, Act act, @Nullable String part) {
    var found =
        open.stream()
            .filter(task -> task.elementId().equals(act.subject()))
            .filter(task -> part == null || run.parts().name(task.part()).equals(part))
            .filter(task -> act.procedure() == null || act.procedure().equals(procedure(task)))
            .toList();
    if (found.size() < 2 || act.by() == null) return found;
    var own = found.stream().filter(task -> Objects.equals(act.by(), task.assignee())).toList();
    return own.isEmpty() ? found : own;
  }

  private @Nullable String procedure(OpenTask task) {
    return task.procedure() == null ? null : casework.procedure(task.procedure());
  }

  private String told(Run run, List<OpenTask> tasks) {
    if (tasks.isEmpty()) return "    " + words.of("nothing");
    var table = new TextTable("    ");
    for (var task : tasks) {
      table.row(
          task.elementId(),
          Objects.requireNonNullElse(procedure(task), task.name()),
          run.parts().joint() ? run.parts().name(task.part()) : "",
          String.join(" ", task.groups()));
    }
    return table.toString();
  }
}
