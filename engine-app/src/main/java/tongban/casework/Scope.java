package tongban.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What of a case a person may see.
 *
 * @param whole everything; otherwise the head and the {@code own} parts
 */
record Scope(boolean whole, Set<String> own, List<CasePart> parts) {

  static Scope all(List<CasePart> parts) {
    return new Scope(true, Set.of(), parts);
  }

  static Scope of(List<CasePart> parts, String department) {
    var own = parts.stream().filter(part -> part.department().equals(department));
    return new Scope(false, own.map(CasePart::part).collect(Collectors.toSet()), parts);
  }

  static Scope none() {
    return new Scope(false, Set.of(), List.of());
  }

  /** Nothing of the case is hidden. */
  boolean isComplete() {
    return whole || !parts.isEmpty() && own.size() == parts.size();
  }

  Scope and(Scope other) {
    if (whole || other.whole) return all(other.parts);
    var both = new HashSet<>(own);
    both.addAll(other.own);
    return new Scope(false, both, other.parts);
  }

  boolean isEmpty() {
    return !whole && own.isEmpty();
  }

  /**
   * @param part null for the whole case
   */
  boolean sees(@Nullable String part) {
    return whole || !own.isEmpty() && (part == null || own.contains(part));
  }

  /** Owners of clocks are the case itself, its parts, and their special procedures. */
  boolean seesOwner(String owner) {
    return sees(Owners.part(owner));
  }

  boolean sees(CaseMaterial material) {
    return whole
        || parts.stream()
            .filter(part -> own.contains(part.part()))
            .anyMatch(part -> material.isFor(part.partNumber()));
  }
}
