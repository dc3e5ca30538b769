package tongban.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import tongban.process.SeparateTransaction;

/**
 * Lanes: who may take a task, as a set of groups. There are as many as there are sets in use, some
 * hundreds in a province; a lane never changes, so what is known of it stays true on every node.
 */
@Component
class Lanes {
  private static final String SEPARATOR = ",";

  private final LaneMapper mapper;
  private final SeparateTransaction separate;
  private final Map<Set<String>, Integer> ids = new ConcurrentHashMap<>();
  private final Map<Integer, Set<String>> groups = new ConcurrentHashMap<>();

  Lanes(LaneMapper mapper, SeparateTransaction separate) {
    this.mapper = mapper;
    this.separate = separate;
  }

  /**
   * The lane of exactly these groups; made, and kept whatever becomes of the caller, if need be.
   */
  int of(Set<String> groups) {
    var known = ids.get(groups);
    if (known != null) return known;
    var text = String.join(SEPARATOR, new TreeSet<>(groups));
    int id = find(text);
    ids.put(Set.copyOf(groups), id);
    return id;
  }

  private int find(String text) {
    var stored = mapper.find(text);
    if (stored != null) return stored;
    try {
      return separate.run(() -> make(text));
    } catch (DuplicateKeyException e) {
      // Somebody else has made it since.
      return separate.run(() -> existing(text));
    }
  }

  private int make(String text) {
    mapper.insert(text);
    int id = existing(text);
    for (var group : split(text)) mapper.insertGroup(group, id);
    return id;
  }

  private int existing(String text) {
    var id = mapper.find(text);
    if (id == null) throw new IllegalStateException("No lane of " + text);
    return id;
  }

  /** The groups whose members may take the tasks of a lane. */
  Set<String> groups(int lane) {
    return groups.computeIfAbsent(lane, this::read);
  }

  private Set<String> read(int lane) {
    @Nullable String text = mapper.groups(lane);
    if (text == null) throw new IllegalStateException("No lane " + lane);
    return split(text);
  }

  private static Set<String> split(String text) {
    return text.isEmpty() ? Set.of() : Set.of(text.split(SEPARATOR));
  }

  /** All lanes that members of one of these groups may take tasks from. */
  List<Integer> open(Collection<String> groups) {
    return groups.isEmpty() ? List.of() : mapper.ofGroups(groups);
  }
}
