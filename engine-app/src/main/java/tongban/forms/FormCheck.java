package tongban.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a form document may contain: an allowlist of components and members, plain texts, conditions
 * that compare. What is not listed is a finding.
 */
final class FormCheck {
  static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,127}");

  private static final Set<String> MEMBERS =
      Set.of(
          "type",
          "id",
          "components",
          "properties",
          "schemaVersion",
          "exporter",
          "executionPlatform",
          "executionPlatformVersion",
          "versionTag");
  private static final int MOST_COMPONENTS = 500;

  private final List<FormFinding> findings = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final PathClaims claims = new PathClaims(this);
  private final ComponentCheck component = new ComponentCheck(this);

  private FormCheck() {}

  /** All findings; none when the document may be used. */
  static List<FormFinding> check(byte[] content) {
    if (content.length > FormDocument.LARGEST) {
      return List.of(new FormFinding("size", "", "larger than 1 MiB"));
    }
    try {
      return check(FormDocument.read(content));
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      var place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
      return List.of(new FormFinding("json", place, e.getOriginalMessage()));
    } catch (IOException e) {
      return List.of(new FormFinding("json", "", "it is no text in UTF-8"));
    }
  }

  /** A finding when the document is not called what its place says. */
  static List<FormFinding> named(String id, byte[] content) {
    try {
      var actual = FormDocument.read(content).path("id").asText();
      if (actual.equals(id)) return List.of();
      return List.of(new FormFinding("id", actual, "the form at this place is called " + id));
    } catch (IOException e) {
      return List.of(new FormFinding("json", "", "unreadable"));
    }
  }

  static Optional<String> id(byte[] content) {
    if (content.length > FormDocument.LARGEST) return Optional.empty();
    try {
      return Optional.of(FormDocument.read(content).path("id").asText());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static List<FormFinding> check(JsonNode document) {
    var check = new FormCheck();
    check.document(document);
    return List.copyOf(check.findings);
  }

  void report(String rule, String element, String message) {
    if (findings.size() < 100) findings.add(new FormFinding(rule, element, message));
  }

  private void document(JsonNode document) {
    if (!document.isObject()) {
      report("json", "", "the document is no object");
      return;
    }
    members(document, MEMBERS, "");
    if (!document.path("type").asText().equals("default")) {
      report("component", "type", "a form is of type default");
    }
    if (!PLAIN_NAME.matcher(document.path("id").asText()).matches()) {
      report("id", "id", "a form has an id of letters, digits, - and _");
    }
    TextCheck.texts(document, this);
    components(document, "components", List.of());
    if (ids.size() > MOST_COMPONENTS) report("size", "components", "more than " + MOST_COMPONENTS);
  }

  private void components(JsonNode container, String place, List<String> base) {
    var components = container.path("components");
    if (!components.isArray()) {
      report("component", place, "components are an array");
      return;
    }
    for (int i = 0; i < components.size(); i++) {
      one(components.get(i), place + "[" + i + "]", base);
    }
  }

  private void one(JsonNode json, String place, List<String> base) {
    if (!json.isObject()) {
      report("component", place, "a component is an object");
      return;
    }
    var id = json.path("id").asText();
    var element = id.isEmpty() ? place : id;
    if (!id.isEmpty() && !PLAIN_NAME.matcher(id).matches()) {
      report("id", place, "an id is of letters, digits, - and _");
    }
    if (!ids.add(element)) report("id", element, "the id is taken");
    if (!component.check(json, element)) return;
    var path = claims.claim(json, element, base);
    if (Component.PATHED.contains(json.path("type").asText())) {
      components(json, element + ".components", path);
    }
  }

  void members(JsonNode json, Set<String> allowed, String element) {
    json.fieldNames()
        .forEachRemaining(
            name -> {
              if (!allowed.contains(name)) {
                report(
                    "member",
                    element.isEmpty() ? name : element,
                    "member " + name + " is not allowed");
              }
            });
  }
}
