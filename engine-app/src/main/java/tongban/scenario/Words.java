package tongban.scenario;

import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tongban.web.Refusal;

/** What is told to a process designer, in the language of this thread. */
@Component
class Words {
  private final MessageSource messages;

  Words(MessageSource messages) {
    this.messages = messages;
  }

  String of(String code, Object... arguments) {
    var texts = Arrays.stream(arguments).map(String::valueOf).toArray();
    return messages.getMessage("scenario." + code, texts, LocaleContextHolder.getLocale());
  }

  /** A refusal as its caller would read it, with its fields. */
  String of(Refusal refusal) {
    var text = new StringBuilder();
    text.append(refusal.status().value()).append(' ');
    text.append(say(refusal.code(), refusal.arguments().toArray()));
    text.append("（").append(refusal.code()).append("）");
    for (var field : refusal.fields()) {
      text.append("\n    ").append(field.field()).append(": ");
      text.append(say(field.code(), field.arguments().toArray()));
      text.append("（").append(field.code()).append("）");
    }
    return text.toString();
  }

  private String say(String code, Object[] arguments) {
    var text = messages.getMessage(code, arguments, code, LocaleContextHolder.getLocale());
    return text == null ? code : text;
  }
}
