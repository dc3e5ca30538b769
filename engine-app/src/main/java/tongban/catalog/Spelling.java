package tongban.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name as people type it: its characters, their readings in full, the initials of these, or any
 * mixture. Marks and blanks in between need not be typed.
 */
final class Spelling {
  private final List<Unit> units = new ArrayList<>();

  /**
   * @param at its place in the name
   */
  private record Unit(int at, List<String> ways) {}

  /**
   * Characters of a name, from the first to before the last one.
   *
   * @param whole whether it begins the name
   */
  record Hit(int from, int to, boolean whole) {}

  Spelling(String name) {
    for (int i = 0; i < name.length(); i++) {
      char character = name.charAt(i);
      if (Character.isLetterOrDigit(character)) units.add(new Unit(i, Readings.typed(character)));
    }
  }

  /** What of a query counts: letters and digits, small, ü as v. */
  static String typed(String query) {
    var text = query.toLowerCase(Locale.ROOT).replace('ü', 'v');
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Where it was typed first; null where it was not, or where nothing was. */
  @Nullable Hit find(String typed) {
    if (typed.isEmpty()) return null;
    Set<Long> dead = new HashSet<>();
    for (int unit = 0; unit < units.size(); unit++) {
      int end = end(typed, 0, unit, dead);
      if (end > 0) return new Hit(units.get(unit).at(), units.get(end - 1).at() + 1, unit == 0);
    }
    return null;
  }

  /**
   * @param dead places that lead nowhere
   * @return the unit after the last one typed; -1 where it does not go on to the end
   */
  private int end(String typed, int from, int unit, Set<Long> dead) {
    if (from == typed.length()) return unit;
    if (unit == units.size() || dead.contains(key(from, unit))) return -1;
    for (var way : units.get(unit).ways()) {
      int end = step(typed, from, unit, way, dead);
      if (end >= 0) return end;
    }
    dead.add(key(from, unit));
    return -1;
  }

  /** The last reading need not be typed to its end. */
  private int step(String typed, int from, int unit, String way, Set<Long> dead) {
    if (typed.startsWith(way, from)) return end(typed, from + way.length(), unit + 1, dead);
    return way.startsWith(typed.substring(from)) ? unit + 1 : -1;
  }

  private static long key(int from, int unit) {
    return ((long) from << 32) | unit;
  }
}
