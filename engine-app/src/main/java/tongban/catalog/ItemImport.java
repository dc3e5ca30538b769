package tongban.catalog;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Single items; what is composed of them follows. */
@Component
class ItemImport implements ListImport {
  private final ItemVersions versions;
  private final JointMatters joint;
  private final DepartmentMapper departments;
  private final ImportMapper imports;

  ItemImport(
      ItemVersions versions,
      JointMatters joint,
      DepartmentMapper departments,
      ImportMapper imports) {
    this.versions = versions;
    this.joint = joint;
    this.departments = departments;
    this.imports = imports;
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
    Map<CsvRow, ItemRow> read = new LinkedHashMap<>();
    for (var line : lines(csv, findings)) {
      var row = reader.read(line);
      if (!seen.add(row.code())) line.bad("code", "catalog.twice", row.code());
      read.put(line, row);
    }
    new JointFit(joint.all(), joint::byCode).check(read);
    findings.refuseAny();
    return List.copyOf(read.values());
  }

  private static List<CsvRow> lines(String csv, Findings findings) {
    return CsvList.read(csv, ItemReader.COLUMNS, ItemReader.LATER_COLUMNS, findings);
  }

  private Map<String, Department> byCode() {
    return departments.all().stream()
        .collect(Collectors.toMap(Department::code, Function.identity()));
  }

  /** Joint matters are composed anew of what changes. */
  private ImportResult store(List<ItemRow> rows) {
    var result = versions.store(rows);
    if (result.updated() > 0) joint.follow(rows.stream().map(ItemRow::code).toList());
    return result;
  }
}
