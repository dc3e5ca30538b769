package tongban.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.catalog.Item;
import tongban.deadline.Clocks;
import tongban.documents.DocumentKind;
import tongban.identity.Actors;
import tongban.worktime.Limit;

/** Acceptance (受理): the statutory and the promised clock of the part start. */
@Component
class Acceptance {
  static final String DEEMED = "DEEMED";

  private final OpenCases open;
  private final AcceptanceLimit limit;
  private final CaseFiles cases;
  private final Clocks clocks;
  private final Papers papers;
  private final Timeline timeline;
  private final Actors actors;
  private final Clock clock;

  Acceptance(
      OpenCases open,
      AcceptanceLimit limit,
      CaseFiles cases,
      Clocks clocks,
      Papers papers,
      Timeline timeline,
      Actors actors,
      Clock clock) {
    this.open = open;
    this.limit = limit;
    this.cases = cases;
    this.clocks = clocks;
    this.papers = papers;
    this.timeline = timeline;
    this.actors = actors;
    this.clock = clock;
  }

  void accept(Step step) {
    var file = open.lock(step, CaseState.ACCEPTED);
    limit.checkNotPassed(file);
    var acceptance = clocks.acceptance(clock.instant(), file.department());
    accept(step, file, acceptance.start(), acceptance.rule());
  }

  /** No answer in time: accepted from the day the complete materials came in (art. 32). */
  void deemAccepted(Step step) {
    var file = open.lock(step, CaseState.ACCEPTED);
    accept(step, file, file.completeAt(), DEEMED);
  }

  private void accept(Step step, CaseFile file, Instant from, String rule) {
    var item = open.item(file);
    var actor = actors.current().username();
    clocks.stop(file.caseNumber(), Clocks.ACCEPTANCE, actor);
    start(file, item, Clocks.STATUTORY, item.legalLimit(), from, item.legalBasis(), actor);
    start(file, item, Clocks.PROMISED, item.promisedLimit(), from, "承诺时限", actor);
    cases.accepted(file.caseNumber(), from, rule);
    papers.issue(file, DocumentKind.ACCEPTANCE_NOTICE, "受理通知书", notice(file, item, rule));
    timeline.add(step, rule.equals(DEEMED) ? "deemed-accepted" : "accepted", Map.of("rule", rule));
  }

  private void start(
      CaseFile file,
      Item item,
      String name,
      @Nullable Limit limit,
      Instant from,
      String source,
      String actor) {
    if (limit == null) return;
    clocks.start(
        new Clocks.Order(
            file.caseNumber(),
            file.firstPart(),
            name,
            from,
            limit,
            item.warningThreshold(),
            file.department(),
            source,
            actor));
  }

  private static Map<String, Object> notice(CaseFile file, Item item, String rule) {
    var content = Papers.head(file);
    content.put(
        "受理结论",
        rule.equals(DEEMED)
            ? "本机关未在法定期限内告知，依据《中华人民共和国行政许可法》第三十二条，自收到申请材料之日起即为受理。"
            : "申请材料齐全、符合法定形式，予以受理。");
    content.put("法定时限", Limits.text(item.legalLimit()));
    content.put("承诺时限", Limits.text(item.promisedLimit()));
    var procedures = item.procedures().stream().map(Item.Procedure::name).toList();
    if (!procedures.isEmpty()) content.put("可能需要的特别程序", String.join("、", procedures));
    content.put("查询码", file.trackingCode());
    return content;
  }
}
