package tongban.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.identity.Actor;
import tongban.identity.Actors;

/** Writes what happens to a case. */
@Component
class Timeline {
  private final CaseEvents events;
  private final Actors actors;
  private final Clock clock;

  Timeline(CaseEvents events, Actors actors, Clock clock) {
    this.events = events;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * @param kind key of the title, {@code casework.event.<kind>}
   * @param detail scalars and lists of texts, shown under the title
   */
  void add(String caseNumber, String kind, Map<String, Object> detail) {
    add(caseNumber, kind, null, null, detail, null);
  }

  void add(Step step, String kind, Map<String, Object> detail) {
    add(new Place(step.caseNumber(), step.part(), step.elementId(), null), kind, detail, null);
  }

  void add(
      String caseNumber,
      String kind,
      @Nullable String elementId,
      @Nullable String taskId,
      Map<String, Object> detail,
      @Nullable String remark) {
    add(new Place(caseNumber, null, elementId, taskId), kind, detail, remark);
  }

  /**
   * @param part null for the whole case
   * @param elementId of the model
   */
  record Place(
      String caseNumber,
      @Nullable String part,
      @Nullable String elementId,
      @Nullable String taskId) {}

  void add(Place place, String kind, Map<String, Object> detail, @Nullable String remark) {
    Actor actor = actors.current();
    events.add(
        List.of(
            new CaseEvent(
                0,
                place.caseNumber(),
                place.part(),
                clock.instant(),
                actor.username(),
                actor.name(),
                kind,
                place.elementId(),
                place.taskId(),
                detail,
                remark)));
  }
}
