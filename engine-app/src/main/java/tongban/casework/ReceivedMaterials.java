package tongban.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.catalog.Item;
import tongban.files.Files;

/**
 * The materials of a new case: what was handed in, what is used again, what is missing. A file that
 * is used again stays bound to the case that it was handed in for.
 */
@Component
class ReceivedMaterials {
  private final CaseMaterials materials;
  private final Files files;
  private final Timeline timeline;

  ReceivedMaterials(CaseMaterials materials, Files files, Timeline timeline) {
    this.materials = materials;
    this.files = files;
    this.timeline = timeline;
  }

  void keep(CaseFile file, Item item, IntakeMaterials.Provided provided) {
    var rows = new ArrayList<CaseMaterial>();
    for (var material : item.materials()) {
      var given = provided.get(material.name());
      var row = row(file, item, material, rows.size(), given);
      if (row.fileId() != null && row.reusedFrom() == null) {
        files.attach(row.fileId(), "case:" + file.caseNumber());
      }
      rows.add(row);
    }
    if (!rows.isEmpty()) materials.insert(rows);
    tellReused(file, item, provided);
  }

  private static CaseMaterial row(
      CaseFile file,
      Item item,
      Item.Material material,
      int position,
      IntakeMaterials.@Nullable Material given) {
    var held = given == null ? null : given.onFile();
    return new CaseMaterial(
        0,
        file.caseNumber(),
        position,
        material.name(),
        material.required(),
        false,
        material.source(),
        PartsOfCases.numbers(item, material),
        given == null ? null : given.fileId(),
        given == null ? null : file.receivedAt(),
        given == null ? null : file.receivedBy(),
        held == null ? null : held.caseNumber(),
        held == null ? null : held.validUntil(),
        held == null ? null : held.certificateNumber(),
        given != null && given.paperOnly(),
        material.cureDays());
  }

  private void tellReused(CaseFile file, Item item, IntakeMaterials.Provided provided) {
    var reused =
        item.materials().stream()
            .map(material -> provided.get(material.name()))
            .filter(Objects::nonNull)
            .map(IntakeMaterials.Material::onFile)
            .filter(Objects::nonNull)
            .map(held -> held.name() + "（" + held.caseNumber() + "）")
            .toList();
    if (reused.isEmpty()) return;
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("materials", reused);
    timeline.add(file.caseNumber(), "materials-reused", detail);
  }

  /** As the receipt note lists them. */
  static List<String> named(Item item, IntakeMaterials.Provided provided) {
    return item.materials().stream()
        .map(Item.Material::name)
        .filter(provided::has)
        .map(name -> name + how(Objects.requireNonNull(provided.get(name))))
        .toList();
  }

  private static String how(IntakeMaterials.Material material) {
    if (material.onFile() != null) return "（沿用已有材料）";
    return material.paperOnly() ? "（已核验纸质材料）" : "";
  }
}
