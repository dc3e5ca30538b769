package tongban.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.Tongban;
import tongban.identity.Impersonation;
import tongban.process.Rehearsal.OpenJob;
import tongban.scenario.Step.PassTo;
import tongban.scenario.Step.PassUntil;

/** Lets time pass for one case, and runs its jobs, each at its own instant. */
@Component
class Passing {
  /** What a timer waits for that no clock drives now. */
  private static final Instant NEVER =
      LocalDate.of(9999, 1, 1).atStartOfDay(Tongban.ZONE).toInstant();

  /** More jobs than a case can have at one instant: they make one another. */
  private static final int MOST_AT_ONCE = 200;

  private final Impersonation impersonation;
  private final Words words;

  Passing(Impersonation impersonation, Words words) {
    this.impersonation = impersonation;
    this.words = words;
  }

  void pass(Run run, PassTo step) {
    if (step.to().isBefore(run.clock().instant())) {
      throw new Problem(step.line(), words.of("time.back", step.written(), run.now()));
    }
    pass(run, step.line(), step.to());
  }

  void pass(Run run, PassUntil step) {
    var timer = timer(run, step);
    var due = timer.due();
    if (due == null || !due.isBefore(NEVER)) {
      throw new Problem(step.line(), words.of("timer.never", step.element(), told(run)));
    }
    pass(run, step.line(), due);
  }

  private OpenJob timer(Run run, PassUntil step) {
    var part = step.part() == null ? null : run.parts().named(step.line(), step.part(), words);
    var found =
        run.rehearsal().jobs().stream()
            .filter(OpenJob::isTimer)
            .filter(timer -> timer.element().equals(step.element()))
            .filter(timer -> part == null || run.parts().name(timer.part()).equals(part))
            .toList();
    if (found.size() == 1) return found.get(0);
    var code = found.isEmpty() ? "timer.none" : "timer.several";
    throw new Problem(step.line(), words.of(code, step.element(), told(run)));
  }

  private String told(Run run) {
    var timers = run.rehearsal().jobs().stream().filter(OpenJob::isTimer).toList();
    if (timers.isEmpty()) return "    " + words.of("nothing");
    var table = new TextTable("    ");
    for (var timer : timers) {
      table.row(
          timer.element(),
          run.parts().joint() ? run.parts().name(timer.part()) : "",
          due(timer.due()));
    }
    return table.toString();
  }

  private void pass(Run run, int line, Instant end) {
    runDue(run, line);
    for (var next = next(run, end); next.isPresent(); next = next(run, end)) {
      var due = next.get().due();
      if (due != null && due.isAfter(run.clock().instant())) run.clock().set(due);
      runDue(run, line);
    }
    if (end.isAfter(run.clock().instant())) run.clock().set(end);
    runDue(run, line);
  }

  /** Runs what is due now, and what becomes due by that, until nothing is. */
  void runDue(Run run, int line) {
    int count = 0;
    for (var next = next(run, run.clock().instant());
        next.isPresent();
        next = next(run, run.clock().instant())) {
      if (++count > MOST_AT_ONCE) {
        var job = next.get();
        throw new Problem(line, words.of("job.endless", job.kind(), job.element(), run.now()));
      }
      execute(run, line, next.get());
    }
  }

  private static Optional<OpenJob> next(Run run, Instant end) {
    List<OpenJob> jobs = run.rehearsal().jobs();
    return jobs.stream().filter(job -> job.due() == null || !job.due().isAfter(end)).findFirst();
  }

  private void execute(Run run, int line, OpenJob job) {
    try {
      impersonation.asSystem(
          () -> {
            run.rehearsal().execute(job.id());
            return true;
          });
    } catch (RuntimeException e) {
      var refusal = Causes.refusal(e);
      var reason = refusal == null ? Causes.root(e) : words.of(refusal);
      throw new Problem(line, words.of("job.failed", job.kind(), job.element(), run.now(), reason));
    }
  }

  /** As a scenario writes it. */
  static String due(@Nullable Instant due) {
    if (due == null) return "now";
    return due.isBefore(NEVER) ? due.atZone(Tongban.ZONE).toLocalDateTime().toString() : "never";
  }
}
