package tongban.casework;

import static tongban.casework.CaseView.shown;

import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The timeline as people read it. */
@Component
class TimelineRows {
  private final MessageSource messages;

  TimelineRows(MessageSource messages) {
    this.messages = messages;
  }

  CaseView.Entry row(CaseEvent event) {
    return new CaseView.Entry(
        event.part(),
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
    if (task != null && outcome != null) return task + "：" + outcome;
    var locale = LocaleContextHolder.getLocale();
    return Objects.requireNonNullElse(
        messages.getMessage("casework.event." + event.kind(), null, event.kind(), locale),
        event.kind());
  }
}
