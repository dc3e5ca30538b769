package tongban.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tongban.audit.Audit;
import tongban.identity.Actors;
import tongban.web.Refusal;

/**
 * Assisted service (帮办代办): who takes a case in for somebody helps them to its end. The receipt form
 * says so: {@code assisted}, {@code assistedKind} and the signed {@code authorisation}.
 */
@Component
class Assisting {
  private final Assistances assistances;
  private final Timeline timeline;
  private final Audit audit;
  private final Actors actors;
  private final Clock clock;

  Assisting(Assistances assistances, Timeline timeline, Audit audit, Actors actors, Clock clock) {
    this.assistances = assistances;
    this.timeline = timeline;
    this.audit = audit;
    this.actors = actors;
    this.clock = clock;
  }

  /** Who applies online is helped by nobody of the hall. */
  void refuse(CaseFile file) {
    if (Boolean.TRUE.equals(file.formData().get("assisted"))) {
      throw Refusal.field("form.assisted", "casework.online.assisted");
    }
  }

  /** Nobody is helped without having said so in writing. */
  void record(CaseFile file) {
    var data = file.formData();
    if (!Boolean.TRUE.equals(data.get("assisted"))) return;
    if (!(data.get("authorisation") instanceof List<?> files) || files.isEmpty()) {
      throw Refusal.field("form.authorisation", "casework.required");
    }
    var helper = actors.current();
    var kind = data.get("assistedKind") instanceof String given ? given : "OTHER";
    assistances.insert(
        new Assistance(
            0,
            file.caseNumber(),
            kind,
            helper.username(),
            helper.name(),
            String.valueOf(files.get(0)),
            clock.instant()));
    timeline.add(
        file.caseNumber(), "assisted", Map.of("helper", helper.name(), "assistedKind", kind));
    audit.record(
        helper.username(),
        "case.assisted",
        file.caseNumber(),
        Map.of("kind", kind, "authorisation", String.valueOf(files.get(0))));
  }
}
