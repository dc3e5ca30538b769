package tongban;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** People of a hall at work, through the interface that other systems use. */
public final class Hall {

  /** An item of the housing department: 10 days by law, 5 working days promised. */
  public static final String PRESALE = "商品房预售许可";

  private final Api api;

  public Hall(Api api) {
    this.api = api;
  }

  /** The whole body that takes a case of this item in, without materials. */
  public Map<String, Object> newCase(String itemName) {
    var body = new LinkedHashMap<String, Object>();
    body.put("item", itemCode(itemName));
    body.put(
        "applicant",
        new LinkedHashMap<>(
            Map.of(
                "name",
                "青岛海湾置业有限公司",
                "idType",
                "USCC",
                "idNumber",
                "11511301MB1550442U",
                "mobile",
                "13812345678")));
    body.put("materials", List.of());
    body.put("form", Map.of());
    return body;
  }

  public String itemCode(String itemName) {
    var found =
        api.as("clerk")
            .get(
                "/api/items?q="
                    + java.net.URLEncoder.encode(itemName, java.nio.charset.StandardCharsets.UTF_8))
            .expect(200);
    for (int i = 0; i < found.list("content[*].code").size(); i++) {
      if (found.json("content[%d].name".formatted(i)).equals(itemName)) {
        return found.json("content[%d].code".formatted(i));
      }
    }
    throw new AssertionError("No item " + itemName);
  }

  /** Takes a case in at the comprehensive window and gives its number. */
  public String receive(String itemName) {
    return api.as("clerk").post("/api/cases", newCase(itemName)).expect(201).json("caseNumber");
  }

  /** The id of this person's open task of a case. */
  public String task(String username, String caseNumber, String elementId) {
    var tasks = api.as(username).get("/api/tasks?size=200&q=" + caseNumber).expect(200);
    var elements = tasks.list("content[*].elementId");
    assertThat(elements).as("tasks of %s for %s", caseNumber, username).contains(elementId);
    return tasks.list("content[*].id").get(elements.indexOf(elementId));
  }

  public Answer complete(
      String username, String caseNumber, String elementId, String outcome, Map<String, ?> form) {
    var body = new LinkedHashMap<String, Object>();
    body.put("outcome", outcome);
    body.put("form", form);
    return api.as(username)
        .post("/api/tasks/" + task(username, caseNumber, elementId) + "/complete", body);
  }

  public void does(
      String username, String caseNumber, String elementId, String outcome, Map<String, ?> form) {
    complete(username, caseNumber, elementId, outcome, form).expect(200);
  }

  public void does(String username, String caseNumber, String elementId, String outcome) {
    does(username, caseNumber, elementId, outcome, Map.of());
  }

  public Answer open(String caseNumber) {
    return api.as("supervisor").get("/api/cases/" + caseNumber).expect(200);
  }

  public String state(String caseNumber) {
    return open(caseNumber).json("state");
  }

  /** The kinds of the timeline, in order. */
  public List<String> timeline(String caseNumber) {
    return open(caseNumber).list("timeline[*].kind");
  }

  /** The kinds of the documents, in order. */
  public List<String> documents(String caseNumber) {
    return open(caseNumber).list("documents[*].kind");
  }

  /** The deadline date of the clock that was started last under this name; null when suspended. */
  public String deadline(String caseNumber, String clock) {
    var answer = open(caseNumber);
    var dates = new ArrayList<String>();
    List<Map<String, Object>> clocks = answer.read("clocks");
    for (var each : clocks) {
      if (each.get("name").equals(clock)) {
        dates.add(each.get("date") == null ? null : each.get("date").toString());
      }
    }
    return dates.get(dates.size() - 1);
  }
}
