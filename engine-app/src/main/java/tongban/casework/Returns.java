package tongban.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tongban.deadline.Clocks;
import tongban.identity.Actors;
import tongban.web.Refusal;

/**
 * Returns (退回) out of the examination of a part: to an earlier wave, or to the formal check. What
 * is undecided again has never stopped its clocks: the hall gets no time back.
 */
@Component
class Returns {
  private final OpenCases open;
  private final CaseFiles cases;
  private final CaseParts parts;
  private final Pauses pauses;
  private final Conditions conditions;
  private final AcceptanceLimit limit;
  private final Standing standing;
  private final Clocks clocks;
  private final Timeline timeline;
  private final Actors actors;
  private final Clock clock;

  Returns(
      OpenCases open,
      CaseFiles cases,
      CaseParts parts,
      Pauses pauses,
      Conditions conditions,
      AcceptanceLimit limit,
      Standing standing,
      Clocks clocks,
      Timeline timeline,
      Actors actors,
      Clock clock) {
    this.open = open;
    this.cases = cases;
    this.parts = parts;
    this.pauses = pauses;
    this.conditions = conditions;
    this.limit = limit;
    this.standing = standing;
    this.clocks = clocks;
    this.timeline = timeline;
    this.actors = actors;
    this.clock = clock;
  }

  /** The parts of an earlier wave than this one that a return may be aimed at. */
  static List<CasePart> targets(List<CasePart> parts, int wave) {
    return parts.stream().filter(part -> part.wave() < wave && part.isDecided()).toList();
  }

  /** That part and every part of a later wave are undecided again. */
  void toWave(Step step) {
    var file = open.lock(step.caseNumber());
    if (file.state() != CaseState.SUSPENDED) file.state().check(CaseState.DECIDED);
    var submission = open.submission(step);
    var all = parts.of(file.caseNumber());
    var target = target(all, submission);
    var reopened =
        all.stream().filter(p -> p.wave() > target.wave() || p.part().equals(target.part()));
    var names = reopen(reopened.toList(), "return-to-wave");
    standing.settle(file.caseNumber());
    timeline.add(
        step,
        "returned-to-wave",
        Map.of("wave", target.wave(), "item", target.itemName(), "items", names));
  }

  private static CasePart target(List<CasePart> parts, Submission submission) {
    var name = submission.text("returnTo");
    int wave =
        parts.stream()
            .filter(part -> part.part().equals(submission.part()))
            .mapToInt(CasePart::wave)
            .findFirst()
            .orElse(0);
    return targets(parts, wave).stream()
        .filter(part -> part.itemName().equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.field("form.returnTo", "casework.return.unknown", name));
  }

  /** All parts are undecided again, and the window has to answer anew in time. */
  void toFormalCheck(Step step) {
    var file = open.lock(step, CaseState.RECEIVED);
    conditions.lapse(file.caseNumber());
    var names = reopen(parts.of(file.caseNumber()), "return-to-formal-check");
    var now = clock.instant();
    cases.returned(file.caseNumber(), now);
    limit.start(file, open.item(file), now, actors.current().username());
    timeline.add(step, "returned-to-check", Map.of("items", names));
  }

  private List<String> reopen(List<CasePart> chosen, String reason) {
    for (var part : chosen) {
      pauses.cutOff(part);
      if (part.isDecided()) clocks.reopen(part.part(), reason, actors.current().username());
      parts.reopen(part.part());
    }
    return chosen.stream().map(CasePart::itemName).toList();
  }
}
