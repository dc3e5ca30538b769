package tongban.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.deadline.Clocks;
import tongban.documents.DocumentKind;
import tongban.identity.Actors;
import tongban.sessions.Sessions;
import tongban.worktime.Limit;

/**
 * Acceptance (受理): the statutory and the promised clock of every part start at once. Accepted again
 * after a return they go on from the first acceptance.
 */
@Component
class Acceptance {
  static final String DEEMED = "DEEMED";

  private final OpenCases open;
  private final AcceptanceLimit limit;
  private final CaseFiles cases;
  private final CaseParts parts;
  private final Clocks clocks;
  private final Sessions sessions;
  private final Papers papers;
  private final Timeline timeline;
  private final Actors actors;
  private final Clock clock;

  Acceptance(
      OpenCases open,
      AcceptanceLimit limit,
      CaseFiles cases,
      CaseParts parts,
      Clocks clocks,
      Sessions sessions,
      Papers papers,
      Timeline timeline,
      Actors actors,
      Clock clock) {
    this.open = open;
    this.limit = limit;
    this.cases = cases;
    this.parts = parts;
    this.clocks = clocks;
    this.sessions = sessions;
    this.papers = papers;
    this.timeline = timeline;
    this.actors = actors;
    this.clock = clock;
  }

  void accept(Step step) {
    accept(step, AcceptanceNotice.COMPLETE);
  }

  /**
   * @param words why, as the notice says it
   */
  void accept(Step step, String words) {
    var file = open.lock(step, CaseState.ACCEPTED);
    limit.checkNotPassed(file);
    var acceptance = clocks.acceptance(clock.instant(), file.department());
    accept(step, file, acceptance.start(), acceptance.rule(), words);
  }

  /** No answer in time: accepted from the day the complete materials came in (art. 32). */
  void deemAccepted(Step step) {
    var file = open.lock(step, CaseState.ACCEPTED);
    accept(step, file, file.completeAt(), DEEMED, AcceptanceNotice.SILENCE);
  }

  private void accept(Step step, CaseFile file, Instant from, String rule, String words) {
    clocks.stop(file.caseNumber(), Clocks.ACCEPTANCE, actors.current().username());
    if (file.acceptedAt() == null) begin(file, from, rule, words);
    else cases.move(file.caseNumber(), CaseState.ACCEPTED);
    // an earlier version of the flow has no dispatch
    if (step.part() != null) parts.move(step.part(), PartState.EXAMINATION);
    timeline.add(step, kind(file, rule), detail(file, rule));
  }

  /** In which session of the counters it was, is known here alone: rules of sessions change. */
  private Map<String, Object> detail(CaseFile file, String rule) {
    var detail = new LinkedHashMap<String, Object>();
    detail.put("rule", rule);
    if (!rule.equals(DEEMED)) {
      sessions
          .servedBeyondOfficeHours(clock.instant(), file.itemCode(), file.department())
          .ifPresent(session -> detail.putAll(AcceptedIn.detail(session)));
    }
    return detail;
  }

  private static String kind(CaseFile file, String rule) {
    if (rule.equals(DEEMED)) return "deemed-accepted";
    return file.acceptedAt() == null ? "accepted" : "accepted-again";
  }

  private void begin(CaseFile file, Instant from, String rule, String words) {
    var all = parts.of(file.caseNumber()).stream().map(p -> new OpenPart(file, p, open.item(p)));
    var open = all.toList();
    for (var part : open) {
      start(part, Clocks.STATUTORY, part.item().legalLimit(), from, part.item().legalBasis());
      start(part, Clocks.PROMISED, part.item().promisedLimit(), from, "承诺时限");
    }
    cases.accepted(file.caseNumber(), from, rule);
    papers.issue(
        file, DocumentKind.ACCEPTANCE_NOTICE, "受理通知书", AcceptanceNotice.of(file, open, words));
  }

  private void start(
      OpenPart part, String name, @Nullable Limit limit, Instant from, String source) {
    if (limit == null) return;
    clocks.start(
        new Clocks.Order(
            part.file().caseNumber(),
            part.id(),
            name,
            from,
            limit,
            part.item().warningThreshold(),
            part.part().department(),
            source,
            actors.current().username()));
  }
}
