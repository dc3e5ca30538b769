package tongban.casework;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.deadline.Clocks;
import tongban.documents.DocumentKind;
import tongban.identity.Actors;

@Component
@Transactional
class StoredCaseSteps implements CaseSteps {
  private final OpenCases open;
  private final CaseFiles cases;
  private final CaseParts parts;
  private final Submissions submissions;
  private final Closing closing;
  private final Clocks clocks;
  private final Papers papers;
  private final Timeline timeline;
  private final Actors actors;
  private final Clock clock;

  StoredCaseSteps(
      OpenCases open,
      CaseFiles cases,
      CaseParts parts,
      Submissions submissions,
      Closing closing,
      Clocks clocks,
      Papers papers,
      Timeline timeline,
      Actors actors,
      Clock clock) {
    this.open = open;
    this.cases = cases;
    this.parts = parts;
    this.submissions = submissions;
    this.closing = closing;
    this.clocks = clocks;
    this.papers = papers;
    this.timeline = timeline;
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  public Handled lock(String caseNumber) {
    return handled(open.lock(caseNumber));
  }

  @Override
  public Handled find(String caseNumber) {
    return handled(file(caseNumber));
  }

  private CaseFile file(String caseNumber) {
    var file = cases.find(caseNumber);
    if (file == null) throw new IllegalStateException("No case " + caseNumber);
    return file;
  }

  private static Handled handled(CaseFile file) {
    return new Handled(
        file.caseNumber(),
        file.itemCode(),
        file.itemName(),
        file.department(),
        file.processKey(),
        file.state(),
        file.applicantName(),
        file.idType(),
        file.idNumber(),
        file.formData(),
        file.receivedAt());
  }

  @Override
  public @Nullable HandedIn handedIn(@Nullable Long id) {
    var found = id == null ? null : submissions.find(id);
    if (found == null) return null;
    return new HandedIn(
        found.id(), found.elementId(), found.outcome(), found.formData(), found.submittedBy());
  }

  @Override
  public void note(
      String caseNumber, @Nullable String elementId, String kind, Map<String, Object> detail) {
    timeline.add(caseNumber, kind, elementId, null, detail, null);
  }

  @Override
  public String issue(
      String caseNumber, DocumentKind kind, String title, Map<String, Object> content) {
    var file = file(caseNumber);
    var whole = Papers.head(file);
    whole.putAll(content);
    return papers.issue(file, kind, title, whole).number();
  }

  @Override
  public void decide(
      String caseNumber, boolean granted, @Nullable Long submission, @Nullable String reasons) {
    open.lock(caseNumber).state().check(CaseState.DECIDED);
    var now = clock.instant();
    var actor = actors.current().username();
    var decision = granted ? CasePart.GRANTED : CasePart.REFUSED;
    for (var part : parts.of(caseNumber)) {
      parts.decide(
          new CaseParts.Decision(
              part.part(), decision, now, actor, null, submission, reasons, null));
    }
    cases.decided(caseNumber, decision, now);
    clocks.stopAll(caseNumber, actor);
  }

  @Override
  public void move(String caseNumber, CaseState state) {
    open.lock(caseNumber).state().check(state);
    cases.move(caseNumber, state);
  }

  @Override
  public void close(
      String caseNumber, String elementId, CaseState state, Map<String, Object> detail) {
    var file = open.lock(caseNumber);
    file.state().check(state);
    var step = new Step(caseNumber, null, null, elementId, null);
    closing.close(step, file, state, detail);
  }
}
