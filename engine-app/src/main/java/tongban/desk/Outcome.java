package tongban.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tongban.forms.Form;

/**
 * A way a task may end: one of the values of its form's component {@code outcome}.
 *
 * @param batch whether many tasks may be completed so at once: named by the component's property
 *     {@code batch}, values separated by commas
 */
record Outcome(String value, String label, boolean batch) {

  static List<Outcome> of(Form form) {
    var outcomes = new ArrayList<Outcome>();
    for (var component : form.schema().path("components")) {
      if (!component.path("key").asText().equals("outcome")) continue;
      var batch = Set.of(component.path("properties").path("batch").asText().split("\\s*,\\s*"));
      for (var option : component.path("values")) {
        var value = option.path("value").asText();
        outcomes.add(new Outcome(value, option.path("label").asText(), batch.contains(value)));
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
}
