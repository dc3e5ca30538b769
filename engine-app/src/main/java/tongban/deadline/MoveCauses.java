package tongban.deadline;

import java.util.List;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The causes that the ledger keeps as a word and what it is about, as people read them. */
@Component
class MoveCauses {
  private final MessageSource messages;

  MoveCauses(MessageSource messages) {
    this.messages = messages;
  }

  /** {@code SUSPEND 专家评审} becomes a sentence; what is not known stays as it is. */
  String text(String cause, List<ClockEntry> history) {
    int space = cause.indexOf(' ');
    var word = space < 0 ? cause : cause.substring(0, space);
    var rest = space < 0 ? "" : cause.substring(space + 1);
    var locale = LocaleContextHolder.getLocale();
    var about =
        switch (word) {
          case "RESUME" -> procedure(rest, history);
          case "CALENDAR" -> rest.replaceFirst("^\\d+ ", "");
          default -> rest;
        };
    return Objects.requireNonNullElse(
        messages.getMessage("deadline.cause." + word, new Object[] {about}, cause, locale), cause);
  }

  private static String procedure(String reference, List<ClockEntry> history) {
    return history.stream()
        .filter(entry -> entry.is(ClockEntry.Kind.SUSPEND))
        .filter(entry -> reference.equals(entry.reference()))
        .map(ClockEntry::procedureName)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(reference);
  }
}
