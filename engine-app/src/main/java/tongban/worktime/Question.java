package tongban.worktime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongban.web.Refusal;

/**
 * A question for a deadline as it was written, before it is understood. Nothing is trimmed or
 * guessed. What is wrong is kept, one fault a parameter.
 */
final class Question {
  static final String START = "start";
  static final String LIMIT = "limit";
  static final String UNIT = "unit";
  static final String EXTENSION = "extension";
  static final String SUSPENDED = "suspended";

  /** Names the question itself, where it is none. */
  static final String WHOLE = "query";

  static final int MOST_SUSPENSIONS = 100;
  private static final Set<String> ONCE = Set.of(START, LIMIT, UNIT, EXTENSION);

  private final Map<String, String> given = new HashMap<>();
  private final List<String> suspended = new ArrayList<>();
  private final Map<String, String> faults = new LinkedHashMap<>();

  static boolean isParameter(String name) {
    return ONCE.contains(name) || name.equals(SUSPENDED);
  }

  /** Takes what was written for a parameter; other names mean nothing. */
  void give(String parameter, String text) {
    if (parameter.equals(SUSPENDED)) {
      if (suspended.size() == MOST_SUSPENSIONS) reject(SUSPENDED, "worktime.suspended-many");
      else suspended.add(text);
    } else if (ONCE.contains(parameter) && given.putIfAbsent(parameter, text) != null) {
      reject(parameter, "worktime.twice");
    }
  }

  /** The first fault of a parameter counts. */
  void reject(String parameter, String code) {
    faults.putIfAbsent(parameter, code);
  }

  boolean isRejected(String parameter) {
    return faults.containsKey(parameter);
  }

  @Nullable String text(String parameter) {
    return given.get(parameter);
  }

  List<String> suspended() {
    return suspended;
  }

  boolean isSound() {
    return faults.isEmpty();
  }

  List<Refusal.Field> faults() {
    return faults.entrySet().stream()
        .map(fault -> Refusal.Field.of(fault.getKey(), fault.getValue()))
        .toList();
  }
}
