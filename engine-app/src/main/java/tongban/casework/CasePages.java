package tongban.casework;

import static tongban.casework.CaseView.at;
import static tongban.casework.CaseView.shown;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.catalog.Catalog;
import tongban.catalog.Department;
import tongban.deadline.ClockView;
import tongban.deadline.Clocks;
import tongban.documents.Documents;
import tongban.files.Files;
import tongban.files.StoredFile;
import tongban.identity.Actors;
import tongban.web.Refusal;

/** Puts together what the page of a case shows. */
@Component
@Transactional(readOnly = true)
class CasePages {
  private final CaseFiles cases;
  private final CaseMaterials materials;
  private final CaseEvents events;
  private final Clocks clocks;
  private final Documents documents;
  private final Files files;
  private final Catalog catalog;
  private final Access access;
  private final Actors actors;
  private final Stages stages;
  private final MessageSource messages;

  CasePages(
      CaseFiles cases,
      CaseMaterials materials,
      CaseEvents events,
      Clocks clocks,
      Documents documents,
      Files files,
      Catalog catalog,
      Access access,
      Actors actors,
      Stages stages,
      MessageSource messages) {
    this.cases = cases;
    this.materials = materials;
    this.events = events;
    this.clocks = clocks;
    this.documents = documents;
    this.files = files;
    this.catalog = catalog;
    this.access = access;
    this.actors = actors;
    this.stages = stages;
    this.messages = messages;
  }

  /** The case, if the caller may see it; otherwise it does not exist. */
  CaseFile readable(String caseNumber) {
    var file = cases.find(caseNumber);
    if (file == null) throw Refusal.notFound("casework.unknown", caseNumber);
    access.checkRead(actors.current(), file);
    return file;
  }

  boolean mayRead(String caseNumber) {
    var file = cases.find(caseNumber);
    return file != null && access.mayRead(actors.current(), file);
  }

  CaseView page(String caseNumber) {
    var file = readable(caseNumber);
    var actor = actors.current();
    var part = cases.parts(caseNumber).get(0);
    var delivery = cases.delivery(caseNumber);
    var papers = documents.of(caseNumber);
    var issuedAt =
        papers.stream()
            .filter(paper -> paper.number().equals(part.certificateNumber()))
            .map(Documents.Document::issuedAt)
            .findFirst()
            .orElse(null);
    return new CaseView(
        file.caseNumber(),
        file.trackingCode(),
        file.state(),
        file.outcome(),
        new CaseView.Named(file.itemCode(), file.itemName()),
        department(file.department()),
        new CaseView.ApplicantView(
            file.applicantName(), file.idType().name(), Masks.idNumber(file), Masks.mobile(file)),
        Masks.form(file),
        shown(file.receivedAt()),
        at(file.acceptedAt()),
        file.acceptanceRule(),
        Acceptance.DEEMED.equals(file.acceptanceRule()),
        at(file.closedAt()),
        stages.of(file, issuedAt, delivery),
        clocks.of(caseNumber).stream().map(this::clock).toList(),
        events.of(caseNumber).stream().map(this::entry).toList(),
        materials(caseNumber),
        papers.stream().map(CasePages::document).toList(),
        certificate(part),
        delivery == null
            ? null
            : new CaseView.DeliveryView(
                delivery.method(), delivery.receiverName(), shown(delivery.deliveredAt())),
        new CaseView.May(
            access.mayCorrect(actor, file),
            access.mayCorrect(actor, file),
            access.mayReveal(actor, file)));
  }

  /** Each clock with what every day has counted, so that a deadline explains itself. */
  List<ExplainedClock> clocks(String caseNumber) {
    readable(caseNumber);
    return clocks.of(caseNumber).stream()
        .map(each -> new ExplainedClock(clock(each), clocks.explain(each.id())))
        .toList();
  }

  CaseView.Named department(String code) {
    return new CaseView.Named(code, catalog.department(code).map(Department::name).orElse(code));
  }

  private static CaseView.@Nullable Certificate certificate(CasePart part) {
    var number = part.certificateNumber();
    var code = part.certificateCode();
    return number == null || code == null ? null : new CaseView.Certificate(number, code);
  }

  private CaseView.ClockRow clock(ClockView clock) {
    return new CaseView.ClockRow(
        clock.name(),
        text("casework.clock." + clock.name(), clock.name()),
        clock.limit(),
        clock.extension(),
        shown(clock.start()),
        clock.state(),
        clock.light(),
        clock.date(),
        at(clock.deadline()),
        clock.remaining(),
        clock.provisional(),
        clock.state().equals("SUSPENDED"),
        clock.onTime(),
        clock.source());
  }

  private CaseView.Entry entry(CaseEvent event) {
    return new CaseView.Entry(
        shown(event.at()),
        new CaseView.Who(event.actor(), event.actorName()),
        event.kind(),
        title(event),
        event.elementId(),
        event.detail(),
        event.remark());
  }

  /** A completed task is told by its own name and what came of it. */
  String title(CaseEvent event) {
    var task = event.detail().get("task");
    var outcome = event.detail().get("outcomeLabel");
    return task != null && outcome != null
        ? task + "：" + outcome
        : text("casework.event." + event.kind(), event.kind());
  }

  private String text(String key, String otherwise) {
    return Objects.requireNonNullElse(
        messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()), otherwise);
  }

  private List<CaseView.MaterialRow> materials(String caseNumber) {
    var listed = materials.of(caseNumber);
    var ids = listed.stream().map(CaseMaterial::fileId).filter(Objects::nonNull).distinct();
    var stored = files.find(ids.toList());
    return listed.stream()
        .map(m -> material(m, m.fileId() == null ? null : stored.get(m.fileId())))
        .toList();
  }

  private static CaseView.MaterialRow material(CaseMaterial material, @Nullable StoredFile file) {
    return new CaseView.MaterialRow(
        material.id(),
        material.name(),
        material.required(),
        material.askedAgain(),
        file == null ? "MISSING" : "PROVIDED",
        file == null ? null : file.id(),
        file == null ? null : file.name(),
        file == null ? null : file.size(),
        file == null ? null : file.sha256(),
        material.source(),
        at(material.addedAt()));
  }

  private static CaseView.DocumentRow document(Documents.Document document) {
    return new CaseView.DocumentRow(
        document.kind().name(),
        document.title(),
        document.number(),
        document.verificationCode(),
        shown(document.issuedAt()),
        document.notice());
  }
}
