package tongban.casework;

import static tongban.casework.CaseView.at;
import static tongban.casework.CaseView.shown;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.deadline.ClockView;
import tongban.deadline.Clocks;
import tongban.documents.DocumentKind;
import tongban.documents.Documents;
import tongban.identity.Actors;
import tongban.web.Role;

/** Puts together what the page of a case shows to the caller. */
@Component
@Transactional(readOnly = true)
class CasePages {
  private final ReadableCases readable;
  private final CaseFiles cases;
  private final CaseEvents events;
  private final PartRows parts;
  private final ClockRows clockRows;
  private final ExplainedClocks explained;
  private final TimelineRows timeline;
  private final MaterialRows materials;
  private final CourierRows couriers;
  private final ConditionalRows conditionals;
  private final FollowedRows followed;
  private final Clocks clocks;
  private final Documents documents;
  private final Access access;
  private final Actors actors;
  private final Stages stages;
  private final FlowWords words;

  CasePages(
      ReadableCases readable,
      CaseFiles cases,
      CaseEvents events,
      PartRows parts,
      ClockRows clockRows,
      ExplainedClocks explained,
      TimelineRows timeline,
      MaterialRows materials,
      CourierRows couriers,
      ConditionalRows conditionals,
      FollowedRows followed,
      Clocks clocks,
      Documents documents,
      Access access,
      Actors actors,
      Stages stages,
      FlowWords words) {
    this.readable = readable;
    this.cases = cases;
    this.events = events;
    this.parts = parts;
    this.clockRows = clockRows;
    this.explained = explained;
    this.timeline = timeline;
    this.materials = materials;
    this.couriers = couriers;
    this.conditionals = conditionals;
    this.followed = followed;
    this.clocks = clocks;
    this.documents = documents;
    this.access = access;
    this.actors = actors;
    this.stages = stages;
    this.words = words;
  }

  /** The case, if the caller may see it; otherwise it does not exist. */
  CaseFile readable(String caseNumber) {
    return readable.find(caseNumber).file();
  }

  CaseView page(String caseNumber) {
    var found = readable.find(caseNumber);
    var file = found.file();
    var scope = found.scope();
    var clocks = visible(file, scope);
    var happened = events.of(caseNumber);
    var papers = documents.of(caseNumber);
    var delivery = cases.delivery(caseNumber);
    var urgency = Urgency.of(caseNumber, clocks);
    var certificates = certificates(scope);
    var conditional = conditionals.of(caseNumber, clocks);
    return new CaseView(
        file.caseNumber(),
        file.trackingCode(),
        file.state(),
        file.outcome(),
        words.of(file.processKey()).outcome(file.outcome()),
        new CaseView.Named(file.itemCode(), file.itemName()),
        parts.department(file.department()),
        file.processKey(),
        new CaseView.ApplicantView(
            file.applicantName(), file.idType().name(), Masks.idNumber(file), Masks.mobile(file)),
        Masks.form(file),
        file.channel(),
        shown(file.receivedAt()),
        at(file.acceptedAt()),
        file.acceptanceRule(),
        AcceptedIn.of(happened),
        Acceptance.DEEMED.equals(file.acceptanceRule()),
        at(file.closedAt()),
        urgency.light(),
        at(urgency.deadline()),
        parts.of(scope, clocks),
        stages.of(file, issuedAt(papers), delivery),
        clocks.stream().map(clockRows::row).toList(),
        timeline.rows(
            happened.stream().filter(event -> scope.sees(event.part())).toList(),
            file.processKey()),
        materials.of(caseNumber, scope),
        papers.stream().filter(paper -> scope.sees(paper.part())).map(CasePages::document).toList(),
        certificates.isEmpty() ? null : certificates.get(0),
        certificates,
        delivery == null
            ? null
            : new CaseView.DeliveryView(
                delivery.method(), delivery.receiverName(), shown(delivery.deliveredAt())),
        couriers.of(caseNumber),
        conditional,
        followed.steward(caseNumber),
        followed.helper(caseNumber),
        may(file, conditional));
  }

  private CaseView.May may(CaseFile file, @Nullable ConditionalView conditional) {
    var actor = actors.current();
    boolean corrects = access.mayCorrect(actor, file);
    return new CaseView.May(
        corrects,
        corrects,
        access.mayReveal(actor, file),
        corrects && couriers.available(),
        conditional != null && conditional.state().equals("OPEN") && access.maySupply(actor, file),
        conditional != null && conditional.barred() && actor.is(Role.SUPERVISOR));
  }

  private List<ClockView> visible(CaseFile file, Scope scope) {
    return clocks.of(file.caseNumber()).stream()
        .filter(clock -> scope.seesOwner(clock.owner()))
        .toList();
  }

  private static @Nullable Instant issuedAt(List<Documents.Document> papers) {
    return papers.stream()
        .filter(paper -> paper.kind() == DocumentKind.CERTIFICATE)
        .map(Documents.Document::issuedAt)
        .findFirst()
        .orElse(null);
  }

  private static List<CaseView.Certificate> certificates(Scope scope) {
    return scope.parts().stream()
        .filter(part -> scope.sees(part.part()))
        .map(PartRows::certificate)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Each clock with all that its deadline follows from. */
  List<ExplainedClock> clocks(String caseNumber) {
    var found = readable.find(caseNumber);
    return explained.of(found.file().caseNumber(), found.scope());
  }

  private static CaseView.DocumentRow document(Documents.Document document) {
    return new CaseView.DocumentRow(
        document.part(),
        document.kind().name(),
        document.title(),
        document.number(),
        document.verificationCode(),
        shown(document.issuedAt()),
        document.notice());
  }
}
