package tongban.casework;

import static tongban.casework.CaseView.at;
import static tongban.casework.CaseView.shown;

import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tongban.deadline.ClockView;
import tongban.deadline.Clocks;

/** Clocks as the page of a case shows them. */
@Component
class ClockRows {
  private final MessageSource messages;

  ClockRows(MessageSource messages) {
    this.messages = messages;
  }

  CaseView.ClockRow row(ClockView clock) {
    return new CaseView.ClockRow(
        clock.id(),
        Owners.part(clock.owner()),
        clock.name().equals(Clocks.PROCEDURE) ? clock.owner() : null,
        clock.name(),
        title(clock.name()),
        clock.limit(),
        clock.extension(),
        shown(clock.start()),
        clock.state(),
        clock.light(),
        clock.date(),
        at(clock.deadline()),
        at(clock.yellowAt()),
        clock.remaining(),
        clock.provisional(),
        clock.state().equals("SUSPENDED"),
        clock.onTime(),
        at(clock.stoppedAt()),
        clock.source());
  }

  private String title(String name) {
    var locale = LocaleContextHolder.getLocale();
    return Objects.requireNonNullElse(
        messages.getMessage("casework.clock." + name, null, name, locale), name);
  }
}
