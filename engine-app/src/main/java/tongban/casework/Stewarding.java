package tongban.casework;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tongban.audit.Audit;
import tongban.casework.CaseNews.Kind;
import tongban.casework.Stewardship.State;
import tongban.deadline.Clocks;
import tongban.documents.DocumentKind;
import tongban.identity.Actor;
import tongban.identity.Actors;
import tongban.identity.Colleagues;
import tongban.web.Refusal;
import tongban.web.Role;

/**
 * Stewardship (项目管家, 绿色通道): on stated grounds and by somebody's approval a case gets a steward,
 * stands before others in every worklist, and may have its parts examined at once. No period that
 * the law sets is any shorter for it.
 */
@Component
class Stewarding {
  private final OpenCases open;
  private final CaseFiles cases;
  private final CaseParts parts;
  private final Stewardships stewardships;
  private final Colleagues colleagues;
  private final Clocks clocks;
  private final Papers papers;
  private final Timeline timeline;
  private final Audit audit;
  private final Actors actors;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Stewarding(
      OpenCases open,
      CaseFiles cases,
      CaseParts parts,
      Stewardships stewardships,
      Colleagues colleagues,
      Clocks clocks,
      Papers papers,
      Timeline timeline,
      Audit audit,
      Actors actors,
      ApplicationEventPublisher events,
      Clock clock) {
    this.open = open;
    this.cases = cases;
    this.parts = parts;
    this.stewardships = stewardships;
    this.colleagues = colleagues;
    this.clocks = clocks;
    this.papers = papers;
    this.timeline = timeline;
    this.audit = audit;
    this.actors = actors;
    this.events = events;
    this.clock = clock;
  }

  /** Fields of the submission: {@code steward} (username), {@code priority}, {@code opinion}. */
  void appoint(Step step) {
    var file = open.lock(step.caseNumber());
    var submission = open.submission(step);
    var steward = steward(submission.text("steward"));
    int priority = submission.number("priority");
    if (priority <= CaseFile.ORDINARY || priority > CaseFile.FIRST) {
      throw Refusal.field(
          "form.priority", "casework.priority", CaseFile.ORDINARY + 1, CaseFile.FIRST);
    }
    decide(file, State.APPROVED, steward, priority, submission.text("opinion"));
    cases.steward(file.caseNumber(), steward.username(), priority);
    events.publishEvent(new CasePrioritised(file.caseNumber(), priority));
    events.publishEvent(
        new CaseNews(file.caseNumber(), Kind.APPOINTED, Set.of(steward.username())));
    var content = grounds(file);
    content.put("项目管家", steward.name());
    content.put("办理方式", "专人跟踪服务，各环节优先办理，各部门同时审查。法律、法规规定的最短期限不予缩短。");
    papers.issue(file, DocumentKind.STEWARD_NOTICE, "绿色通道办理通知书", content);
    timeline.add(
        step, "steward-appointed", Map.of("steward", steward.name(), "priority", priority));
  }

  private Actor steward(String username) {
    return colleagues
        .find(username)
        .filter(person -> person.is(Role.CLERK))
        .orElseThrow(() -> Refusal.field("form.steward", "casework.steward.unknown", username));
  }

  /** By a person with reasons, or because nobody approved in time: the case goes the usual way. */
  void decline(Step step) {
    var file = open.lock(step.caseNumber());
    boolean late = step.submission() == null;
    var reason = late ? "未在规定时间内核准" : open.submission(step).text("opinion");
    decide(file, State.DECLINED, null, CaseFile.ORDINARY, reason);
    var content = grounds(file);
    content.put("不予适用的理由", reason);
    content.put("说明", "本办件按一般程序继续办理，申请时间不变。");
    papers.issue(file, DocumentKind.STEWARD_REFUSAL, "不适用绿色通道告知书", content);
    timeline.add(step, "steward-declined", Map.of("reason", reason));
  }

  private void decide(
      CaseFile file, State state, @Nullable Actor steward, int priority, String opinion) {
    var actor = actors.current().username();
    var data = file.formData();
    stewardships.insert(
        new Stewardship(
            0,
            file.caseNumber(),
            state,
            text(data.get("ground")),
            text(data.get("basis")),
            steward == null ? null : steward.username(),
            steward == null ? null : steward.name(),
            priority,
            opinion,
            actor,
            clock.instant(),
            null,
            null,
            null,
            null));
    clocks.stop(file.caseNumber(), Filing.APPROVAL, actor);
    var detail = new LinkedHashMap<String, Object>();
    detail.put("ground", String.valueOf(data.get("ground")));
    detail.put("basis", String.valueOf(data.get("basis")));
    detail.put("evidence", String.valueOf(data.get("evidence")));
    if (steward != null) detail.put("steward", steward.username());
    audit.record(
        actor,
        "case.stewardship." + state.name().toLowerCase(Locale.ROOT),
        file.caseNumber(),
        detail);
  }

  private static Map<String, Object> grounds(CaseFile file) {
    var content = Papers.head(file);
    content.put("申请依据", Grounds.of(text(file.formData().get("ground"))));
    var basis = text(file.formData().get("basis"));
    if (basis != null) content.put("证明", basis);
    return content;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value instanceof String text ? text : null;
  }

  /** All parts are examined at once, whatever the waves of the catalog. */
  void joinWaves(Step step) {
    var file = open.lock(step.caseNumber());
    parts.joinWaves(file.caseNumber());
    var waves = parts.of(file.caseNumber()).stream().mapToInt(CasePart::standing).max().orElse(1);
    if (waves > 1) timeline.add(step, "waves-joined", Map.of("waves", waves));
  }
}
