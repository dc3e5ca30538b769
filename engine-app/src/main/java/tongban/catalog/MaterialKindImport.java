package tongban.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which materials may be used again, and how long; each must be one that some item asks for. */
@Component
class MaterialKindImport implements ListImport {
  static final List<String> COLUMNS = List.of("name", "reusable", "valid_months", "source");
  private static final int MOST_MONTHS = 1_200;

  private final MaterialKindMapper kinds;
  private final ItemMapper items;
  private final ImportMapper imports;

  MaterialKindImport(MaterialKindMapper kinds, ItemMapper items, ImportMapper imports) {
    this.kinds = kinds;
    this.items = items;
    this.imports = imports;
  }

  @Override
  public String list() {
    return "material-kinds";
  }

  @Override
  @Transactional
  public ImportResult run(String csv) {
    imports.lock("departments");
    imports.lock("items");
    imports.lock(list());
    return store(read(csv));
  }

  private List<MaterialKind> read(String csv) {
    var findings = new Findings();
    var asked = asked();
    Set<String> seen = new HashSet<>();
    var read = new ArrayList<MaterialKind>();
    for (var row : CsvList.read(csv, COLUMNS, findings)) {
      var kind = kind(row);
      String name = kind.name();
      if (!seen.add(name)) row.bad("name", "catalog.twice", name);
      if (!name.isEmpty() && !asked.contains(name)) row.bad("name", "catalog.kind.not-asked", name);
      read.add(kind);
    }
    findings.refuseAny();
    return read;
  }

  private static MaterialKind kind(CsvRow row) {
    String name = row.required("name", 200);
    if (row.raw("reusable").isEmpty()) row.bad("reusable", "catalog.required");
    boolean reusable = row.yes("reusable");
    Integer months = row.number("valid_months", 1, MOST_MONTHS);
    if (months != null && !reusable) row.bad("valid_months", "catalog.kind.not-reusable");
    return new MaterialKind(name, reusable, months, row.required("source", 200));
  }

  private Set<String> asked() {
    return items.materialLists().stream()
        .flatMap(list -> ItemLists.materials(list).stream())
        .map(KeptMaterial::name)
        .collect(Collectors.toSet());
  }

  private ImportResult store(List<MaterialKind> rows) {
    Map<String, MaterialKind> stored =
        kinds.all().stream().collect(Collectors.toMap(MaterialKind::name, Function.identity()));
    var changes = rows.stream().filter(row -> !row.equals(stored.get(row.name()))).toList();
    int updated = (int) changes.stream().filter(row -> stored.containsKey(row.name())).count();
    Batches.of(changes, kinds::remove);
    Batches.of(changes, kinds::insert);
    return new ImportResult(changes.size() - updated, updated, rows.size() - changes.size());
  }
}
