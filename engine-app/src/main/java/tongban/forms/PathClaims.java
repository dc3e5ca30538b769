package tongban.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Keys and paths: plain names joined by dots, each place in the data bound once. */
final class PathClaims {
  private static final Pattern NAMES =
      Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,63}(?:\\.[A-Za-z_][A-Za-z0-9_]{0,63}){0,9}");

  /** How a place in the data is bound. */
  private enum Bound {
    /** Holds a value: nothing may stand beneath, beside or above it. */
    CLOSED,
    /** Holds objects of one or more groups. */
    OPEN,
    /** Holds the rows of one list. */
    ROWS
  }

  private final FormCheck check;
  private final Map<List<String>, Bound> bound = new HashMap<>();

  PathClaims(FormCheck check) {
    this.check = check;
  }

  /** The path of a component, after claiming it. */
  List<String> claim(JsonNode json, String element, List<String> base) {
    var type = json.path("type").asText();
    boolean keyed = Component.KEYED.contains(type);
    boolean rows = type.equals("dynamiclist") && json.path("isRepeating").asBoolean(true);
    if (!keyed && !Component.PATHED.contains(type)) return base;
    var name = json.path(keyed ? "key" : "path").asText();
    if (name.isEmpty() && !keyed && !rows) return base;
    if (!NAMES.matcher(name).matches() || name.contains("__proto__")) {
      check.report("key", element, "\"" + name + "\" is no name of letters, digits and _");
      return base;
    }
    var path = new ArrayList<>(base);
    path.addAll(List.of(name.split("\\.")));
    if (!bind(path, base.size(), keyed ? Bound.CLOSED : rows ? Bound.ROWS : Bound.OPEN)) {
      check.report("key", element, String.join(".", path) + " is bound already");
    }
    return path;
  }

  private boolean bind(List<String> path, int from, Bound how) {
    for (int length = from + 1; length < path.size(); length++) {
      var other = bound.putIfAbsent(List.copyOf(path.subList(0, length)), Bound.OPEN);
      if (other != null && other != Bound.OPEN) return false;
    }
    var before = bound.putIfAbsent(List.copyOf(path), how);
    return before == null || before == Bound.OPEN && how == Bound.OPEN;
  }
}
