package tongban.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a case, as a scenario names them: by number or by item. In a case of one item nobody
 * speaks of parts.
 *
 * @param joint whether the case is a joint matter
 * @param items names of the parts' items, in the order of the parts
 */
record CaseParts(boolean joint, List<String> items) {

  /**
   * @param id of a part, {@code <case number>/<number>}, or of what belongs to it; null or a case
   *     number for the whole
   * @return the name of its item; {@code none} for the whole
   */
  String name(@Nullable String id) {
    int slash = id == null ? -1 : id.indexOf('/');
    if (id == null || slash < 0) return Comparison.NONE;
    int number = Integer.parseInt(id.substring(slash + 1).split("/", 2)[0]);
    return number <= items.size() ? items.get(number - 1) : id;
  }

  /** The item's name for what a scenario writes. */
  String named(int line, String written, Words words) {
    if (written.equals(Comparison.NONE) || items.contains(written)) return written;
    if (written.matches("[1-9]\\d?") && Integer.parseInt(written) <= items.size()) {
      return items.get(Integer.parseInt(written) - 1);
    }
    throw new Problem(line, words.of("part.unknown", written, String.join("、", items)));
  }
}
