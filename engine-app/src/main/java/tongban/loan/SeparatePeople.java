package tongban.loan;

import java.util.Arrays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import tongban.casework.CaseSteps;
import tongban.identity.Actors;
import tongban.web.Refusal;

/** Tasks of one sub-process that are done by different people: two investigators, for example. */
@Component
class SeparatePeople {
  /** Of the sub-process: usernames, each after a blank. */
  static final String DONE_BY = "doneBy";

  private final CaseSteps cases;
  private final Actors actors;

  SeparatePeople(CaseSteps cases, Actors actors) {
    this.cases = cases;
    this.actors = actors;
  }

  /** Who completes tasks of one case does so one after another: the case is locked. */
  void check(DelegateExecution execution) {
    cases.lock(execution.getProcessBusinessKey());
    var doneBy = String.valueOf(execution.getVariable(DONE_BY));
    var username = actors.current().username();
    if (Arrays.asList(doneBy.split(" ", -1)).contains(username)) {
      throw Refusal.conflict("loan.same-person");
    }
    execution.setVariable(DONE_BY, doneBy + " " + username);
  }
}
