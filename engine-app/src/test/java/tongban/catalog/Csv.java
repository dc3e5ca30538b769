package tongban.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists as an admin would write them: good rows, of which single values can be changed. */
final class Csv {
  static final String DEPARTMENT = "test-office";
  static final String CREDIT = credit(1);

  private static final Map<String, String> ITEM = new LinkedHashMap<>();

  static {
    ITEM.put("code", code(1));
    ITEM.put("item_name", "测试事项");
    ITEM.put("department", DEPARTMENT);
    ITEM.put("item_type", "行政许可");
    ITEM.put("legal_basis", "测试条例第一条");
    ITEM.put("legal_limit", "20");
    ITEM.put("limit_unit", "工作日");
    ITEM.put("legal_limit_verified", "Y");
    ITEM.put("promised_days", "5");
    ITEM.put("promised_source", "illustrative");
    ITEM.put("acceptance_limit", "");
    ITEM.put("supplement_limit", "");
    ITEM.put("extension_limit", "10");
    ITEM.put("warning_threshold", "");
    ITEM.put("required_materials", "申请书；身份证明");
    ITEM.put("materials_source", "statute");
    ITEM.put("special_procedure", "现场核查");
    ITEM.put("result_document", "测试许可证");
    ITEM.put("process_key", "one-window");
    ITEM.put("note", "");
  }

  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();

  private Csv(List<String> header) {
    this.header = header;
  }

  static Csv items() {
    return new Csv(List.copyOf(ITEM.keySet()));
  }

  static Csv jointMatters() {
    return new Csv(JointReader.COLUMNS);
  }

  static Csv departments() {
    return new Csv(DepartmentImport.COLUMNS);
  }

  static Csv regions() {
    return new Csv(RegionImport.COLUMNS);
  }

  /** One item like the good one, but for these columns and values in turn. */
  Csv item(String... changes) {
    var item = new LinkedHashMap<>(ITEM);
    for (int i = 0; i < changes.length; i += 2) item.put(changes[i], changes[i + 1]);
    rows.add(List.copyOf(item.values()));
    return this;
  }

  /** One part of a joint matter of the department of the tests. */
  Csv part(int matter, int item, int wave, String severable, String covered) {
    return row(
        code(matter),
        "一件事" + matter,
        DEPARTMENT,
        code(item),
        String.valueOf(wave),
        severable,
        covered,
        "测试条例",
        "");
  }

  Csv row(String... values) {
    rows.add(List.of(values));
    return this;
  }

  @Override
  public String toString() {
    var text = new StringBuilder(String.join(",", header)).append('\n');
    for (var row : rows) {
      text.append(String.join(",", row.stream().map(Csv::quoted).toList())).append('\n');
    }
    return text.toString();
  }

  private static String quoted(String value) {
    return value.matches("[^,\"\n]*") ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  /** A valid credit code of the tests' own. */
  static String credit(int number) {
    var organisation = "TEST%04d".formatted(number).replace('S', '5');
    var head = "11370214" + organisation + CheckCharacters.ofOrganisation(organisation);
    return head + CheckCharacters.ofCredit(head);
  }

  /** An implementation code of the department of the tests. */
  static String code(int number) {
    return CREDIT + "4%012d".formatted(number);
  }
}
