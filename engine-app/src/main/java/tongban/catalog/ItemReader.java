package tongban.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;

/** Reads and checks one row of the list of items. */
final class ItemReader {
  static final List<String> COLUMNS =
      List.of(
          "code",
          "item_name",
          "department",
          "item_type",
          "legal_basis",
          "legal_limit",
          "limit_unit",
          "legal_limit_verified",
          "promised_days",
          "promised_source",
          "acceptance_limit",
          "supplement_limit",
          "extension_limit",
          "warning_threshold",
          "required_materials",
          "materials_source",
          "special_procedure",
          "result_document",
          "process_key",
          "note");

  /**
   * A list of before these columns has nothing to countersign, the head extends, and no material is
   * minor.
   */
  static final List<String> LATER_COLUMNS =
      List.of("countersign", "extension_approver", "minor_materials");

  private static final String LICENCE = "行政许可";
  private static final Set<String> TYPES =
      Set.of(
          LICENCE, "行政确认", "行政给付", "行政裁决", "行政奖励", "行政检查", "行政征收", "行政处罚", "行政强制", "其他行政权力",
          "公共服务");
  private static final Limit ACCEPTANCE = new Limit(5, LimitUnit.WORKING_DAY);
  private static final Limit SUPPLEMENT = new Limit(40, LimitUnit.WORKING_DAY);

  private final Map<String, Department> departments;

  ItemReader(Map<String, Department> departments) {
    this.departments = departments;
  }

  ItemRow read(CsvRow row) {
    @Nullable Limit legal = legal(row);
    @Nullable Limit promised = promised(row, legal);
    var acceptance = row.limit("acceptance_limit", ACCEPTANCE);
    var supplement = row.limit("supplement_limit", SUPPLEMENT);
    String type = type(row);
    return new ItemRow(
        code(row),
        0,
        row.required("item_name", 200),
        department(row),
        type,
        row.required("legal_basis", 400),
        legal == null ? null : legal.amount(),
        legal == null ? null : legal.unit(),
        verified(row),
        promised == null ? null : promised.amount(),
        promised == null ? null : promised.unit(),
        row.text("promised_source", 200),
        acceptance.amount(),
        acceptance.unit(),
        supplement.amount(),
        supplement.unit(),
        extension(row, legal),
        row.number("warning_threshold", 0, 999, 1),
        ItemLists.write(materials(row)),
        ItemLists.write(procedures(row, type)),
        null,
        row.yes("countersign"),
        extensionApprover(row),
        row.required("result_document", 200),
        processKey(row),
        row.text("note", 1000));
  }

  private String code(CsvRow row) {
    String code = row.required("code", 31);
    if (!ImplementationCode.isValid(code)) {
      row.bad("code", "catalog.implementation-code");
      return code;
    }
    var department = departments.get(row.raw("department"));
    if (department != null && !code.startsWith(department.creditCode())) {
      row.bad("code", "catalog.other-department", department.creditCode());
    }
    return code;
  }

  private String department(CsvRow row) {
    String code = row.required("department", 40);
    if (!code.isEmpty() && !departments.containsKey(code)) {
      row.bad("department", "catalog.no-department", code);
    }
    return code;
  }

  private static String type(CsvRow row) {
    String type = row.raw("item_type");
    if (!TYPES.contains(type)) row.bad("item_type", "catalog.type");
    return type;
  }

  private static @Nullable Limit legal(CsvRow row) {
    @Nullable Integer amount = row.number("legal_limit", 0, LimitText.MOST);
    String text = row.raw("limit_unit");
    if (text.isEmpty()) {
      if (amount != null) row.bad("limit_unit", "catalog.required");
      return null;
    }
    var unit = LimitText.unit(text);
    if (unit.isEmpty()) row.bad("limit_unit", "catalog.unit");
    if (amount == null && row.raw("legal_limit").isEmpty()) {
      if (unit.filter(u -> u == LimitUnit.IMMEDIATE).isPresent()) return LimitText.IMMEDIATE;
      row.bad("legal_limit", "catalog.required");
    }
    if (amount == null || unit.isEmpty()) return null;
    boolean atOnce = amount == 0 || unit.get() == LimitUnit.IMMEDIATE;
    return atOnce ? LimitText.IMMEDIATE : new Limit(amount, unit.get());
  }

