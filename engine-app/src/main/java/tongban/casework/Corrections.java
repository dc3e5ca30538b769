package tongban.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tongban.audit.Audit;
import tongban.files.Files;
import tongban.identity.Actor;
import tongban.identity.Actors;
import tongban.web.Refusal;
import tongban.web.Refusal.Field;

/** Corrections of what was taken in, each with its reason, in the audit trail and the timeline. */
@Component
class Corrections {
  private final OpenCases open;
  private final CaseFiles cases;
  private final CaseMaterials materials;
  private final Files files;
  private final Access access;
  private final Conditions conditions;
  private final Timeline timeline;
  private final Audit audit;
  private final Actors actors;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Corrections(
      OpenCases open,
      CaseFiles cases,
      CaseMaterials materials,
      Files files,
      Access access,
      Conditions conditions,
      Timeline timeline,
      Audit audit,
      Actors actors,
      ApplicationEventPublisher events,
      Clock clock) {
    this.events = events;
    this.open = open;
    this.cases = cases;
    this.materials = materials;
    this.files = files;
    this.access = access;
    this.conditions = conditions;
    this.timeline = timeline;
    this.audit = audit;
    this.actors = actors;
    this.clock = clock;
  }

  /** What is null stays as it is. */
  record ApplicantChange(
      @Nullable String name,
      @Nullable String idNumber,
      @Nullable String mobile,
      @Nullable String reason) {}

  void applicant(String caseNumber, ApplicantChange change) {
    var file = changeable(caseNumber);
    var name = Objects.requireNonNullElse(change.name(), file.applicantName());
    var idNumber = Objects.requireNonNullElse(change.idNumber(), file.idNumber());
    var mobile = Objects.requireNonNullElse(change.mobile(), file.mobile());
    var bad = new ArrayList<Field>();
    ApplicantRules.name(name, "name", bad);
    ApplicantRules.idNumber(file.idType(), idNumber, "idNumber", bad);
    ApplicantRules.mobile(mobile, "mobile", bad);
    reason(change.reason(), bad);
    if (!bad.isEmpty()) throw Refusal.fields(bad);
    cases.correct(caseNumber, name.strip(), idNumber, mobile);
    var changed = new ArrayList<String>();
    if (!name.equals(file.applicantName())) {
      changed.add("name");
      events.publishEvent(new ApplicantRenamed(caseNumber, name.strip()));
    }
    if (!idNumber.equals(file.idNumber())) changed.add("idNumber");
    if (!mobile.equals(file.mobile())) changed.add("mobile");
    record(caseNumber, "applicant-corrected", Map.of("fields", changed), change.reason());
  }

  record MaterialChange(@Nullable String name, @Nullable String fileId, @Nullable String reason) {}

  /** Adds the file of a material, or replaces it; the earlier file stays in the store. */
  void material(String caseNumber, MaterialChange change) {
    var file = supplied(caseNumber, change.name());
    var bad = new ArrayList<Field>();
    var material =
        materials.of(caseNumber).stream()
            .filter(m -> m.name().equals(change.name()))
            .findFirst()
            .orElse(null);
    if (material == null)
      bad.add(Field.of("name", "casework.material.unknown", String.valueOf(change.name())));
    var fileId = change.fileId();
    if (fileId == null || files.find(fileId).isEmpty()) {
      bad.add(Field.of("fileId", "casework.file.unknown"));
    }
    boolean replaces = material != null && material.isProvided();
    if (replaces) reason(change.reason(), bad);
    if (material == null || fileId == null || !bad.isEmpty()) throw Refusal.fields(bad);
    files.attach(fileId, "case:" + file.caseNumber());
    materials.provide(material.id(), fileId, clock.instant(), actors.current().username());
    var detail = new LinkedHashMap<String, Object>();
    detail.put("material", material.name());
    var replaced = material.fileId() == null ? material.certificateNumber() : material.fileId();
    if (replaced != null) detail.put("replaced", replaced);
    record(caseNumber, replaces ? "material-replaced" : "material-added", detail, change.reason());
  }

  /** What a conditional acceptance waits for may come by its day, after the decision too. */
  private CaseFile supplied(String caseNumber, @Nullable String material) {
    var file = open.lock(caseNumber);
    var actor = actors.current();
    boolean awaited = material != null && conditions.awaits(caseNumber, material);
    if (awaited) conditions.checkInTime(caseNumber);
    return awaited && access.maySupply(actor, file) ? file : changeable(actor, file);
  }

  private CaseFile changeable(String caseNumber) {
    return changeable(actors.current(), open.lock(caseNumber));
  }

  private CaseFile changeable(Actor actor, CaseFile file) {
    access.checkRead(actor, file);
    if (!file.state().isBeforeDecision()) {
      throw Refusal.conflict("casework.correct.decided").with("state", file.state().name());
    }
    if (!access.mayCorrect(actor, file)) throw Refusal.forbidden("casework.correct.clerk");
    return file;
  }

  private static void reason(@Nullable String reason, ArrayList<Field> bad) {
    if (reason == null || reason.isBlank()) bad.add(Field.of("reason", "casework.required"));
    else if (reason.length() > 500) bad.add(Field.of("reason", "casework.too-long", 500));
  }

  private void record(
      String caseNumber, String kind, Map<String, Object> detail, @Nullable String reason) {
    timeline.add(caseNumber, kind, null, null, detail, reason);
    audit.record(actors.current().username(), "case." + kind, caseNumber, detail);
  }

  /** The applicant's numbers in full; each look is recorded. */
  CaseFile reveal(String caseNumber) {
    var file = open.lock(caseNumber);
    var actor = actors.current();
    access.checkRead(actor, file);
    if (!access.mayReveal(actor, file)) throw Refusal.forbidden("casework.reveal");
    audit.record(actor.username(), "case.id-number.read", caseNumber, Map.of());
    return file;
  }
}
