package tongban.casework;

import java.util.Map;
import org.springframework.stereotype.Component;
import tongban.catalog.Item;
import tongban.deadline.Clocks;
import tongban.documents.DocumentKind;
import tongban.identity.Actors;
import tongban.web.Refusal;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;

/** What examination may ask for: special procedures, further materials, an extension. */
@Component
class Examination {
  private final OpenCases open;
  private final CaseFiles cases;
  private final Submissions submissions;
  private final Clocks clocks;
  private final Papers papers;
  private final Timeline timeline;
  private final Actors actors;

  Examination(
      OpenCases open,
      CaseFiles cases,
      Submissions submissions,
      Clocks clocks,
      Papers papers,
      Timeline timeline,
      Actors actors) {
    this.open = open;
    this.cases = cases;
    this.submissions = submissions;
    this.clocks = clocks;
    this.papers = papers;
    this.timeline = timeline;
    this.actors = actors;
  }

  /**
   * Starts a special procedure, told in writing with the time it takes (art. 45); suspends the
   * clocks where the law or the item lists it.
   *
   * @return id of the submission it was asked for with, needed to end it
   */
  long startProcedure(Step step) {
    var file = open.lock(step, CaseState.SUSPENDED);
    var submission = open.submission(step);
    var procedure = procedure(file, submission.text("procedure"));
    var days = submission.number("procedureDays") + "日";
    var content = Papers.head(file);
    content.put("特别程序", procedure.name());
    content.put("所需时间", days + (procedure.suspends() ? "，不计算在办理期限内" : "，计算在办理期限内"));
    content.put("理由", submission.text("procedureReason"));
    content.put("依据", procedure.source());
    var notice = papers.issue(file, DocumentKind.PROCEDURE_NOTICE, "特别程序告知书", content);
    if (procedure.suspends()) {
      clocks.suspend(
          new Clocks.Suspension(
              file.firstPart(),
              reference(submission.id()),
              procedure.name(),
              procedure.source(),
              notice.number(),
              days,
              submission.text("procedureReason"),
              actors.current().username()));
      cases.move(file.caseNumber(), CaseState.SUSPENDED);
    }
    timeline.add(
        step,
        "procedure-started",
        Map.of(
            "procedure",
            procedure.name(),
            "days",
            submission.number("procedureDays"),
            "suspends",
            procedure.suspends()));
    return submission.id();
  }

  private Item.Procedure procedure(CaseFile file, String name) {
    return open.item(file).procedures().stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.field("form.procedure", "casework.procedure.unknown", name));
  }

  /**
   * Ends what was begun, whatever the item's list says by now.
   *
   * @param asked id of the submission the procedure was asked for with
   */
  void finishProcedure(Step step, long asked) {
    var file = open.lock(step.caseNumber());
    var request = submissions.find(asked);
    if (request == null) throw new IllegalStateException("No procedure was asked for: " + step);
    if (file.state() == CaseState.SUSPENDED) {
      clocks.resume(file.firstPart(), reference(asked), actors.current().username());
      cases.move(file.caseNumber(), CaseState.ACCEPTED);
    }
    timeline.add(
        step,
        "procedure-finished",
        Map.of(
            "procedure",
            request.text("procedure"),
            "result",
            open.submission(step).text("result")));
  }

  private static String reference(long submission) {
    return "submission:" + submission;
  }

  /** Further materials do not suspend: art. 45 does not list them. */
  void askFurtherMaterials(Step step) {
    var file = open.lock(step.caseNumber());
    var submission = open.submission(step);
    var content = Papers.head(file);
    content.put("需补充的材料", submission.text("furtherItems"));
    if (!submission.text("furtherReason").isEmpty()) {
      content.put("理由", submission.text("furtherReason"));
    }
    content.put("说明", "补充材料的时间计算在办理期限内。");
    papers.issue(file, DocumentKind.FURTHER_MATERIALS_NOTICE, "补充材料通知书", content);
    timeline.add(step, "further-asked", Map.of("items", submission.text("furtherItems")));
  }

  void receiveFurtherMaterials(Step step) {
    open.lock(step.caseNumber());
    timeline.add(step, "further-received", Map.of());
  }

  /**
   * An extension is asked for: where the item knows one, and within its bound.
   *
   * @return id of the submission it was asked for with
   */
  long requestExtension(Step step) {
    var file = open.lock(step.caseNumber());
    var request = open.submission(step);
    var most = open.item(file).extensionLimit();
    if (most == null) throw Refusal.field("outcome", "casework.extension.none");
    if (request.number("extensionDays") > most.amount()) {
      throw Refusal.field("form.extensionDays", "casework.extension.most", most.amount());
    }
    timeline.add(
        step,
        "extension-requested",
        Map.of("days", request.number("extensionDays"), "reason", request.text("extensionReason")));
    return request.id();
  }

  /**
   * Extends the clocks, once, before expiry, with the head's approval (art. 42).
   *
   * @param asked id of the submission the extension was asked for with
   */
  void extend(Step step, long asked) {
    var file = open.lock(step.caseNumber());
    var request = submissions.find(asked);
    if (request == null) throw new IllegalStateException("No extension was asked for: " + step);
    var approver = actors.current();
    if (approver.username().equals(request.submittedBy())) {
      throw Refusal.forbidden("casework.extension.own");
    }
    clocks.extend(
        file.firstPart(),
        request.number("extensionDays"),
        request.text("extensionReason"),
        approver.username());
    var content = Papers.head(file);
    content.put("延长期限", Limits.text(extension(file, request.number("extensionDays"))));
    content.put("延长理由", request.text("extensionReason"));
    content.put("依据", "行政许可法第四十二条");
    papers.issue(file, DocumentKind.EXTENSION_NOTICE, "延长审查期限告知书", content);
    timeline.add(
        step,
        "extended",
        Map.of("days", request.number("extensionDays"), "reason", request.text("extensionReason")));
  }

  /**
   * In the unit of the limit that is extended: the law's, or the promised one where there is none.
   */
  private Limit extension(CaseFile file, int amount) {
    var item = open.item(file);
    var limit = item.legalLimit() == null ? item.promisedLimit() : item.legalLimit();
    return new Limit(amount, limit == null ? LimitUnit.CALENDAR_DAY : limit.unit());
  }

  void rejectExtension(Step step) {
    open.lock(step.caseNumber());
    var opinion = open.submission(step).text("opinion");
    if (opinion.isBlank()) throw Refusal.field("form.opinion", "casework.required");
    timeline.add(step, "extension-rejected", Map.of("opinion", opinion));
  }
}
