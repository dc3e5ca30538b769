package tongban.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tongban.forms.Form;

/** A way a task may end: one of the values of its form's component {@code outcome}. */
record Outcome(String value, String label) {

  static List<Outcome> of(Form form) {
    var outcomes = new ArrayList<Outcome>();
    for (var component : form.schema().path("components")) {
      if (!component.path("key").asText().equals("outcome")) continue;
      for (var value : component.path("values")) {
        outcomes.add(new Outcome(value.path("value").asText(), value.path("label").asText()));
      }
    }
    return outcomes;
  }

  /** The schema of a form without the outcomes that are withheld. */
  static JsonNode offered(Form form, Set<String> withheld) {
    if (withheld.isEmpty()) return form.schema();
    var schema = form.schema().deepCopy();
    for (var component : schema.path("components")) {
      if (!component.path("key").asText().equals("outcome")) continue;
      for (var values = component.path("values").elements(); values.hasNext(); ) {
        if (withheld.contains(values.next().path("value").asText())) values.remove();
      }
    }
    return schema;
  }

  static String label(Form form, String value) {
    return of(form).stream()
        .filter(outcome -> outcome.value().equals(value))
        .map(Outcome::label)
        .findFirst()
        .orElse(value);
  }
}
