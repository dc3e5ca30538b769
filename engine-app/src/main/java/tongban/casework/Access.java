package tongban.casework;

import java.util.List;
import org.springframework.stereotype.Component;
import tongban.identity.Actor;
import tongban.web.Refusal;
import tongban.web.Role;

/**
 * Which cases a person may see, and what of them: the window and supervisors all; a department
 * those with a part of its own, of these the head and its own parts; the issuing window those that
 * are decided; who has several roles, what any of them sees. Others none. What one may not see does
 * not exist for them.
 */
@Component
class Access {
  private final CaseParts parts;

  Access(CaseParts parts) {
    this.parts = parts;
  }

  Scope scope(Actor actor, CaseFile file) {
    return scope(actor, file, parts.of(file.caseNumber()));
  }

  /**
   * @param parts those of the case
   */
  Scope scope(Actor actor, CaseFile file, List<CasePart> parts) {
    if (seesAll(actor)) return Scope.all(parts);
    if (actor.is(Role.CERTIFIER) && file.decidedAt() != null) return Scope.all(parts);
    var department = actor.department();
    return isOfDepartment(actor) && department != null ? Scope.of(parts, department) : Scope.none();
  }

  boolean mayRead(Actor actor, CaseFile file) {
    return !scope(actor, file).isEmpty();
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
