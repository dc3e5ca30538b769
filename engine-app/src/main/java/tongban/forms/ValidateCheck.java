package tongban.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** The rules a form sets for its fields, and their options. */
final class ValidateCheck {
  private static final Set<String> TEXT_RULES =
      Set.of(
          "required", "minLength", "maxLength", "pattern", "patternErrorMessage", "validationType");
  private static final Set<String> NUMBER_RULES = Set.of("required", "min", "max");
  private static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "taglist");

  private final FormCheck check;

  ValidateCheck(FormCheck check) {
    this.check = check;
  }

  void check(String type, JsonNode json, String element) {
    rules(type, json.path("validate"), element);
    if (CHOICES.contains(type)) options(json, element);
    var increment = json.path("increment");
    if (!increment.isMissingNode()) {
      var step = NumberKind.decimal(increment);
      if (step == null || step.signum() <= 0) wrong("increment", "a number above 0", element);
    }
  }

  private void rules(String type, JsonNode validate, String element) {
    if (validate.isMissingNode()) return;
    check.members(validate, allowed(type), element);
    var required = validate.path("required");
    if (!required.isMissingNode() && !required.isBoolean())
      wrong("required", "true or false", element);
    for (var name : Set.of("minLength", "maxLength")) {
      var length = validate.path(name);
      if (!length.isMissingNode() && !(length.isInt() && length.asInt() >= 0)) {
        wrong(name, "a whole number", element);
      }
    }
    for (var name : Set.of("min", "max")) {
      var bound = validate.path(name);
      if (!bound.isMissingNode() && NumberKind.decimal(bound) == null)
        wrong(name, "a number", element);
    }
    validationType(validate.path("validationType"), element);
    pattern(validate.path("pattern"), element);
  }

  private static Set<String> allowed(String type) {
    return switch (type) {
      case "textfield", "textarea" -> TEXT_RULES;
      case "number" -> NUMBER_RULES;
      default -> Set.of("required");
    };
  }

  private void validationType(JsonNode type, String element) {
    if (type.isMissingNode() || Set.of("", "custom", "email", "phone").contains(type.asText()))
      return;
    wrong("validationType", "custom, email or phone", element);
  }

  private void pattern(JsonNode pattern, String element) {
    if (pattern.isMissingNode()) return;
    try {
      JsPattern.of(pattern.asText());
    } catch (IllegalArgumentException e) {
      check.report("pattern", element, String.valueOf(e.getMessage()));
    }
  }

  private void options(JsonNode json, String element) {
    var values = json.path("values");
    if (json.has("valuesKey")) {
      if (json.has("values"))
        check.report("options", element, "values and valuesKey exclude each other");
      return;
    }
    if (!values.isArray() || values.isEmpty()) {
      check.report("options", element, "values or valuesKey is missing");
      return;
    }
    var seen = new HashSet<String>();
    for (var option : values) {
      check.members(option, Set.of("label", "value"), element);
      var value = option.path("value");
      boolean scalar =
          value.isTextual() && !value.asText().isEmpty() || value.isNumber() || value.isBoolean();
      if (!option.path("label").isTextual() || !scalar) {
        check.report("options", element, "an option has a label and a value");
      } else if (!seen.add(value.toString())) {
        check.report("options", element, "option " + value.asText() + " is there twice");
      }
    }
  }

  private void wrong(String member, String expected, String element) {
    check.report("member", element, member + " is not " + expected);
  }
}
