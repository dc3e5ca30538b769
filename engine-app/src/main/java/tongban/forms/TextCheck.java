package tongban.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * No text of a form is more than text: no template, no expression, no markup, no foreign address.
 */
final class TextCheck {
  private static final Pattern TAG = Pattern.compile("<[A-Za-z/!?]|&#|&[A-Za-z]+;");
  private static final Pattern SCRIPT =
      Pattern.compile("(?:javascript|vbscript|data|blob|file):", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://|\\]\\(\\s*//");

  /** Members whose text is code of a checked kind. */
  private static final Set<String> CODE = Set.of("hide", "pattern");

  private static final int LONGEST = 10_000;

  private TextCheck() {}

  static void texts(JsonNode json, FormCheck check) {
    texts(json, "", "", check);
  }

  private static void texts(JsonNode json, String name, String place, FormCheck check) {
    if (json.isTextual()) text(json.textValue(), name, place, check);
    for (int i = 0; json.isArray() && i < json.size(); i++) {
      texts(json.get(i), name, place + "[" + i + "]", check);
    }
    for (Map.Entry<String, JsonNode> member : json.properties()) {
      var inner = place.isEmpty() ? member.getKey() : place + "." + member.getKey();
      if (member.getKey().equals("__proto__")) check.report("text", inner, "not allowed as a name");
      texts(member.getValue(), member.getKey(), inner, check);
    }
  }

  private static void text(String text, String name, String place, FormCheck check) {
    if (text.length() > LONGEST) check.report("text", place, "longer than " + LONGEST);
    if (text.contains("{{")) check.report("no-template", place, "templates are not allowed");
    if (CODE.contains(name)) return;
    if (text.startsWith("=")) check.report("no-expression", place, "expressions are not allowed");
    if (TAG.matcher(text).find()) check.report("no-markup", place, "markup is not allowed");
    var dense = text.replaceAll("[\\s\\p{Cntrl}\\p{Cf}]", "");
    var address = ADDRESS.matcher(dense);
    boolean foreign = SCRIPT.matcher(dense).find();
    while (address.find()) foreign |= !"https".equalsIgnoreCase(address.group(1));
    if (foreign) check.report("https-only", place, "addresses begin with https://");
  }
}
