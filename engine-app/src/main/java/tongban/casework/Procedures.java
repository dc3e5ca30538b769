package tongban.casework;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.catalog.Item;
import tongban.deadline.Clocks;
import tongban.documents.DocumentKind;
import tongban.documents.Documents;
import tongban.identity.Actors;
import tongban.web.Refusal;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;

/** Special procedures (特别程序, art. 45): they hold up the clocks of their part alone. */
@Component
class Procedures {
  private static final Set<LimitUnit> DAYS = Set.of(LimitUnit.WORKING_DAY, LimitUnit.CALENDAR_DAY);

  private final OpenCases open;
  private final CaseProcedures procedures;
  private final Pauses pauses;
  private final LeastPeriods least;
  private final Submissions submissions;
  private final Standing standing;
  private final Clocks clocks;
  private final Papers papers;
  private final Timeline timeline;
  private final Actors actors;

  Procedures(
      OpenCases open,
      CaseProcedures procedures,
      Pauses pauses,
      LeastPeriods least,
      Submissions submissions,
      Standing standing,
      Clocks clocks,
      Papers papers,
      Timeline timeline,
      Actors actors) {
    this.open = open;
    this.procedures = procedures;
    this.pauses = pauses;
    this.least = least;
    this.submissions = submissions;
    this.standing = standing;
    this.clocks = clocks;
    this.papers = papers;
    this.timeline = timeline;
    this.actors = actors;
  }

  /**
   * Starts a special procedure, told in writing with the time it takes, which is its own limit;
   * suspends the clocks where the law or the item lists it, beside others that may do.
   *
   * @return its reference
   */
  String start(Step step) {
    var part = open.part(step);
    var asked = open.submission(step);
    var procedure = procedure(part.item(), asked.text("procedure"));
    var limit = limit(procedure, asked.number("procedureDays"));
    least.checkTold(part, procedure.name(), limit, asked.submittedAt());
    var notice = tell(part, asked, procedure, limit);
    var reference =
        pauses.begin(
            part,
            new Pauses.Wait(
                CaseProcedure.Kind.PROCEDURE,
                asked,
                procedure.name(),
                procedure.suspends() ? procedure.source() : null,
                limit,
                procedure.source(),
                notice.number(),
                asked.text("procedureReason")));
    standing.settle(step.caseNumber());
    timeline.add(
        step,
        "procedure-started",
        Map.of(
            "procedure",
            procedure.name(),
            "days",
            asked.number("procedureDays"),
            "limit",
            Limits.text(limit),
            "suspends",
            procedure.suspends()));
    return reference;
  }

  private static Item.Procedure procedure(Item item, String name) {
    return item.procedures().stream()
        .filter(p -> p.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.field("form.procedure", "casework.procedure.unknown", name));
  }

  /** In the unit of the item's limit for it, which is the most; in days where it has none. */
  private static Limit limit(Item.Procedure procedure, int days) {
    var most = procedure.limit();
    if (most == null || !DAYS.contains(most.unit())) return new Limit(days, LimitUnit.CALENDAR_DAY);
    if (days > most.amount()) {
      throw Refusal.field("form.procedureDays", "casework.procedure.most", Limits.text(most));
    }
    return new Limit(days, most.unit());
  }

  private Documents.Document tell(
      OpenPart part, Submission asked, Item.Procedure procedure, Limit limit) {
    var content = Papers.head(part.file(), part.part());
    content.put("特别程序", procedure.name());
    content.put("所需时间", Limits.text(limit) + (procedure.suspends() ? "，不计算在办理期限内" : "，计算在办理期限内"));
    content.put("理由", asked.text("procedureReason"));
    content.put("依据", procedure.source());
    return papers.issue(
        part.file(), part.part(), DocumentKind.PROCEDURE_NOTICE, "特别程序告知书", content);
  }

  /**
   * Ends what was begun, whatever the item's list says by now.
   *
   * @param earlier id of the submission it was asked for with, where an earlier version of the flow
   *     keeps it
   */
  void finish(Step step, @Nullable Long earlier) {
    var part = open.part(step);
    var name = end(step, part, earlier);
    standing.settle(step.caseNumber());
    timeline.add(
        step,
        "procedure-finished",
        Map.of("procedure", name, "result", open.submission(step).text("result")));
  }

  private String end(Step step, OpenPart part, @Nullable Long earlier) {
    var procedure = find(step);
    if (procedure != null) {
      var name = name(procedure);
      var asked = submissions.find(procedure.submission());
      if (asked != null) {
        least.checkPassed(part, name, asked.submittedAt(), open.submission(step).submittedAt());
      }
      pauses.end(procedure);
      return name;
    }
    // begun before there was a table of procedures
    var asked = open.request(step, part, earlier);
    if (part.part().state() == PartState.SUSPENDED) {
      clocks.resume(part.id(), "submission:" + asked.id(), actors.current().username());
      pauses.goOn(part.id());
    }
    return asked.text("procedure");
  }

  /** That of the step; an earlier version of the flow has one at a time and names none. */
  private @Nullable CaseProcedure find(Step step) {
    if (step.procedure() != null) return procedures.find(step.procedure());
    return step.part() == null
        ? null
        : pauses.open(step.part(), CaseProcedure.Kind.PROCEDURE).orElse(null);
  }

  private String name(CaseProcedure procedure) {
    if (!procedure.name().isEmpty()) return procedure.name();
    var asked = submissions.find(procedure.submission());
    return asked == null ? "" : asked.text("procedure");
  }

  /** Its own limit has passed; it goes on all the same. */
  void recordOverrun(Step step) {
    open.part(step);
    var procedure = find(step);
    if (procedure == null) return;
    timeline.add(step, "procedure-overdue", Map.of("procedure", name(procedure)));
  }
}
