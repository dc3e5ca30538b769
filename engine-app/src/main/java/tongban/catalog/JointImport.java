package tongban.catalog;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Joint matters: each is stored as an item, in versions like any other. */
@Component
class JointImport implements ListImport {
  private final JointMatters matters;
  private final DepartmentMapper departments;
  private final ImportMapper imports;

  JointImport(JointMatters matters, DepartmentMapper departments, ImportMapper imports) {
    this.matters = matters;
    this.departments = departments;
    this.imports = imports;
  }

  @Override
  public String list() {
    return "joint-matters";
  }

  @Override
  @Transactional
  public ImportResult run(String csv) {
    imports.lock("departments");
    imports.lock("items");
    imports.lock(list());
    return matters.store(read(csv));
  }

  private List<JointMatter> read(String csv) {
    var findings = new Findings();
    var rows = CsvList.read(csv, JointReader.COLUMNS, findings);
    var reader = new JointReader(departments(), matters.byCode(JointReader.items(rows)));
    var read = JointReader.byCode(rows).values().stream().map(reader::read).toList();
    findings.refuseAny();
    return read;
  }

  private Map<String, Department> departments() {
    return departments.all().stream()
        .collect(Collectors.toMap(Department::code, Function.identity()));
  }
}
