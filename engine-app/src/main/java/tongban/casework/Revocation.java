package tongban.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tongban.audit.Audit;
import tongban.casework.ConditionalAcceptance.State;
import tongban.deadline.Clocks;
import tongban.documents.DocumentKind;
import tongban.documents.Documents;
import tongban.identity.Actors;
import tongban.web.Refusal;

/**
 * What was committed to did not come: the conditional acceptance is revoked (撤销), what it led to is
 * taken back, and the applicant is not accepted conditionally until that is repaired (信用修复).
 */
@Component
class Revocation {
  private static final int LONGEST = 500;

  private final OpenCases open;
  private final CaseFiles cases;
  private final CaseParts parts;
  private final Pauses pauses;
  private final ConditionalAcceptances acceptances;
  private final MinorMaterials minor;
  private final Conditions conditions;
  private final Documents documents;
  private final Clocks clocks;
  private final Papers papers;
  private final Access access;
  private final Timeline timeline;
  private final Audit audit;
  private final Actors actors;
  private final Ends ends;
  private final Stewardships stewardships;
  private final CaseRecords records;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Revocation(
      OpenCases open,
      CaseFiles cases,
      CaseParts parts,
      Pauses pauses,
      ConditionalAcceptances acceptances,
      MinorMaterials minor,
      Conditions conditions,
      Documents documents,
      Clocks clocks,
      Papers papers,
      Access access,
      Timeline timeline,
      Audit audit,
      Actors actors,
      Ends ends,
      Stewardships stewardships,
      CaseRecords records,
      ApplicationEventPublisher events,
      Clock clock) {
    this.open = open;
    this.cases = cases;
    this.parts = parts;
    this.pauses = pauses;
    this.acceptances = acceptances;
    this.minor = minor;
    this.conditions = conditions;
    this.documents = documents;
    this.clocks = clocks;
    this.papers = papers;
    this.access = access;
    this.timeline = timeline;
    this.audit = audit;
    this.actors = actors;
    this.ends = ends;
    this.stewardships = stewardships;
    this.records = records;
    this.events = events;
    this.clock = clock;
  }

  void revoke(Step step) {
    var file = open.lock(step, CaseState.REVOKED);
    var number = file.caseNumber();
    var waiting = acceptances.open(number);
    if (waiting == null) throw Refusal.conflict("casework.conditional.none");
    var actor = actors.current().username();
    conditions.end(waiting, State.REVOKED);
    var withdrawn = withdrawn(number);
    documents.withdraw(number);
    parts.of(number).forEach(pauses::cutOff);
    parts.closeAll(number);
    clocks.stopAll(number, actor);
    cases.revoked(number);
    stewardships.savedNothing(number);
    ends.close(number);
    acceptances.breach(file, clock.instant());
    var lacking = minor.lacking(number, waiting.names());
    tell(file, lacking, withdrawn);
    events.publishEvent(new CaseNews(number, CaseNews.Kind.REVOKED, followers(number)));
    timeline.add(step, "acceptance-revoked", Map.of("materials", lacking, "withdrawn", withdrawn));
    audit.record(actor, "case.acceptance-revoked", number, Map.of("withdrawn", withdrawn));
  }

  private List<String> withdrawn(String caseNumber) {
    return parts.of(caseNumber).stream()
        .map(CasePart::certificateNumber)
        .filter(Objects::nonNull)
        .toList();
  }

  private Set<String> followers(String caseNumber) {
    return records.followers(Set.of(caseNumber)).stream()
        .map(CaseRecords.Follower::username)
        .collect(Collectors.toSet());
  }

  private void tell(CaseFile file, List<String> lacking, List<String> withdrawn) {
    var content = Papers.head(file);
    content.put("撤销理由", "申请人未在承诺的期限内补齐容缺材料。");
    content.put("未补齐的材料", lacking);
    if (!withdrawn.isEmpty()) content.put("收回并作废的办理结果", withdrawn);
    content.put("信用惩戒", "自本通知书作出之日起至信用修复之日止，不再适用容缺受理。");
    content.put("救济途径", Closing.REMEDY);
    papers.issue(file, DocumentKind.REVOCATION_NOTICE, "撤销容缺受理通知书", content);
  }

  /**
   * The broken commitment of a case counts as repaired: its applicant may be accepted conditionally
   * again.
   */
  void repair(String caseNumber, String reason) {
    var file = open.lock(caseNumber);
    access.checkRead(actors.current(), file);
    if (reason.isBlank()) throw Refusal.field("reason", "casework.required");
    if (reason.length() > LONGEST) throw Refusal.field("reason", "casework.too-long", LONGEST);
    var breach = acceptances.breachOf(caseNumber);
    if (breach == null || breach.repairedAt() != null) {
      throw Refusal.conflict("casework.conditional.no-breach");
    }
    var actor = actors.current().username();
    acceptances.repair(breach.id(), clock.instant(), actor, reason.strip());
    var content = Papers.head(file);
    content.put("修复情况", reason.strip());
    content.put("说明", "自本告知书作出之日起，可以再次适用容缺受理。");
    papers.issue(file, DocumentKind.REPAIR_NOTICE, "信用修复告知书", content);
    timeline.add(caseNumber, "breach-repaired", null, null, Map.of(), reason.strip());
    audit.record(actor, "case.breach-repaired", caseNumber, Map.of("reason", reason.strip()));
  }
}
