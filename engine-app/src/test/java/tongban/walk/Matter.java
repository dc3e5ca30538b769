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
   * @param supplement how long further materials are waited for
   * @param procedures by name
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
      Limit supplement,
      Map<String, Procedure> procedures) {}

  /**
   * @param limit the most it may take; null where the item sets none
   */
  record Procedure(boolean suspends, Limit limit) {

    /** The shortest that the law allows it to be; null where it says nothing. */
    Limit least(String name) {
      if (name.startsWith("听证")) return new Limit(7, LimitUnit.WORKING_DAY);
      return name.startsWith("公示") ? limit : null;
    }
  }

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
    var procedures = new java.util.LinkedHashMap<String, Procedure>();
    List<Map<String, Object>> listed = item.read("procedures");
    listed.forEach(p -> procedures.put(p.get("name").toString(), procedure(p)));
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
        limit(item.map("supplementLimit")),
        procedures);
  }

  @SuppressWarnings("unchecked")
  private static Procedure procedure(Map<String, Object> listed) {
    return new Procedure(
        (Boolean) listed.get("suspends"), limit((Map<String, Object>) listed.get("limit")));
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
