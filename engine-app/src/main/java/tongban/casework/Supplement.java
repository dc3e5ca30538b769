package tongban.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tongban.deadline.Clocks;
import tongban.documents.DocumentKind;
import tongban.identity.Actors;
import tongban.web.Refusal;

/** The supplement (补正): everything missing is asked for once; complete materials start anew. */
@Component
class Supplement {
  static final String CLOCK = "supplement";

  private final OpenCases open;
  private final AcceptanceLimit limit;
  private final CaseFiles cases;
  private final CaseMaterials materials;
  private final Clocks clocks;
  private final Papers papers;
  private final Timeline timeline;
  private final Actors actors;
  private final Clock clock;

  Supplement(
      OpenCases open,
      AcceptanceLimit limit,
      CaseFiles cases,
      CaseMaterials materials,
      Clocks clocks,
      Papers papers,
      Timeline timeline,
      Actors actors,
      Clock clock) {
    this.open = open;
    this.limit = limit;
    this.cases = cases;
    this.materials = materials;
    this.clocks = clocks;
    this.papers = papers;
    this.timeline = timeline;
    this.actors = actors;
    this.clock = clock;
  }

  void ask(Step step) {
    var file = open.lock(step, CaseState.SUPPLEMENT_ASKED);
    limit.checkNotPassed(file);
    if (file.supplementAsked()) throw Refusal.field("outcome", "casework.supplement.once");
    var submission = open.submission(step);
    var names = names(submission);
    var actor = actors.current().username();
    var item = open.item(file);
    cases.supplementAsked(file.caseNumber());
    if (!names.isEmpty()) materials.askAgain(file.caseNumber(), names);
    // those of an acceptance before, after a return, are void as well
    clocks.stopAll(file.caseNumber(), actor);
    clocks.start(
        new Clocks.Order(
            file.caseNumber(),
            file.caseNumber(),
            CLOCK,
            clock.instant(),
            item.supplementLimit(),
            item.warningThreshold(),
            file.department(),
            AcceptanceLimit.SOURCE,
            actor));
    var content = Papers.head(file);
    if (!names.isEmpty()) content.put("需补正的材料", names);
    content.put("需补正的内容", submission.text("supplementItems"));
    content.put("补正期限", Limits.text(item.supplementLimit()) + "内，逾期未补正的，本次申请终止办理。");
    papers.issue(file, DocumentKind.SUPPLEMENT_NOTICE, "补正告知书", content);
    timeline.add(
        step,
        "supplement-asked",
        Map.of("materials", names, "items", submission.text("supplementItems")));
  }

  private static List<String> names(Submission submission) {
    return submission.formData().get("missingMaterials") instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  void receive(Step step) {
    var file = open.lock(step, CaseState.RECEIVED);
    var actor = actors.current().username();
    var now = clock.instant();
    cases.completed(file.caseNumber(), now);
    clocks.stop(file.caseNumber(), CLOCK, actor);
    limit.start(file, open.item(file), now, actor);
    timeline.add(step, "supplement-received", Map.of());
  }
}
