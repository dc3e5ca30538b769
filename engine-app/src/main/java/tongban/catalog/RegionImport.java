package tongban.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Divisions of GB/T 2260; a code may stand at two levels where a prefecture has no counties. */
@Component
class RegionImport implements ListImport {
  static final List<String> COLUMNS =
      List.of("code", "name", "level", "parent_code", "source", "status");

  /** What tells two rows apart. */
  private record Place(String code, int level) {
    static Place of(Region region) {
      return new Place(region.code(), region.level());
    }
  }

  private final RegionMapper regions;
  private final ImportMapper imports;

  RegionImport(RegionMapper regions, ImportMapper imports) {
    this.regions = regions;
    this.imports = imports;
  }

  @Override
  public String list() {
    return "regions";
  }

  @Override
  @Transactional
  public ImportResult run(String csv) {
    imports.lock(list());
    Map<Place, Region> stored = new HashMap<>();
    regions.all().forEach(region -> stored.put(Place.of(region), region));
    return store(read(csv, stored.keySet()), stored);
  }

  private static List<Region> read(String csv, Set<Place> stored) {
    var findings = new Findings();
    Map<CsvRow, Region> read = new LinkedHashMap<>();
    Set<Place> seen = new HashSet<>();
    for (var line : CsvList.read(csv, COLUMNS, findings)) {
      var region = read(line);
      if (!seen.add(Place.of(region))) line.bad("code", "catalog.twice", region.code());
      read.put(line, region);
    }
    seen.addAll(stored);
    read.forEach((line, region) -> parentExists(line, region, seen));
    findings.refuseAny();
    return List.copyOf(read.values());
  }

  private static Region read(CsvRow row) {
    String code = row.required("code", 6);
    int level = row.number("level", 1, 3, 0);
    if (row.raw("level").isEmpty()) row.bad("level", "catalog.required");
    @Nullable String parent = row.raw("parent_code").isEmpty() ? null : row.raw("parent_code");
    if (!RegionCode.isValid(code)) row.bad("code", "catalog.region-code");
    else if (level > 0) fits(row, RegionCode.parse(code), level, parent);
    return new Region(
        code,
        row.required("name", 100),
        level,
        parent,
        row.required("source", 100),
        row.required("status", 100));
  }

  private static void fits(CsvRow row, RegionCode code, int level, @Nullable String parent) {
    boolean standsForItself = level == 3 && code.level() == 2 && code.value().equals(parent);
    if (standsForItself) return;
    if (code.level() != level) row.bad("level", "catalog.region-level", code.level());
    String province = code.value().substring(0, 2) + "0000";
    String prefecture = code.value().substring(0, 4) + "00";
    boolean fits =
        switch (level) {
          case 1 -> parent == null;
          case 2 -> province.equals(parent);
          default -> prefecture.equals(parent) || province.equals(parent);
        };
    if (!fits) row.bad("parent_code", "catalog.region-parent");
  }

  private static void parentExists(CsvRow line, Region region, Set<Place> places) {
    String parent = region.parent();
    if (parent == null) return;
    for (int level = region.level() - 1; level > 0; level--) {
      if (places.contains(new Place(parent, level))) return;
    }
    line.bad("parent_code", "catalog.no-region", parent);
  }

  private ImportResult store(List<Region> rows, Map<Place, Region> stored) {
    var changes = new ArrayList<Region>();
    int updated = 0;
    for (var row : rows) {
      var old = stored.get(Place.of(row));
      if (row.equals(old)) continue;
      if (old != null) updated++;
      changes.add(row);
    }
    Batches.of(changes, regions::remove);
    Batches.of(changes, regions::insert);
    return new ImportResult(changes.size() - updated, updated, rows.size() - changes.size());
  }
}
