package tongban.forms;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import tongban.files.Files;

/** Validates submitted data as form-js-viewer 2.0.0 does, and more strictly where it guesses. */
@Component
class Validation {
  private final Map<String, Kind> kinds;

  Validation(Files files, Clock clock) {
    var text = new TextKind();
    var one = new OptionKind(false);
    var several = new OptionKind(true);
    kinds =
        Map.of(
            "textfield", text,
            "textarea", text,
            "number", new NumberKind(),
            "checkbox", new CheckboxKind(),
            "radio", one,
            "select", one,
            "checklist", several,
            "taglist", several,
            "datetime", new DateTimeKind(clock),
            "filepicker", new FileKind(files));
  }

  Map<String, Object> validate(
      Form form, Map<String, Object> data, Map<String, Object> context, String prefix) {
    var components = tongban.forms.Component.in(form.schema());
    return new Submission(kinds, components, data, context, new Findings(prefix)).validated();
  }
}