  private static boolean verified(CsvRow row) {
    String text = row.raw("legal_limit_verified");
    if (!Set.of("Y", "Y(general)", "N").contains(text)) {
      row.bad("legal_limit_verified", "catalog.verified");
    }
    return text.startsWith("Y");
  }

  private static @Nullable Limit promised(CsvRow row, @Nullable Limit legal) {
    @Nullable Integer days = row.number("promised_days", 0, LimitText.MOST);
    if (days == null) return null;
    var promised = days == 0 ? LimitText.IMMEDIATE : new Limit(days, LimitUnit.WORKING_DAY);
    if (legal != null && isLonger(promised, legal)) {
      row.bad("promised_days", "catalog.promised-longer");
    }
    return promised;
  }

  /** Certainly longer: n working days are never fewer than n days. */
  private static boolean isLonger(Limit promised, Limit legal) {
    if (promised.unit() == LimitUnit.IMMEDIATE) return false;
    return switch (legal.unit()) {
      case IMMEDIATE -> true;
      case WORKING_DAY, CALENDAR_DAY -> promised.amount() > legal.amount();
      case MONTH -> promised.amount() > 31 * legal.amount();
      case WORKING_HOUR -> false;
    };
  }

  private static @Nullable Integer extension(CsvRow row, @Nullable Limit legal) {
    @Nullable Integer extension = row.number("extension_limit", 1, LimitText.MOST);
    boolean none =
        legal == null
            ? row.raw("legal_limit").isEmpty() && row.raw("limit_unit").isEmpty()
            : legal.unit() == LimitUnit.IMMEDIATE;
    if (extension != null && none) row.bad("extension_limit", "catalog.nothing-to-extend");
    return extension;
  }

  /** Kept only where it is not the head. */
  private static Item.@Nullable Approver extensionApprover(CsvRow row) {
    String text = row.raw("extension_approver");
    if (text.isEmpty() || text.equals(Item.Approver.HEAD.name())) return null;
    if (text.equals(Item.Approver.SUPERVISOR.name())) return Item.Approver.SUPERVISOR;
    row.bad("extension_approver", "catalog.approver");
    return null;
  }

  /** All are required but those that say when they are needed. */
  private static List<KeptMaterial> materials(CsvRow row) {
    row.required("required_materials", 4000);
    String source = row.text("materials_source", 200);
    var names = row.names("required_materials");
    var minor = minor(row, names);
    return names.stream()
        .map(
            name ->
                new KeptMaterial(
                    name, !name.matches(".*[(（](需要时|必要时)[)）]"), source, null, minor.get(name)))
        .toList();
  }

  /** Minor materials (可容缺材料), each with the working days of its cure: {@code 施工合同=10；方案=5}. */
  private static Map<String, Integer> minor(CsvRow row, List<String> names) {
    var minor = new HashMap<String, Integer>();
    for (var each : row.names("minor_materials")) {
      int at = each.lastIndexOf('=');
      var name = at < 0 ? each : each.substring(0, at).strip();
      var days = at < 0 ? "" : each.substring(at + 1).strip();
      if (!names.contains(name)) row.bad("minor_materials", "catalog.minor.not-asked", name);
      else if (!days.matches("[1-9][0-9]?")) row.bad("minor_materials", "catalog.minor.days", each);
      else minor.put(name, Integer.valueOf(days));
    }
    return minor;
  }

  private static List<Item.Procedure> procedures(CsvRow row, String type) {
    String text = row.text("special_procedure", 1000);
    if (ProcedureText.hasTwice(text)) row.bad("special_procedure", "catalog.twice", text);
    return ProcedureText.parse(text, type.equals(LICENCE));
  }

  private static String processKey(CsvRow row) {
    String key = row.required("process_key", 60);
    if (!key.isEmpty() && !key.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      row.bad("process_key", "catalog.process-key");
    }
    return key;
  }
}
