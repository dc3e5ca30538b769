package tongban.catalog;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A changed item gets a new version; the old one stays, so that its cases can be explained. */
@Component
class ItemImport implements ListImport {
  private final ItemMapper items;
  private final DepartmentMapper departments;
  private final ImportMapper imports;
  private final Clock clock;

  ItemImport(ItemMapper items, DepartmentMapper departments, ImportMapper imports, Clock clock) {
    this.items = items;
    this.departments = departments;
    this.imports = imports;
    this.clock = clock;
  }

  @Override
  public String list() {
    return "items";
  }

  @Override
  @Transactional
  public ImportResult run(String csv) {
    imports.lock("departments");
    imports.lock(list());
    return store(read(csv));
  }

  private List<ItemRow> read(String csv) {
    var findings = new Findings();
    var reader = new ItemReader(byCode());
    Set<String> seen = new HashSet<>();
    var rows = new ArrayList<ItemRow>();
    for (var line : lines(csv, findings)) {
      var row = reader.read(line);
      if (!seen.add(row.code())) line.bad("code", "catalog.twice", row.code());
      rows.add(row);
    }
    findings.refuseAny();
    return rows;
  }

  private static List<CsvRow> lines(String csv, Findings findings) {
    return CsvList.read(csv, ItemReader.COLUMNS, ItemReader.LATER_COLUMNS, findings);
  }

  private Map<String, Department> byCode() {
    return departments.all().stream()
        .collect(Collectors.toMap(Department::code, Function.identity()));
  }

  private ImportResult store(List<ItemRow> rows) {
    var known =
        items.stamps().stream()
            .collect(Collectors.toMap(ItemMapper.Stamp::code, Function.identity()));
    var now = clock.instant();
    int updated = 0;
    var changes = new ArrayList<ItemMapper.Version>();
    for (var row : rows) {
      String hash = ItemLists.hash(row);
      var old = known.get(row.code());
      if (old != null && old.contentHash().equals(hash)) continue;
      if (old != null) updated++;
      changes.add(new ItemMapper.Version(row, old == null ? 1 : old.version() + 1, now, hash));
    }
    Batches.of(changes, items::insertVersions);
    Batches.of(changes, items::removeCurrent);
    Batches.of(changes, items::insertCurrent);
    return new ImportResult(changes.size() - updated, updated, rows.size() - changes.size());
  }
}
