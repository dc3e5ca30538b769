package tongban.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.deadline.Clocks;
import tongban.documents.DocumentKind;
import tongban.identity.Actors;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;

/** The decision (决定): the clocks stop, and delivery has ten working days (art. 42, 44). */
@Component
class Decisions {
  static final String DELIVERY_CLOCK = "delivery";
  private static final Limit DELIVERY = new Limit(10, LimitUnit.WORKING_DAY);
  private static final String REMEDY =
      "如不服本决定，可以自收到本决定书之日起六十日内向本级人民政府申请行政复议，或者自收到之日起六个月内依法向人民法院提起行政诉讼。";

  private final OpenCases open;
  private final CaseFiles cases;
  private final Clocks clocks;
  private final Papers papers;
  private final Timeline timeline;
  private final Actors actors;
  private final Clock clock;

  Decisions(
      OpenCases open,
      CaseFiles cases,
      Clocks clocks,
      Papers papers,
      Timeline timeline,
      Actors actors,
      Clock clock) {
    this.open = open;
    this.cases = cases;
    this.clocks = clocks;
    this.papers = papers;
    this.timeline = timeline;
    this.actors = actors;
    this.clock = clock;
  }

  void grant(Step step) {
    var file = open.lock(step, CaseState.DECIDED);
    var submission = open.submission(step);
    var content = Papers.head(file);
    content.put("决定", "经审查，申请符合法定条件、标准，决定准予许可。");
    if (!submission.text("opinion").isEmpty()) content.put("审查意见", submission.text("opinion"));
    papers.issue(file, DocumentKind.GRANT_DECISION, "准予行政许可决定书", content);
    decide(step, file, "GRANTED", null, validUntil(submission));
  }

  private static @Nullable LocalDate validUntil(Submission submission) {
    var date = submission.text("validUntil");
    return date.isEmpty() ? null : LocalDate.parse(date);
  }

  /** A refusal states its reasons and how to appeal (art. 38). */
  void refuse(Step step) {
    var file = open.lock(step, CaseState.DECIDED);
    var submission = open.submission(step);
    var content = Papers.head(file);
    content.put("决定", "经审查，决定不予许可。");
    content.put("理由", submission.text("reasons"));
    if (!submission.text("legalBasis").isEmpty()) content.put("依据", submission.text("legalBasis"));
    content.put("救济途径", REMEDY);
    papers.issue(file, DocumentKind.REFUSAL_DECISION, "不予行政许可决定书", content);
    decide(step, file, "REFUSED", submission.text("reasons"), null);
  }

  private void decide(
      Step step,
      CaseFile file,
      String decision,
      @Nullable String reasons,
      @Nullable LocalDate validUntil) {
    var actor = actors.current().username();
    var now = clock.instant();
    clocks.stop(file.firstPart(), Clocks.STATUTORY, actor);
    clocks.stop(file.firstPart(), Clocks.PROMISED, actor);
    cases.decidePart(
        new CasePart(
            file.firstPart(),
            file.caseNumber(),
            file.itemCode(),
            file.department(),
            decision,
            now,
            actor,
            reasons,
            validUntil,
            null,
            null));
    cases.decided(file.caseNumber(), decision, now);
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
    timeline.add(step, decision.equals("GRANTED") ? "granted" : "refused", Map.of());
  }

  void recordOverrun(Step step) {
    open.lock(step.caseNumber());
    timeline.add(step, "overrun", Map.of());
  }
}
