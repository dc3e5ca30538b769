package tongban.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A component of a form, with what it holds.
 *
 * @param path its own part of the path into the data; empty for what has none
 * @param hide when it is hidden
 */
record Component(
    String type,
    List<String> path,
    JsonNode json,
    @Nullable Condition hide,
    List<Component> children) {

  static final Set<String> KEYED =
      Set.of(
          "textfield",
          "textarea",
          "number",
          "checkbox",
          "radio",
          "select",
          "checklist",
          "taglist",
          "datetime",
          "filepicker");
  static final Set<String> PATHED = Set.of("group", "dynamiclist");

  /** The components of a form or of a container. */
  static List<Component> in(JsonNode container) {
    var components = new ArrayList<Component>();
    for (var json : container.path("components")) components.add(of(json));
    return List.copyOf(components);
  }

  private static Component of(JsonNode json) {
    var type = json.path("type").asText();
    var path = json.path(KEYED.contains(type) ? "key" : "path").asText();
    var hide = json.path("conditional").path("hide").asText();
    return new Component(
        type,
        path.isEmpty() ? List.of() : List.of(path.split("\\.")),
        json,
        hide.isEmpty() ? null : Condition.parse(hide),
        in(json));
  }

  boolean isKeyed() {
    return KEYED.contains(type);
  }

  /** A dynamic list that repeats; one that does not is a mere group. */
  boolean isRepeating() {
    return type.equals("dynamiclist") && flag("isRepeating", true);
  }

  boolean holdsList() {
    return List.of("checklist", "taglist", "filepicker", "dynamiclist").contains(type);
  }

  boolean flag(String member, boolean otherwise) {
    return json.path(member).asBoolean(otherwise);
  }

  JsonNode validate() {
    return json.path("validate");
  }

  boolean isRequired() {
    return validate().path("required").asBoolean();
  }

  /** What a person calls it, in their language. */
  String label(boolean english) {
    for (var member : List.of("label", "dateLabel", "timeLabel")) {
      var zh = json.path(member).asText();
      if (zh.isEmpty()) continue;
      var en = json.path("properties").path(member + ":en").asText();
      return english && !en.isEmpty() ? en : zh;
    }
    return String.join(".", path);
  }

  /** What the field holds before anybody fills it in, in form-js. */
  @Nullable Object emptyValue() {
    return switch (type) {
      case "textfield", "textarea" -> "";
      case "checkbox" -> false;
      case "checklist", "taglist" -> List.of();
      default -> null;
    };
  }
}
