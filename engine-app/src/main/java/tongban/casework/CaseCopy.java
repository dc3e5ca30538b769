package tongban.casework;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A case that somebody was sent to read (抄送).
 *
 * @param username who may read it
 * @param partNumbers of the parts it shows, separated by commas; null for the whole
 */
record CaseCopy(
    long id,
    String caseNumber,
    String username,
    @Nullable String partNumbers,
    String sentBy,
    String sentByName,
    @Nullable String remark,
    Instant sentAt,
    @Nullable Instant readAt) {

  /** What of a case may be sent on: what the sender may see. */
  static @Nullable String numbers(Scope scope) {
    if (scope.whole()) return null;
    return scope.parts().stream()
        .filter(part -> scope.own().contains(part.part()))
        .map(part -> String.valueOf(part.partNumber()))
        .collect(Collectors.joining(","));
  }

  /** What several copies show together. */
  static Scope scope(List<@Nullable String> copies, List<CasePart> parts) {
    var numbers = new HashSet<String>();
    for (var copy : copies) {
      if (copy == null) return Scope.all(parts);
      numbers.addAll(Arrays.asList(copy.split(",", -1)));
    }
    Set<String> own =
        parts.stream()
            .filter(part -> numbers.contains(String.valueOf(part.partNumber())))
            .map(CasePart::part)
            .collect(Collectors.toSet());
    return new Scope(false, own, parts);
  }
}
