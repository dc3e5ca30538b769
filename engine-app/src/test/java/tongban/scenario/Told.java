package tongban.scenario;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The kit's words, without the application around them. */
final class Told {
  private Told() {}

  static Words in(Locale language) {
    LocaleContextHolder.setLocale(language);
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/scenario");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return new Words(messages);
  }
}
