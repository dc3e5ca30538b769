package tongban.casework;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.catalog.Catalog;
import tongban.catalog.Item;

/** A case gets its parts at receipt, each with the version of its item that holds then. */
@Component
class PartsOfCases {
  private final CaseParts parts;
  private final Catalog catalog;

  PartsOfCases(CaseParts parts, Catalog catalog) {
    this.parts = parts;
    this.catalog = catalog;
  }

  void open(CaseFile file, Item whole) {
    int number = 1;
    for (var each : whole.parts()) open(file, number++, each, item(whole, each.itemCode()));
  }

  /** Numbers of the parts that need the material, divided by commas; null for a single item. */
  static @Nullable String numbers(Item whole, Item.Material material) {
    if (!whole.joint()) return null;
    var parts = whole.parts();
    return IntStream.rangeClosed(1, parts.size())
        .filter(number -> material.isFor(parts.get(number - 1).itemCode()))
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(","));
  }

  private Item item(Item whole, String code) {
    if (code.equals(whole.code())) return whole;
    return catalog
        .item(code)
        .orElseThrow(() -> new IllegalStateException("No item " + code + " of " + whole.code()));
  }

  private void open(CaseFile file, int number, Item.Part part, Item item) {
    parts.insert(
        new CasePart(
            CaseFile.part(file.caseNumber(), number),
            file.caseNumber(),
            number,
            item.code(),
            item.name(),
            item.version(),
            item.departmentCode(),
            part.wave(),
            part.severable(),
            item.countersign(),
            PartState.WAITING,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null));
  }
}
