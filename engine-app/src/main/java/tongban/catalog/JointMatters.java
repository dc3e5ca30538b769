package tongban.catalog;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The joint matters in force, kept in step with the items they are composed of. */
@Component
class JointMatters {
  private final ItemMapper items;
  private final ItemVersions versions;

  JointMatters(ItemMapper items, ItemVersions versions) {
    this.items = items;
    this.versions = versions;
  }

  /** The caller holds the lock of the list of items. */
  ImportResult store(Collection<JointMatter> matters) {
    var codes = matters.stream().flatMap(m -> m.parts().stream()).map(JointPart::itemCode);
    var parts = byCode(codes.collect(Collectors.toSet()));
    return versions.store(matters.stream().map(matter -> matter.compose(parts)).toList());
  }

  /** What of them changes by these items gets a new version. */
  void follow(Collection<String> changedItems) {
    var changed = new HashSet<>(changedItems);
    store(all().stream().filter(matter -> changed.stream().anyMatch(matter::has)).toList());
  }

  List<JointMatter> all() {
    return items.joint().stream().map(JointMatter::of).toList();
  }

  Map<String, ItemRow> byCode(Set<String> codes) {
    if (codes.isEmpty()) return Map.of();
    return items.currentOf(new TreeSet<>(codes)).stream()
        .collect(Collectors.toMap(ItemRow::code, Function.identity()));
  }
}
