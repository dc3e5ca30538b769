package tongban.casework;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import tongban.deadline.Clocks;
import tongban.documents.DocumentKind;
import tongban.identity.Actors;

/** The ends of a case without a decision: not accepted, not ours, lapsed, withdrawn. */
@Component
class Closing {
  static final String REMEDY = "如不服本决定，可以自收到本通知书之日起六十日内申请行政复议，或者自收到之日起六个月内提起行政诉讼。";

  private final OpenCases open;
  private final AcceptanceLimit limit;
  private final CaseFiles cases;
  private final CaseParts parts;
  private final Pauses pauses;
  private final Conditions conditions;
  private final Clocks clocks;
  private final Papers papers;
  private final Timeline timeline;
  private final Actors actors;
  private final Ends ends;

  Closing(
      OpenCases open,
      AcceptanceLimit limit,
      CaseFiles cases,
      CaseParts parts,
      Pauses pauses,
      Conditions conditions,
      Clocks clocks,
      Papers papers,
      Timeline timeline,
      Actors actors,
      Ends ends) {
    this.open = open;
    this.limit = limit;
    this.cases = cases;
    this.parts = parts;
    this.pauses = pauses;
    this.conditions = conditions;
    this.clocks = clocks;
    this.papers = papers;
    this.timeline = timeline;
    this.actors = actors;
    this.ends = ends;
  }

  void refuseAcceptance(Step step) {
    var file = open.lock(step, CaseState.NOT_ACCEPTED);
    limit.checkNotPassed(file);
    var submission = open.submission(step);
    var content = Papers.head(file);
    content.put("不予受理的理由", submission.text("reason"));
    if (!submission.text("legalBasis").isEmpty()) content.put("依据", submission.text("legalBasis"));
    content.put("救济途径", REMEDY);
    papers.issue(file, DocumentKind.NON_ACCEPTANCE_NOTICE, "不予受理通知书", content);
    close(step, file, CaseState.NOT_ACCEPTED, Map.of("reason", submission.text("reason")));
  }

  void declareNotOurMatter(Step step) {
    var file = open.lock(step, CaseState.NOT_OUR_MATTER);
    limit.checkNotPassed(file);
    var submission = open.submission(step);
    var content = Papers.head(file);
    content.put("告知内容", "所申请事项依法不属于本行政机关职权范围。");
    content.put("理由", submission.text("reason"));
    content.put("请向下列机关申请", submission.text("competentAuthority"));
    papers.issue(file, DocumentKind.NOT_OUR_MATTER_NOTICE, "不属于本机关职权范围告知书", content);
    close(
        step,
        file,
        CaseState.NOT_OUR_MATTER,
        Map.of(
            "reason",
            submission.text("reason"),
            "authority",
            submission.text("competentAuthority")));
  }

  void lapse(Step step) {
    var file = open.lock(step, CaseState.LAPSED);
    var content = Papers.head(file);
    content.put("终止理由", "申请人未在补正告知书载明的期限内补正申请材料。可以补齐材料后重新申请。");
    papers.issue(file, DocumentKind.TERMINATION_NOTICE, "终止办理通知书", content);
    close(step, file, CaseState.LAPSED, Map.of());
  }

  /** Registered, advised, and never filed. */
  void lapsePreparation(Step step) {
    var file = open.lock(step, CaseState.LAPSED);
    var content = Papers.head(file);
    content.put("终止理由", "登记后未在约定的期限内提交申请。可以准备好材料后重新申请。");
    papers.issue(file, DocumentKind.TERMINATION_NOTICE, "终止办理通知书", content);
    close(step, file, CaseState.LAPSED, Map.of());
  }

  void withdraw(Step step) {
    var file = open.lock(step, CaseState.WITHDRAWN);
    var reason = open.submission(step).text("reason");
    var content = Papers.head(file);
    content.put("终止理由", "申请人撤回申请：" + reason);
    papers.issue(file, DocumentKind.TERMINATION_NOTICE, "终止办理通知书", content);
    close(step, file, CaseState.WITHDRAWN, Map.of("reason", reason));
  }

  /** The case has ended: what is open of it ends with it. */
  void close(Step step, CaseFile file, CaseState state, Map<String, Object> detail) {
    cases.move(file.caseNumber(), state);
    ends.close(file.caseNumber());
    conditions.lapse(file.caseNumber());
    parts.of(file.caseNumber()).forEach(pauses::cutOff);
    parts.closeAll(file.caseNumber());
    clocks.stopAll(file.caseNumber(), actors.current().username());
    timeline.add(step, "closed-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'), detail);
  }
}
