package tongban.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What each component may say. */
final class ComponentCheck {
  private static final Set<String> COMMON =
      Set.of("type", "id", "layout", "conditional", "properties");
  private static final Set<String> FIELD =
      Set.of("key", "label", "description", "disabled", "readonly", "validate", "defaultValue");
  private static final Set<String> CONTAINER =
      Set.of("label", "path", "components", "showOutline", "verticalAlignment");
  private static final Set<String> CHOICE = Set.of("values", "valuesKey", "searchable");

  private static final Map<String, Set<String>> MEMBERS =
      Map.ofEntries(
          Map.entry("textfield", union(FIELD, Set.of("appearance"))),
          Map.entry("textarea", FIELD),
          Map.entry(
              "number",
              union(
                  FIELD, Set.of("appearance", "decimalDigits", "increment", "serializeToString"))),
          Map.entry("checkbox", FIELD),
          Map.entry("radio", union(FIELD, CHOICE)),
          Map.entry("select", union(FIELD, CHOICE)),
          Map.entry("checklist", union(FIELD, CHOICE)),
          Map.entry("taglist", union(FIELD, CHOICE)),
          Map.entry(
              "datetime",
              union(
                  FIELD,
                  Set.of(
                      "subtype",
                      "dateLabel",
                      "timeLabel",
                      "timeInterval",
                      "use24h",
                      "time_serializing_format",
                      "disallowPassedDates"))),
          Map.entry("filepicker", union(FIELD, Set.of("multiple", "accept"))),
          Map.entry("text", Set.of("text")),
          Map.entry("group", CONTAINER),
          Map.entry(
              "dynamiclist",
              union(
                  CONTAINER,
                  Set.of(
                      "isRepeating",
                      "allowAddRemove",
                      "defaultRepetitions",
                      "nonCollapsedItems",
                      "disableCollapse"))),
          Map.entry("spacer", Set.of("height")),
          Map.entry("separator", Set.of()),
          Map.entry("button", Set.of("label", "action", "disabled")));

  private static final Set<String> FLAGS =
      Set.of(
          "disabled",
          "readonly",
          "searchable",
          "serializeToString",
          "use24h",
          "multiple",
          "disallowPassedDates",
          "showOutline",
          "isRepeating",
          "allowAddRemove",
          "disableCollapse");
  private static final Set<String> WHOLE_NUMBERS =
      Set.of("decimalDigits", "timeInterval", "defaultRepetitions", "nonCollapsedItems", "height");
  private static final Set<String> TEXTS =
      Set.of(
          "key",
          "path",
          "label",
          "description",
          "text",
          "dateLabel",
          "timeLabel",
          "accept",
          "valuesKey",
          "verticalAlignment");

  private final FormCheck check;
  private final ValidateCheck validate;

  ComponentCheck(FormCheck check) {
    this.check = check;
    this.validate = new ValidateCheck(check);
  }

  /** False when it is no component that a form may have. */
  boolean check(JsonNode json, String element) {
    var type = json.path("type").asText();
    var members = MEMBERS.get(type);
    if (members == null) {
      check.report("component", element, "component " + type + " is not allowed");
      return false;
    }
    check.members(json, union(COMMON, members), element);
    json.properties().forEach(member -> type(member.getKey(), member.getValue(), element));
    condition(json.path("conditional"), element);
    validate.check(type, json, element);
    return true;
  }

  private void type(String name, JsonNode value, String element) {
    if (FLAGS.contains(name) && !value.isBoolean()) wrong(name, "true or false", element);
    if (TEXTS.contains(name) && !value.isTextual()) wrong(name, "a text", element);
    if (WHOLE_NUMBERS.contains(name)
        && !(value.isInt() && value.asInt() >= 0 && value.asInt() <= 1000)) {
      wrong(name, "a whole number up to 1000", element);
    }
    if (name.equals("subtype") && !Set.of("date", "time", "datetime").contains(value.asText())) {
      wrong(name, "date, time or datetime", element);
    }
    if (name.equals("time_serializing_format")
        && !Set.of("utc_offset", "utc_normalized", "no_timezone").contains(value.asText())) {
      wrong(name, "utc_offset, utc_normalized or no_timezone", element);
    }
  }

  private void wrong(String member, String expected, String element) {
    check.report("member", element, member + " is not " + expected);
  }

  private void condition(JsonNode conditional, String element) {
    if (conditional.isMissingNode()) return;
    check.members(conditional, Set.of("hide"), element);
    var hide = conditional.path("hide");
    if (hide.isMissingNode() || hide.asText().isEmpty()) return;
    try {
      Condition.parse(hide.asText());
    } catch (Condition.BadCondition e) {
      check.report(
          "condition",
          element,
          "a condition is comparisons with and, or and parentheses: " + e.getMessage());
    }
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    var all = new HashSet<>(some);
    all.addAll(more);
    return Set.copyOf(all);
  }
}
