package tongban.casework;

import static tongban.casework.CaseView.shown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tongban.forms.Forms;
import tongban.forms.StepNames;

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
    var steps = forms.stepNames();
    return events.stream().map(event -> row(event, processKey, steps)).toList();
  }

  private CaseView.Entry row(CaseEvent event, String processKey, StepNames steps) {
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
  private static Map<String, Object> named(CaseEvent event, String processKey, StepNames steps) {
    var detail = new LinkedHashMap<>(event.detail());
    var element = event.elementId();
    if (element != null) {
      var key = element.equals("Sign") ? "desk" : processKey;
      detail.computeIfPresent("task", (k, name) -> steps.of(key, element, String.valueOf(name)));
    }
    if (detail.remove("element") instanceof String of) {
      var parts = of.split(":", 2);
      detail.computeIfPresent(
          "step", (k, name) -> steps.of(parts[0], parts[1], String.valueOf(name)));
    }
    return detail;
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
