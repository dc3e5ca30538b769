package tongban.casework;

import static tongban.casework.CaseView.shown;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tongban.forms.Forms;

/** The timeline as people read it. */
@Component
class TimelineRows {
  private final MessageSource messages;
  private final Forms forms;

  TimelineRows(MessageSource messages, Forms forms) {
    this.messages = messages;
    this.forms = forms;
  }

  /**
   * @param processKey of the case
   */
  List<CaseView.Entry> rows(List<CaseEvent> events, String processKey) {
    var steps = new HashMap<String, String>();
    return events.stream().map(event -> row(event, processKey, steps)).toList();
  }

  private CaseView.Entry row(CaseEvent event, String processKey, Map<String, String> steps) {
    return new CaseView.Entry(
        event.part(),
        shown(event.at()),
        new CaseView.Who(event.actor(), event.actorName()),
        event.kind(),
        title(event),
        event.elementId(),
        named(event, processKey, steps),
        event.remark());
  }

  /** Steps are called as the reader's language has it; stored is what the model called them. */
  private Map<String, Object> named(CaseEvent event, String processKey, Map<String, String> steps) {
    var detail = new LinkedHashMap<>(event.detail());
    var element = event.elementId();
    if (element != null) {
      var of = (element.equals("Sign") ? "desk" : processKey) + ":" + element;
      detail.computeIfPresent("task", (k, task) -> name(of, task, steps));
    }
    if (detail.remove("element") instanceof String of) {
      detail.computeIfPresent("step", (k, step) -> name(of, step, steps));
    }
    return detail;
  }

  private String name(String of, Object stored, Map<String, String> steps) {
    return steps.computeIfAbsent(
        of,
        k -> {
          var parts = of.split(":", 2);
          return forms.step(parts[0], parts[1], String.valueOf(stored));
        });
  }

  /** A completed task is told by its own name and what came of it. */
  String title(CaseEvent event) {
    var task = event.detail().get("task");
    var outcome = event.detail().get("outcomeLabel");
    if (task != null && outcome != null) return task + "：" + outcome;
    var locale = LocaleContextHolder.getLocale();
    return Objects.requireNonNullElse(
        messages.getMessage("casework.event." + event.kind(), null, event.kind(), locale),
        event.kind());
  }
}
