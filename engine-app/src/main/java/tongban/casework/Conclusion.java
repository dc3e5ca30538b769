package tongban.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tongban.deadline.Clocks;
import tongban.identity.Actors;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;

/**
 * The join: from the decisions of the parts comes that of the whole, which is told to the applicant
 * and has ten working days to reach them (art. 44).
 */
@Component
class Conclusion {
  static final String DELIVERY_CLOCK = "delivery";
  private static final Limit DELIVERY = new Limit(10, LimitUnit.WORKING_DAY);

  private final OpenCases open;
  private final CaseFiles cases;
  private final CaseParts parts;
  private final DecisionPapers papers;
  private final Conditions conditions;
  private final SavedDays saved;
  private final Clocks clocks;
  private final Timeline timeline;
  private final Actors actors;
  private final Clock clock;

  Conclusion(
      OpenCases open,
      CaseFiles cases,
      CaseParts parts,
      DecisionPapers papers,
      Conditions conditions,
      SavedDays saved,
      Clocks clocks,
      Timeline timeline,
      Actors actors,
      Clock clock) {
    this.open = open;
    this.cases = cases;
    this.parts = parts;
    this.papers = papers;
    this.conditions = conditions;
    this.saved = saved;
    this.clocks = clocks;
    this.timeline = timeline;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * @return whether there is something to certify
   */
  boolean conclude(Step step) {
    var file = open.lock(step, CaseState.DECIDED);
    var all = parts.of(file.caseNumber());
    var outcome = outcome(all);
    var now = clock.instant();
    var actor = actors.current().username();
    for (var part : all) {
      if (!counts(part, outcome)) parts.move(part.part(), PartState.CLOSED);
    }
    papers.issue(file, all, outcome);
    saved.record(file, all);
    cases.decided(file.caseNumber(), outcome, now);
    stop(file, outcome, actor);
    clocks.start(
        new Clocks.Order(
            file.caseNumber(),
            file.caseNumber(),
            DELIVERY_CLOCK,
            now,
            DELIVERY,
            open.item(file).warningThreshold(),
            file.department(),
            "行政许可法第四十四条",
            actor));
    timeline.add(step, "concluded", Map.of("outcome", outcome));
    return !outcome.equals(CasePart.REFUSED);
  }

  /** What a granted case waits for by a commitment is still waited for. */
  private void stop(CaseFile file, String outcome, String actor) {
    if (outcome.equals(CasePart.REFUSED)) conditions.lapse(file.caseNumber());
    clocks.stopAllBut(file.caseNumber(), ConditionalAcceptance.CLOCK, actor);
  }

  /** A refused part that is not severable refuses the whole. */
  private static String outcome(List<CasePart> parts) {
    if (parts.stream().anyMatch(CasePart::sinksTheRest)) return CasePart.REFUSED;
    if (parts.stream().noneMatch(CasePart::isGranted)) return CasePart.REFUSED;
    return parts.stream().allMatch(CasePart::isGranted) ? CasePart.GRANTED : "PARTLY_GRANTED";
  }

  /** Of a whole that is refused no part's grant counts. */
  private static boolean counts(CasePart part, String outcome) {
    return part.isRefused() || part.isGranted() && !outcome.equals(CasePart.REFUSED);
  }
}
