package tongban.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One list of materials without doubles: in the order of the waves, of the parts in a wave, of each
 * part's own list. A material that several parts ask for stands where the first one asks for it.
 */
final class JointMaterials {
  private JointMaterials() {}

  static List<KeptMaterial> merged(List<JointPart> parts, Map<String, ItemRow> items) {
    var merged = new LinkedHashMap<String, KeptMaterial>();
    for (var part : parts) {
      var item = Objects.requireNonNull(items.get(part.itemCode()));
      for (var material : ItemLists.materials(item.materials())) {
        if (part.covered().contains(material.name())) continue;
        merged.merge(material.name(), of(part, material), JointMaterials::both);
      }
    }
    return List.copyOf(merged.values());
  }

  private static KeptMaterial of(JointPart part, KeptMaterial material) {
    return new KeptMaterial(
        material.name(),
        material.required(),
        material.source(),
        List.of(part.itemCode()),
        material.cureDays());
  }

  private static KeptMaterial both(KeptMaterial first, KeptMaterial second) {
    return new KeptMaterial(
        first.name(),
        first.required() || second.required(),
        sources(first.source(), second.source()),
        joined(first.items(), second.items()),
        shorter(first.cureDays(), second.cureDays()));
  }

  /** It is minor where it is for all who ask for it. */
  private static @Nullable Integer shorter(@Nullable Integer first, @Nullable Integer second) {
    return first == null || second == null ? null : Integer.valueOf(Math.min(first, second));
  }

  private static String sources(String first, String second) {
    var all = new LinkedHashSet<>(List.of((first + "；" + second).split("；", -1)));
    all.remove("");
    return String.join("；", all);
  }

  private static List<String> joined(@Nullable List<String> first, @Nullable List<String> second) {
    var all = new ArrayList<>(Objects.requireNonNull(first));
    all.addAll(Objects.requireNonNull(second));
    return List.copyOf(all);
  }
}
