package tongban.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads and checks the rows of one joint matter: one row a part. */
final class JointReader {
  static final List<String> COLUMNS =
      List.of(
          "code",
          "joint_name",
          "lead_department",
          "item_code",
          "wave",
          "severable",
          "covered_materials",
          "legal_basis",
          "note");

  private static final int MOST_WAVES = 99;

  private final Map<String, Department> departments;
  private final Map<String, ItemRow> items;

  /**
   * @param items those that the list names, single or not, by code
   */
  JointReader(Map<String, Department> departments, Map<String, ItemRow> items) {
    this.departments = departments;
    this.items = items;
  }

  /**
   * @param rows of one code
   */
  JointMatter read(List<CsvRow> rows) {
    var first = rows.get(0);
    String code = code(first);
    String name = first.required("joint_name", 200);
    String lead = first.required("lead_department", 40);
    if (!lead.isEmpty() && !departments.containsKey(lead)) {
      first.bad("lead_department", "catalog.no-department", lead);
    }
    String legalBasis = first.required("legal_basis", 400);
    String note = first.text("note", 1000);
    for (String column : List.of("joint_name", "lead_department", "legal_basis", "note")) {
      agree(rows, column);
    }
    var parts = parts(rows);
    composed(rows);
    return new JointMatter(code, name, lead, legalBasis, note, parts);
  }

  private String code(CsvRow row) {
    String code = row.required("code", 31);
    if (!ImplementationCode.isValid(code)) row.bad("code", "catalog.implementation-code");
    var lead = departments.get(row.raw("lead_department"));
    if (lead != null && !code.startsWith(lead.creditCode())) {
      row.bad("code", "catalog.other-department", lead.creditCode());
    }
    var item = items.get(code);
    if (item != null && item.parts() == null) row.bad("code", "catalog.joint.is-item", item.name());
    return code;
  }

  /** What is said of the whole stands in its first row; others repeat it or leave it out. */
  private static void agree(List<CsvRow> rows, String column) {
    var first = rows.get(0);
    for (var row : rows) {
      if (row.raw(column).isEmpty() || row.raw(column).equals(first.raw(column))) continue;
      row.bad(column, "catalog.joint.differs", String.valueOf(first.line()));
    }
  }

  private List<JointPart> parts(List<CsvRow> rows) {
    var parts = new ArrayList<JointPart>();
    Set<String> seen = new HashSet<>();
    for (var row : rows) {
      var part = part(row);
      if (!seen.add(part.itemCode())) row.bad("item_code", "catalog.twice", part.itemCode());
      parts.add(part);
    }
    return parts.stream().sorted(Comparator.comparingInt(JointPart::wave)).toList();
  }

  private JointPart part(CsvRow row) {
    String code = row.required("item_code", 31);
    var item = items.get(code);
    boolean known = item != null && item.parts() == null;
    if (!known && !code.isEmpty()) row.bad("item_code", "catalog.joint.no-item", code);
    var covered = row.names("covered_materials");
    if (item != null && known) covered(row, item, covered);
    if (row.raw("wave").isEmpty()) row.bad("wave", "catalog.required");
    int wave = row.number("wave", 1, MOST_WAVES, 1);
    return new JointPart(code, wave, row.yes("severable"), covered);
  }

  private static void covered(CsvRow row, ItemRow item, List<String> covered) {
    var asked = ItemLists.materials(item.materials()).stream().map(KeptMaterial::name).toList();
    for (String name : covered) {
      if (!asked.contains(name)) row.bad("covered_materials", "catalog.joint.not-asked", name);
    }
  }

  private void composed(List<CsvRow> rows) {
    var last = rows.get(rows.size() - 1);
    if (rows.size() == 1) last.bad("item_code", "catalog.joint.one-part");
    var waves = rows.stream().map(row -> row.raw("wave")).collect(Collectors.toSet());
    var missing = missing(waves);
    if (missing > 0) last.bad("wave", "catalog.joint.waves", String.valueOf(missing));
    var flows = new TreeSet<String>();
    for (var row : rows) {
      var item = items.get(row.raw("item_code"));
      if (item != null) flows.add(item.processKey());
    }
    if (flows.size() > 1) {
      last.bad("item_code", "catalog.joint.flows", String.join(", ", flows));
    }
  }

  /** The first wave that a later one leaves out; 0 where none is. */
  private static int missing(Set<String> waves) {
    return IntStream.rangeClosed(1, waves.size())
        .filter(wave -> !waves.contains(String.valueOf(wave)))
        .findFirst()
        .orElse(0);
  }

  /** The rows of each code, in the order in which the codes come first. */
  static Map<String, List<CsvRow>> byCode(List<CsvRow> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(row -> row.raw("code"), LinkedHashMap::new, Collectors.toList()));
  }

  /** Codes of all items that the rows name. */
  static Set<String> items(List<CsvRow> rows) {
    var codes = new LinkedHashSet<String>();
    for (var row : rows) {
      codes.add(row.raw("code"));
      codes.add(row.raw("item_code"));
    }
    return codes;
  }
}
