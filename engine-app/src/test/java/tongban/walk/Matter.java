package tongban.walk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tongban.Answer;
import tongban.Api;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;

/**
 * What the catalog says of an item.
 *
 * @param parts in the order of their numbers; a single item is its only part
 */
record Matter(
    String code,
    String department,
    Limit acceptance,
    Limit supplement,
    List<String> materials,
    List<Part> parts) {

  /**
   * @param procedures by name: whether it suspends
   */
  record Part(
      int number,
      String name,
      String department,
      int wave,
      boolean severable,
      boolean countersign,
      Limit legal,
      Limit promised,
      Limit extension,
      Map<String, Boolean> procedures) {}

  static Matter of(Api clerk, String code) {
    var item = read(clerk, code);
    var parts = new ArrayList<Part>();
    int count = item.list("parts[*].item.code").size();
    for (int i = 0; i < count; i++) parts.add(part(clerk, item, i));
    return new Matter(
        code,
        item.json("department.code"),
        limit(item.map("acceptanceLimit")),
        limit(item.map("supplementLimit")),
        item.list("materials[*].name"),
        parts);
  }

  private static Part part(Api clerk, Answer matter, int index) {
    var path = "parts[%d].".formatted(index);
    var item = read(clerk, matter.json(path + "item.code"));
    var procedures = new java.util.LinkedHashMap<String, Boolean>();
    List<Map<String, Object>> listed = item.read("procedures");
    listed.forEach(p -> procedures.put(p.get("name").toString(), (Boolean) p.get("suspends")));
    return new Part(
        index + 1,
        item.json("name"),
        item.json("department.code"),
        Integer.parseInt(matter.json(path + "wave")),
        Boolean.parseBoolean(matter.json(path + "severable")),
        Boolean.parseBoolean(item.json("countersign")),
        limit(item.map("legalLimit")),
        limit(item.map("promisedLimit")),
        limit(item.map("extensionLimit")),
        procedures);
  }

  private static Answer read(Api clerk, String code) {
    return clerk.get("/api/items/" + URLEncoder.encode(code, StandardCharsets.UTF_8)).expect(200);
  }

  private static Limit limit(Map<String, Object> limit) {
    if (limit == null) return null;
    return new Limit(
        ((Number) limit.get("amount")).intValue(), LimitUnit.valueOf(limit.get("unit").toString()));
  }
}
