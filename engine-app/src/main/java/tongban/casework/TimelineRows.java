package tongban.casework;

import static tongban.casework.CaseView.shown;

import java.util.LinkedHashMap;
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
  CaseView.Entry row(CaseEvent event, String processKey) {
    return new CaseView.Entry(
        event.part(),
        shown(event.at()),
        new CaseView.Who(event.actor(), event.actorName()),
        event.kind(),
        title(event),
        event.elementId(),
        named(event, processKey),
        event.remark());
  }

  /** Steps are called as the reader's language has it; stored is what the model called them. */
  private Map<String, Object> named(CaseEvent event, String processKey) {
    var detail = new LinkedHashMap<>(event.detail());
    var element = event.elementId();
    if (element != null) {
      var key = element.equals("Sign") ? "desk" : processKey;
      detail.computeIfPresent("task", (k, task) -> forms.step(key, element, (String) task));
    }
    if (detail.remove("element") instanceof String of) {
      var parts = of.split(":", 2);
      detail.computeIfPresent("step", (k, step) -> forms.step(parts[0], parts[1], (String) step));
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
