package tongban.deadline;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tongban.worktime.LimitUnit;

/** Says in the reader's language why a day counts or not, with the source of the rule. */
@Component
class DayRules {
  private final MessageSource messages;

  DayRules(MessageSource messages) {
    this.messages = messages;
  }

  String text(ExplainedDays.Reason reason) {
    var said = new ArrayList<>(List.of(main(reason)));
    if (reason.extension()) said.add(say("extension"));
    if (reason.provisional()) said.add(say("provisional"));
    if (reason.last()) said.add(say(last(reason)));
    return String.join(say("and"), said);
  }

  private static String last(ExplainedDays.Reason reason) {
    if (reason.capped()) return "capped";
    return reason.unit() == LimitUnit.WORKING_HOUR ? "last-hour" : "last";
  }

  private String main(ExplainedDays.Reason reason) {
    return switch (reason.kind()) {
      case START -> say(isDueAtOnce(reason) ? "start-immediate" : "start");
      case COUNTED -> counted(reason);
      case REST -> reason.holiday() ? say("holiday", reason.name()) : say("weekend");
      case SUSPENDED -> suspended(reason);
      case MOVED_ON -> say("moved-on");
    };
  }

  private static boolean isDueAtOnce(ExplainedDays.Reason reason) {
    return reason.unit() == LimitUnit.IMMEDIATE && reason.last();
  }

  private String counted(ExplainedDays.Reason reason) {
    var text =
        switch (reason.unit()) {
          case WORKING_DAY, IMMEDIATE ->
              reason.makeUp() ? say("make-up", reason.name()) : say("working-day");
          case CALENDAR_DAY -> say("calendar-day");
          case MONTH -> say("month");
          case WORKING_HOUR -> say("working-hour", reason.units());
        };
    return reason.suspensions().isEmpty()
        ? text
        : text + say("and") + say("told", kinds(reason.suspensions()));
  }

  private String suspended(ExplainedDays.Reason reason) {
    var sources =
        reason.suspensions().stream()
            .map(Explanation.Suspended::source)
            .distinct()
            .collect(joining("、"));
    var ended = reason.suspensions().stream().filter(each -> endsOn(each, reason.date())).toList();
    var text = say("suspended", kinds(reason.suspensions()), sources);
    return ended.isEmpty() ? text : text + say("and") + say("ended", kinds(ended));
  }

  private static boolean endsOn(Explanation.Suspended suspension, LocalDate date) {
    var end = suspension.to();
    return end != null && ExplainedDays.on(end).equals(date);
  }

  private static String kinds(List<Explanation.Suspended> suspensions) {
    return suspensions.stream().map(Explanation.Suspended::kind).distinct().collect(joining("、"));
  }

  private String say(String rule, Object... values) {
    return messages.getMessage("deadline.rule." + rule, values, LocaleContextHolder.getLocale());
  }
}
