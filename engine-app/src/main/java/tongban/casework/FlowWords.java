package tongban.casework;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tongban.forms.Form;
import tongban.forms.Forms;

/**
 * What a flow calls its stages and its decisions, in the language of the request. Its form {@code
 * Receipt} says what is not as a licence has it, among its properties: {@code stages} lists the
 * stages divided by blanks, {@code stage:<id>} and {@code outcome:<outcome>} are names.
 */
@Component
class FlowWords {
  private static final String STAGES =
      "RECEIPT FORMAL_CHECK EXAMINATION DECISION ISSUE DELIVERY ARCHIVE";

  private final Forms forms;
  private final MessageSource messages;

  FlowWords(Forms forms, MessageSource messages) {
    this.forms = forms;
    this.messages = messages;
  }

  /** Those of the flow with this key. */
  Words of(String flow) {
    return new Words(forms.of(flow, "Receipt"), LocaleContextHolder.getLocale(), messages);
  }

  record Words(Optional<Form> form, Locale locale, MessageSource messages) {

    /** Ids of the stages that a case goes through, in their order. */
    List<String> stages() {
      var said = said("stages").strip();
      return List.of((said.isEmpty() ? STAGES : said).split("\\s+"));
    }

    String stage(String id) {
      var said = said("stage:" + id);
      return said.isEmpty() ? message("casework.stage.", id) : said;
    }

    /**
     * @param outcome {@code GRANTED}, {@code PARTLY_GRANTED} or {@code REFUSED}; null before a
     *     decision
     */
    @Nullable String outcome(@Nullable String outcome) {
      if (outcome == null) return null;
      var said = said("outcome:" + outcome);
      return said.isEmpty() ? message("casework.outcome.", outcome) : said;
    }

    private String said(String property) {
      return form.map(found -> found.text(property, locale)).orElse("");
    }

    private String message(String prefix, String id) {
      var found = messages.getMessage(prefix + id.toLowerCase(Locale.ROOT), null, id, locale);
      return found == null ? id : found;
    }
  }
}
