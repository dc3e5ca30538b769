package tongban.supervision;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names of clocks as people read them. */
@Component
class ClockTitles {
  private final MessageSource messages;

  ClockTitles(MessageSource messages) {
    this.messages = messages;
  }

  /** In the reader's language. */
  @Nullable String of(@Nullable String clock) {
    return clock == null ? null : in(LocaleContextHolder.getLocale(), clock);
  }

  /** For what is written down. */
  String inChinese(String clock) {
    return in(Locale.SIMPLIFIED_CHINESE, clock);
  }

  private String in(Locale locale, String clock) {
    return Objects.requireNonNullElse(
        messages.getMessage("casework.clock." + clock, null, clock, locale), clock);
  }
}
