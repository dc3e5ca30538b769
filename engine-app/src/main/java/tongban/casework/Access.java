package tongban.casework;

import org.springframework.stereotype.Component;
import tongban.identity.Actor;
import tongban.web.Refusal;
import tongban.web.Role;

/**
 * Which cases a person may see: the window and supervisors all; a department its own; the issuing
 * window those that are decided; who has several roles, what any of them sees. Others none. What
 * one may not see does not exist for them.
 */
@Component
class Access {

  boolean mayRead(Actor actor, CaseFile file) {
    if (seesAll(actor)) return true;
    if (isOfDepartment(actor) && file.department().equals(actor.department())) return true;
    return actor.is(Role.CERTIFIER) && file.decidedAt() != null;
  }

  void checkRead(Actor actor, CaseFile file) {
    if (!mayRead(actor, file)) throw Refusal.notFound("casework.unknown", file.caseNumber());
  }

  boolean seesAll(Actor actor) {
    return actor.is(Role.CLERK) || actor.is(Role.SUPERVISOR);
  }

  boolean isOfDepartment(Actor actor) {
    return actor.is(Role.REVIEWER) || actor.is(Role.HEAD);
  }

  /** Personal data in full: for those who work on the case, not for those who watch. */
  boolean mayReveal(Actor actor, CaseFile file) {
    return !(actor.is(Role.SUPERVISOR) && !actor.is(Role.CLERK)) && mayRead(actor, file);
  }

  boolean mayCorrect(Actor actor, CaseFile file) {
    return actor.is(Role.CLERK) && file.state().isBeforeDecision();
  }
}
