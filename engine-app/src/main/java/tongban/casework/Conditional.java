package tongban.casework;

import static tongban.casework.ConditionalAcceptance.CLOCK;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tongban.casework.ConditionalAcceptance.State;
import tongban.deadline.Clocks;
import tongban.documents.DocumentKind;
import tongban.identity.Actors;
import tongban.web.Refusal;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;

/**
 * Conditional acceptance (容缺受理): the case goes on while minor materials are waited for. They come
 * by the day that was committed to, or {@link Revocation} takes everything back.
 */
@Component
class Conditional {
  private static final String WORDS = "主要申请材料齐全、符合法定形式，缺少的次要材料已承诺限期补齐，予以容缺受理。";

  private final OpenCases open;
  private final Acceptance acceptance;
  private final MinorMaterials minor;
  private final ConditionalAcceptances acceptances;
  private final Conditions conditions;
  private final Clocks clocks;
  private final Papers papers;
  private final Timeline timeline;
  private final Actors actors;
  private final Clock clock;

  Conditional(
      OpenCases open,
      Acceptance acceptance,
      MinorMaterials minor,
      ConditionalAcceptances acceptances,
      Conditions conditions,
      Clocks clocks,
      Papers papers,
      Timeline timeline,
      Actors actors,
      Clock clock) {
    this.open = open;
    this.acceptance = acceptance;
    this.minor = minor;
    this.acceptances = acceptances;
    this.conditions = conditions;
    this.clocks = clocks;
    this.papers = papers;
    this.timeline = timeline;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * What was shown is what was signed: a material that came or went meanwhile is looked at again.
   */
  void accept(Step step) {
    var file = open.lock(step, CaseState.ACCEPTED);
    var submission = open.submission(step);
    var offer = minor.offer(file).orElseThrow(() -> refused(file));
    if (!offer.commitment().equals(submission.text("commitment"))) {
      throw Refusal.field("form.commitment", "casework.conditional.changed");
    }
    acceptance.accept(step, WORDS);
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var signedBy = submission.text("signedBy");
    var commitment = Commitment.signed(offer.commitment(), signedBy, now);
    var actor = actors.current().username();
    var accepted =
        new ConditionalAcceptance(
            0,
            file.caseNumber(),
            State.OPEN,
            String.join("\n", offer.missing()),
            offer.days(),
            commitment.text(),
            signedBy,
            now,
            actor,
            commitment.sha256(),
            null);
    acceptances.insert(accepted);
    start(file, offer, clocks.acceptance(now, file.department()).start(), actor);
    tell(step, file, accepted);
  }

  private Refusal refused(CaseFile file) {
    boolean barred = acceptances.isBarred(file.idType(), file.idNumber());
    return Refusal.field(
        "outcome", barred ? "casework.conditional.barred" : "casework.conditional.not-minor");
  }

  private void start(CaseFile file, MinorMaterials.Offer offer, Instant from, String actor) {
    clocks.start(
        new Clocks.Order(
            file.caseNumber(),
            file.caseNumber(),
            CLOCK,
            from,
            new Limit(offer.days(), LimitUnit.WORKING_DAY),
            open.item(file).warningThreshold(),
            file.department(),
            "容缺受理承诺书",
            actor));
  }

  private void tell(Step step, CaseFile file, ConditionalAcceptance accepted) {
    var commitment = Papers.head(file);
    commitment.put("承诺内容", accepted.commitment().lines().toList());
    commitment.put("内容摘要（SHA-256）", accepted.sha256());
    papers.issue(file, DocumentKind.COMMITMENT, "容缺受理承诺书", commitment);
    var day = day(file.caseNumber());
    var notice = Papers.head(file);
    notice.put("缺少的次要材料", accepted.names());
    notice.put("补齐期限", "%s前（%d个工作日）".formatted(day, accepted.cureDays()));
    notice.put("说明", "期限内补齐的，继续办理；逾期未补齐的，撤销容缺受理，收回已出具的办理结果，信用修复前不再适用容缺受理。");
    papers.issue(file, DocumentKind.CONDITIONAL_ACCEPTANCE_NOTICE, "容缺受理通知书", notice);
    timeline.add(
        step,
        "conditionally-accepted",
        Map.of(
            "materials",
            accepted.names(),
            "until",
            day.toString(),
            "signedBy",
            accepted.signedBy(),
            "sha256",
            accepted.sha256()));
  }

  /** The last day on which the materials may come. */
  private LocalDate day(String caseNumber) {
    for (var each : clocks.of(caseNumber)) {
      var date = each.date();
      if (each.name().equals(CLOCK) && each.stoppedAt() == null && date != null) return date;
    }
    throw new IllegalStateException("No cure of " + caseNumber);
  }

  /** All that was missing is there. */
  void receive(Step step) {
    var file = open.lock(step.caseNumber());
    var waiting = waiting(file);
    var lacking = minor.lacking(file.caseNumber(), waiting.names());
    if (!lacking.isEmpty()) {
      throw Refusal.field("outcome", "casework.conditional.lacking", String.join("、", lacking));
    }
    conditions.end(waiting, State.CURED);
    var content = Papers.head(file);
    content.put("已补齐的材料", waiting.names());
    content.put("说明", "承诺的材料已在期限内补齐，容缺受理的条件已经满足。");
    papers.issue(file, DocumentKind.CURE_CONFIRMATION, "容缺材料补齐确认书", content);
    timeline.add(step, "cured", Map.of("materials", waiting.names()));
  }

  /** What came in time is in time, whether or not the window has confirmed it. */
  boolean isCured(String caseNumber) {
    var waiting = waiting(open.lock(caseNumber));
    return minor.lacking(caseNumber, waiting.names()).isEmpty();
  }

  void remind(Step step) {
    var file = open.lock(step.caseNumber());
    var waiting = waiting(file);
    List<String> lacking = minor.lacking(file.caseNumber(), waiting.names());
    if (lacking.isEmpty()) return;
    var content = Papers.head(file);
    content.put("尚未补齐的材料", lacking);
    content.put("补齐期限", day(file.caseNumber()) + "前");
    content.put("逾期后果", "撤销容缺受理，收回已出具的办理结果，信用修复前不再适用容缺受理。");
    papers.issue(file, DocumentKind.CURE_REMINDER, "容缺材料补齐提醒", content);
    timeline.add(step, "cure-reminded", Map.of("materials", lacking));
  }

  private ConditionalAcceptance waiting(CaseFile file) {
    var waiting = acceptances.open(file.caseNumber());
    if (waiting == null) throw Refusal.conflict("casework.conditional.none");
    return waiting;
  }
}
