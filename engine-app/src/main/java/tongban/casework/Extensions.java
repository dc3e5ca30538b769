package tongban.casework;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.catalog.Item;
import tongban.deadline.Clocks;
import tongban.documents.DocumentKind;
import tongban.identity.Actors;
import tongban.web.Refusal;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;

/**
 * Extensions (延期) of a part's clocks: once, before expiry, with the approval of the department's
 * head, or of the government where the item says so (art. 42).
 */
@Component
class Extensions {
  private final OpenCases open;
  private final CaseParts parts;
  private final Clocks clocks;
  private final Papers papers;
  private final Timeline timeline;
  private final Actors actors;

  Extensions(
      OpenCases open,
      CaseParts parts,
      Clocks clocks,
      Papers papers,
      Timeline timeline,
      Actors actors) {
    this.open = open;
    this.parts = parts;
    this.clocks = clocks;
    this.papers = papers;
    this.timeline = timeline;
    this.actors = actors;
  }

  /** An extension is asked for: where the item knows one, and within its bound. */
  void request(Step step) {
    var part = open.part(step);
    var request = open.submission(step);
    var most = part.item().extensionLimit();
    if (most == null) throw Refusal.field("outcome", "casework.extension.none");
    if (request.number("extensionDays") > most.amount()) {
      throw Refusal.field("form.extensionDays", "casework.extension.most", most.amount());
    }
    parts.ask(part.id(), request.id());
    timeline.add(step, "extension-requested", detail(request));
  }

  /** The group that may approve. */
  String approvers(CasePart part) {
    return switch (open.item(part).extensionApprover()) {
      case HEAD -> "heads:" + part.department();
      case SUPERVISOR -> "supervisors";
    };
  }

  private static Map<String, Object> detail(Submission request) {
    return Map.of(
        "days", request.number("extensionDays"), "reason", request.text("extensionReason"));
  }

  /**
   * Nobody approves what they asked for.
   *
   * @param earlier id of the submission it was asked for with, where an earlier version of the flow
   *     keeps it
   */
  void approve(Step step, @Nullable Long earlier) {
    var part = open.part(step);
    var request = open.request(step, part, earlier);
    var approver = actors.current();
    if (approver.username().equals(request.submittedBy())) {
      throw Refusal.forbidden("casework.extension.own");
    }
    if (!approver.groups().contains(approvers(part.part()))) {
      throw Refusal.forbidden("casework.extension.approver");
    }
    int days = request.number("extensionDays");
    clocks.extend(part.id(), days, request.text("extensionReason"), approver.username());
    parts.ask(part.id(), null);
    var content = Papers.head(part.file(), part.part());
    content.put("延长期限", Limits.text(extension(part.item(), days)));
    content.put("延长理由", request.text("extensionReason"));
    content.put("依据", "行政许可法第四十二条");
    papers.issue(part.file(), part.part(), DocumentKind.EXTENSION_NOTICE, "延长审查期限告知书", content);
    timeline.add(step, "extended", detail(request));
  }

  /**
   * In the unit of the limit that is extended: the law's, or the promised one where there is none.
   */
  private static Limit extension(Item item, int amount) {
    var limit = item.legalLimit() == null ? item.promisedLimit() : item.legalLimit();
    return new Limit(amount, limit == null ? LimitUnit.CALENDAR_DAY : limit.unit());
  }

  void reject(Step step) {
    var part = open.part(step);
    var opinion = open.submission(step).text("opinion");
    if (opinion.isBlank()) throw Refusal.field("form.opinion", "casework.required");
    parts.ask(part.id(), null);
    timeline.add(step, "extension-rejected", Map.of("opinion", opinion));
  }
}
