package tongban.scenario;

import org.springframework.stereotype.Component;

/** Takes the steps of a scenario, each with a look at what must always be. */
@Component
class Taking {
  private final Acting acting;
  private final Passing passing;
  private final Checks checks;

  Taking(Acting acting, Passing passing, Checks checks) {
    this.acting = acting;
    this.passing = passing;
    this.checks = checks;
  }

  void take(Run run, Step step) {
    if (step instanceof Step.Act act) acting.act(run, act);
    else if (step instanceof Step.PassTo to) passing.pass(run, to);
    else if (step instanceof Step.PassUntil until) passing.pass(run, until);
    else if (step instanceof Step.Run) passing.runDue(run, step.line());
    else if (step instanceof Step.Expect expect) checks.expect(run, expect);
    checks.always(run, step.line());
  }

  /** What is due goes out; a timer that has not come due must be gone by itself. */
  void end(Run run, int line) {
    passing.runDue(run, line);
    checks.always(run, line);
  }
}
