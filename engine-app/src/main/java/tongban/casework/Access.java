package tongban.casework;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.identity.Actor;
import tongban.web.Refusal;
import tongban.web.Role;

/**
 * Which cases a person may see, and what of them: the window and supervisors all; a department
 * those with a part of its own, of these the head and its own parts; the issuing window those that
 * are decided; who has several roles, what any of them sees; and whoever was sent a copy what its
 * sender may see, to read it. Others none. What one may not see does not exist for them.
 */
@Component
class Access {
  private final CaseParts parts;
  private final CaseCopyMapper copies;

  Access(CaseParts parts, CaseCopyMapper copies) {
    this.parts = parts;
    this.copies = copies;
  }

  /** What may be read: by right, or as it was sent. */
  Scope scope(Actor actor, CaseFile file) {
    var own = own(actor, file);
    if (own.isComplete()) return own;
    var sent =
        copies.shown(file.caseNumber(), actor.username()).stream()
            .map(CaseCopyMapper.Shown::partNumbers)
            .collect(Collectors.<@Nullable String>toList());
    return sent.isEmpty() ? own : own.and(CaseCopy.scope(sent, parts.of(file.caseNumber())));
  }

  /** What a person may see by role and department alone; only this allows to do anything. */
  Scope own(Actor actor, CaseFile file) {
    return own(actor, file, parts.of(file.caseNumber()));
  }

  /**
   * @param parts those of the case
   */
  Scope own(Actor actor, CaseFile file, List<CasePart> parts) {
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
    boolean watches = actor.is(Role.SUPERVISOR) && !actor.is(Role.CLERK);
    return !watches && !own(actor, file).isEmpty();
  }

  /** What is waited for, after the decision too. */
  boolean maySupply(Actor actor, CaseFile file) {
    return actor.is(Role.CLERK) && file.closedAt() == null;
  }

  boolean mayCorrect(Actor actor, CaseFile file) {
    return actor.is(Role.CLERK) && file.state().isBeforeDecision();
  }
}
