package tongban.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.deadline.Clocks;
import tongban.identity.Actors;
import tongban.web.Refusal;

/** What each department decides of its part (决定); told to the applicant at the join only. */
@Component
class PartDecisions {
  private final OpenCases open;
  private final CaseParts parts;
  private final CaseEvents events;
  private final Standing standing;
  private final Clocks clocks;
  private final Timeline timeline;
  private final Actors actors;
  private final Clock clock;

  PartDecisions(
      OpenCases open,
      CaseParts parts,
      CaseEvents events,
      Standing standing,
      Clocks clocks,
      Timeline timeline,
      Actors actors,
      Clock clock) {
    this.open = open;
    this.parts = parts;
    this.events = events;
    this.standing = standing;
    this.clocks = clocks;
    this.timeline = timeline;
    this.actors = actors;
    this.clock = clock;
  }

  void propose(Step step) {
    var part = open.part(step);
    parts.ask(part.id(), open.submission(step).id());
    timeline.add(step, "decision-proposed", Map.of());
  }

  /** Makes what was proposed the decision; who countersigns it is not who proposed it. */
  void decide(Step step) {
    var part = open.part(step);
    var proposal = open.request(step, part, null);
    var countersigner = part.part().countersign() ? actors.current().username() : null;
    if (proposal.submittedBy().equals(countersigner)) {
      throw Refusal.forbidden("casework.countersign.own");
    }
    decide(step, part, proposal, countersigner);
  }

  /** At once, as an earlier version of the flow has it. */
  void decideAtOnce(Step step) {
    decide(step, open.part(step), open.submission(step), null);
  }

  /** The clocks of the part stop (art. 42). */
  private void decide(
      Step step, OpenPart part, Submission proposal, @Nullable String countersigner) {
    var actor = actors.current().username();
    boolean granted = proposal.outcome().equals("grant");
    clocks.stop(part.id(), Clocks.STATUTORY, actor);
    clocks.stop(part.id(), Clocks.PROMISED, actor);
    parts.decide(
        new CaseParts.Decision(
            part.id(),
            granted ? CasePart.GRANTED : CasePart.REFUSED,
            clock.instant(),
            proposal.submittedBy(),
            countersigner,
            proposal.id(),
            granted ? null : proposal.text("reasons"),
            granted ? validUntil(proposal) : null));
    standing.settle(step.caseNumber());
    timeline.add(step, granted ? "granted" : "refused", Map.of());
  }

  private static @Nullable LocalDate validUntil(Submission submission) {
    var date = submission.text("validUntil");
    return date.isEmpty() ? null : LocalDate.parse(date);
  }

  /** Recorded once an acceptance, however often the part is dispatched after it. */
  void recordOverrun(Step step) {
    var part = open.part(step);
    var since = Objects.requireNonNullElse(part.file().acceptedAt(), Instant.EPOCH);
    if (events.happened(step.caseNumber(), part.id(), "overrun", since)) return;
    timeline.add(step, "overrun", Map.of());
  }
}
