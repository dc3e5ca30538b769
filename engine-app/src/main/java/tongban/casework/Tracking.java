package tongban.casework;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.deadline.Clocks;
import tongban.web.Refusal;

/** What an applicant sees of the progress of a case, without an account. */
@Component
@Transactional(readOnly = true)
class Tracking {
  private static final int SHOWN_DIGITS = 12;

  private final CaseFiles cases;
  private final CaseParts parts;
  private final PartRows names;
  private final Stages stages;
  private final FlowWords words;
  private final Clocks clocks;

  Tracking(
      CaseFiles cases,
      CaseParts parts,
      PartRows names,
      Stages stages,
      FlowWords words,
      Clocks clocks) {
    this.cases = cases;
    this.parts = parts;
    this.names = names;
    this.stages = stages;
    this.words = words;
    this.clocks = clocks;
  }

  /**
   * Progress without personal data.
   *
   * @param outcomeName what its flow calls the outcome
   */
  record Progress(
      String caseNumber,
      String item,
      String department,
      CaseState state,
      @Nullable String outcome,
      @Nullable String outcomeName,
      List<CaseView.Stage> steps,
      List<PartProgress> parts,
      @Nullable OffsetDateTime deadline,
      boolean suspended) {}

  /**
   * @param decision {@code GRANTED} or {@code REFUSED}; null until the whole case is decided
   */
  record PartProgress(
      String item, String department, int wave, PartState state, @Nullable String decision) {}

  Progress progress(String code) {
    var file = cases.byTrackingCode(code);
    if (file == null) throw Refusal.notFound("casework.track.unknown");
    var number = file.caseNumber();
    var all = parts.of(number);
    boolean issued = all.stream().anyMatch(part -> part.certificateNumber() != null);
    var urgency = Urgency.of(number, clocks.of(number));
    return new Progress(
        "…" + number.substring(number.length() - SHOWN_DIGITS),
        file.itemName(),
        names.department(file.department()).name(),
        file.state(),
        file.outcome(),
        words.of(file.processKey()).outcome(file.outcome()),
        stages.of(file, issued ? file.decidedAt() : null, cases.delivery(number)),
        all.stream().map(part -> progress(file, part)).toList(),
        CaseView.at(urgency.deadline()),
        urgency.suspended());
  }

  private PartProgress progress(CaseFile file, CasePart part) {
    return new PartProgress(
        part.itemName(),
        names.department(part.department()).name(),
        part.wave(),
        part.state(),
        file.decidedAt() != null && part.isDecided() ? part.decision() : null);
  }
}
