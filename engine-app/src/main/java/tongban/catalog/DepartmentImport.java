package tongban.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Departments; their short names and credit codes are unique, since numbers are made of them. */
@Component
class DepartmentImport implements ListImport {
  static final List<String> COLUMNS = List.of("code", "name", "short_name", "credit_code");

  private final DepartmentMapper departments;
  private final ItemMapper items;
  private final ImportMapper imports;

  DepartmentImport(DepartmentMapper departments, ItemMapper items, ImportMapper imports) {
    this.departments = departments;
    this.items = items;
    this.imports = imports;
  }

  @Override
  public String list() {
    return "departments";
  }

  @Override
  @Transactional
  public ImportResult run(String csv) {
    imports.lock(list());
    Map<String, Department> stored = new HashMap<>();
    departments.all().forEach(department -> stored.put(department.code(), department));
    return store(read(csv, stored), stored);
  }

  private List<Department> read(String csv, Map<String, Department> stored) {
    var findings = new Findings();
    Map<CsvRow, Department> read = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (var line : CsvList.read(csv, COLUMNS, findings)) {
      var department = read(line);
      if (!seen.add(department.code())) line.bad("code", "catalog.twice", department.code());
      read.put(line, department);
    }
    unique(read, stored, "short_name", Department::shortName);
    unique(read, stored, "credit_code", Department::creditCode);
    keepCredit(read, stored);
    findings.refuseAny();
    return List.copyOf(read.values());
  }

  private static Department read(CsvRow row) {
    String code = row.required("code", 40);
    if (!code.isEmpty() && !code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      row.bad("code", "catalog.department-code");
    }
    String credit = row.required("credit_code", 18);
    if (!credit.isEmpty() && !CreditCode.isValid(credit)) {
      row.bad("credit_code", "catalog.credit-code");
    }
    return new Department(code, row.required("name", 100), credit, row.required("short_name", 2));
  }

  /** Against the other rows and against the departments that the list does not name. */
  private static void unique(
      Map<CsvRow, Department> read,
      Map<String, Department> stored,
      String column,
      Function<Department, String> property) {
    Map<String, String> owners = new HashMap<>();
    stored.values().forEach(old -> owners.put(property.apply(old), old.code()));
    read.values().forEach(row -> owners.values().remove(row.code()));
    read.forEach(
        (line, row) -> {
          String owner = owners.putIfAbsent(property.apply(row), row.code());
          if (owner != null && !owner.equals(row.code())) line.bad(column, "catalog.taken", owner);
        });
  }

  /** The codes of a department's items begin with its credit code. */
  private void keepCredit(Map<CsvRow, Department> read, Map<String, Department> stored) {
    Set<String> busy = Set.copyOf(items.departmentsWithItems());
    read.forEach(
        (line, row) -> {
          var old = stored.get(row.code());
          if (old != null
              && busy.contains(row.code())
              && !old.creditCode().equals(row.creditCode())) {
            line.bad("credit_code", "catalog.has-items", old.creditCode());
          }
        });
  }

  private ImportResult store(List<Department> rows, Map<String, Department> stored) {
    var changes = new ArrayList<Department>();
    int updated = 0;
    for (var row : rows) {
      if (row.equals(stored.get(row.code()))) continue;
      if (stored.containsKey(row.code())) updated++;
      changes.add(row);
    }
    Batches.of(changes, departments::remove);
    Batches.of(changes, departments::insert);
    return new ImportResult(changes.size() - updated, updated, rows.size() - changes.size());
  }
}
