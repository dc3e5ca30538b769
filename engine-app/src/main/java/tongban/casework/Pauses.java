package tongban.casework;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.casework.CaseProcedure.Kind;
import tongban.deadline.Clocks;
import tongban.identity.Actors;
import tongban.worktime.Limit;

/**
 * What is waited for in the examination of a part, each with a limit of its own: it holds up the
 * clocks of the part where the law or the item lists it. Several may be under way; the part is
 * suspended while one of those that suspend is.
 */
@Component
class Pauses {
  private final CaseProcedures procedures;
  private final CaseParts parts;
  private final Clocks clocks;
  private final Actors actors;
  private final Clock clock;

  Pauses(CaseProcedures procedures, CaseParts parts, Clocks clocks, Actors actors, Clock clock) {
    this.procedures = procedures;
    this.parts = parts;
    this.clocks = clocks;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * What is to be waited for.
   *
   * @param suspends what allows it to suspend; null where nothing does
   * @param source of the limit
   * @param notice number of the document that told the applicant
   */
  record Wait(
      Kind kind,
      Submission asked,
      String name,
      @Nullable String suspends,
      Limit limit,
      String source,
      String notice,
      String reason) {}

  /**
   * @return its reference
   */
  String begin(OpenPart part, Wait wait) {
    var reference = Owners.procedure(part.id(), wait.asked().id());
    boolean suspends = wait.suspends() != null;
    procedures.insert(
        new CaseProcedure(
            reference, part.id(), wait.kind(), wait.asked().id(), wait.name(), suspends, null));
    var source = wait.suspends();
    if (source != null) suspend(part, reference, wait, source);
    if (source == null || wait.kind() == Kind.FURTHER) start(part, reference, wait);
    if (suspends) parts.move(part.id(), PartState.SUSPENDED);
    return reference;
  }

  private void suspend(OpenPart part, String reference, Wait wait, String source) {
    clocks.suspend(
        new Clocks.Suspension(
            part.id(),
            reference,
            wait.name(),
            source,
            wait.notice(),
            Limits.text(wait.limit()),
            wait.reason(),
            actors.current().username(),
            wait.kind() == Kind.PROCEDURE ? wait.limit() : null));
  }

  private void start(OpenPart part, String reference, Wait wait) {
    boolean procedure = wait.kind() == Kind.PROCEDURE;
    clocks.start(
        new Clocks.Order(
            part.file().caseNumber(),
            procedure ? reference : part.id(),
            procedure ? Clocks.PROCEDURE : FurtherMaterials.CLOCK,
            clock.instant(),
            wait.limit(),
            part.item().warningThreshold(),
            part.part().department(),
            wait.source(),
            actors.current().username()));
  }

  /** The one that was asked for last and is open. */
  Optional<CaseProcedure> open(String part, Kind kind) {
    return procedures.open(part).stream()
        .filter(each -> each.is(kind))
        .reduce((earlier, later) -> later);
  }

  void end(CaseProcedure procedure) {
    var actor = actors.current().username();
    if (procedure.suspends()) clocks.resume(procedure.part(), procedure.reference(), actor);
    if (procedure.is(Kind.PROCEDURE)) {
      clocks.stop(procedure.reference(), Clocks.PROCEDURE, actor);
    } else {
      clocks.stop(procedure.part(), FurtherMaterials.CLOCK, actor);
    }
    procedures.end(procedure.reference(), clock.instant());
    goOn(procedure.part());
  }

  /** No longer suspended if nothing that suspends is under way. */
  void goOn(String part) {
    var found = parts.find(part);
    if (found == null || found.state() != PartState.SUSPENDED) return;
    if (procedures.open(part).stream().noneMatch(CaseProcedure::suspends)) {
      parts.move(part, PartState.EXAMINATION);
    }
  }

  /** The part is taken out of all that is waited for. */
  void cutOff(CasePart part) {
    procedures.open(part.part()).forEach(this::end);
  }
}
