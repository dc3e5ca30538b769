package tongban.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.casework.CaseView;
import tongban.identity.Actors;
import tongban.web.Refusal;

/**
 * Drafts of tasks, saved by whoever may complete them; the last save counts. The row of the
 * worklist is locked, so that none is left behind by a task that ends meanwhile.
 */
@Component
class Drafts {
  static final int LONGEST_FORM = 100_000;
  private static final int LONGEST_OUTCOME = 100;

  private final OpenTasks tasks;
  private final Ties ties;
  private final DraftMapper mapper;
  private final Actors actors;
  private final ObjectMapper json;
  private final Clock clock;

  Drafts(
      OpenTasks tasks,
      Ties ties,
      DraftMapper mapper,
      Actors actors,
      ObjectMapper json,
      Clock clock) {
    this.tasks = tasks;
    this.ties = ties;
    this.mapper = mapper;
    this.actors = actors;
    this.json = json;
    this.clock = clock;
  }

  void save(String taskId, Desk.Completion written) {
    ties.checkNotHeld(tasks.lockToWrite(taskId));
    var actor = actors.current();
    var draft =
        new Draft(
            taskId,
            fits("outcome", written.outcome(), LONGEST_OUTCOME),
            form(written.form()),
            fits("comment", written.comment(), Desk.LONGEST_COMMENT),
            clock.instant(),
            actor.username(),
            actor.name());
    if (mapper.update(draft) == 0) mapper.insert(draft);
  }

  void discard(String taskId) {
    ties.checkNotHeld(tasks.lockToWrite(taskId));
    mapper.delete(taskId);
  }

  private Map<String, Object> form(@Nullable Map<String, Object> given) {
    var form = new LinkedHashMap<String, Object>(Objects.requireNonNullElse(given, Map.of()));
    try {
      if (json.writeValueAsString(form).length() > LONGEST_FORM)
        throw tooLong("form", LONGEST_FORM);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
    return form;
  }

  private static @Nullable String fits(String field, @Nullable String text, int most) {
    if (text != null && text.length() > most) throw tooLong(field, most);
    return text;
  }

  private static Refusal tooLong(String field, int most) {
    return Refusal.field(field, "desk.too-long", most);
  }

  /**
   * As the page of a task shows it.
   *
   * @param form not validated
   */
  record View(
      @Nullable String outcome,
      Map<String, Object> form,
      @Nullable String comment,
      OffsetDateTime savedAt,
      CaseView.Who by) {}

  @Nullable View view(String taskId) {
    var draft = mapper.find(taskId);
    if (draft == null) return null;
    return new View(
        draft.outcome(),
        draft.formData(),
        draft.remark(),
        CaseView.shown(draft.savedAt()),
        new CaseView.Who(draft.savedBy(), draft.savedByName()));
  }
}
