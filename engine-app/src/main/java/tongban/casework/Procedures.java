package tongban.casework;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.catalog.Item;
import tongban.deadline.Clocks;
import tongban.documents.DocumentKind;
import tongban.documents.Documents;
import tongban.identity.Actors;
import tongban.web.Refusal;

/** Special procedures (特别程序, art. 45): they hold up the clocks of their part alone. */
@Component
class Procedures {
  private final OpenCases open;
  private final CaseParts parts;
  private final Standing standing;
  private final Clocks clocks;
  private final Papers papers;
  private final Timeline timeline;
  private final Actors actors;

  Procedures(
      OpenCases open,
      CaseParts parts,
      Standing standing,
      Clocks clocks,
      Papers papers,
      Timeline timeline,
      Actors actors) {
    this.open = open;
    this.parts = parts;
    this.standing = standing;
    this.clocks = clocks;
    this.papers = papers;
    this.timeline = timeline;
    this.actors = actors;
  }

  /**
   * Starts a special procedure, told in writing with the time it takes; suspends the clocks where
   * the law or the item lists it.
   */
  void start(Step step) {
    var part = open.part(step);
    var asked = open.submission(step);
    var procedure = procedure(part.item(), asked.text("procedure"));
    var notice = tell(part, asked, procedure);
    parts.ask(part.id(), asked.id());
    if (procedure.suspends()) {
      suspend(part, asked, procedure, notice);
      parts.move(part.id(), PartState.SUSPENDED);
      standing.settle(step.caseNumber());
    }
    timeline.add(
        step,
        "procedure-started",
        Map.of(
            "procedure",
            procedure.name(),
            "days",
            asked.number("procedureDays"),
            "suspends",
            procedure.suspends()));
  }

  private static Item.Procedure procedure(Item item, String name) {
    return item.procedures().stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.field("form.procedure", "casework.procedure.unknown", name));
  }

  private Documents.Document tell(OpenPart part, Submission asked, Item.Procedure procedure) {
    var content = Papers.head(part.file(), part.part());
    content.put("特别程序", procedure.name());
    content.put("所需时间", days(asked) + (procedure.suspends() ? "，不计算在办理期限内" : "，计算在办理期限内"));
    content.put("理由", asked.text("procedureReason"));
    content.put("依据", procedure.source());
    return papers.issue(
        part.file(), part.part(), DocumentKind.PROCEDURE_NOTICE, "特别程序告知书", content);
  }

  private static String days(Submission asked) {
    return asked.number("procedureDays") + "日";
  }

  private void suspend(
      OpenPart part, Submission asked, Item.Procedure procedure, Documents.Document notice) {
    clocks.suspend(
        new Clocks.Suspension(
            part.id(),
            reference(asked.id()),
            procedure.name(),
            procedure.source(),
            notice.number(),
            days(asked),
            asked.text("procedureReason"),
            actors.current().username()));
  }

  /**
   * Ends what was begun, whatever the item's list says by now.
   *
   * @param earlier id of the submission it was asked for with, where an earlier version of the flow
   *     keeps it
   */
  void finish(Step step, @Nullable Long earlier) {
    var part = open.part(step);
    var asked = open.request(step, part, earlier);
    end(part.part(), asked.id());
    standing.settle(step.caseNumber());
    timeline.add(
        step,
        "procedure-finished",
        Map.of(
            "procedure", asked.text("procedure"), "result", open.submission(step).text("result")));
  }

  private void end(CasePart part, long asked) {
    if (part.state() == PartState.SUSPENDED) {
      clocks.resume(part.part(), reference(asked), actors.current().username());
      parts.move(part.part(), PartState.EXAMINATION);
    }
    parts.ask(part.part(), null);
  }

  /** The part is taken out of the procedure that it is in, if it is in one. */
  void cutOff(CasePart part) {
    var asked = part.openRequest();
    if (asked != null) end(part, asked);
  }

  private static String reference(long submission) {
    return "submission:" + submission;
  }
}
