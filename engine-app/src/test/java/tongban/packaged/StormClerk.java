package tongban.packaged;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tongban.identity.Visitor;

/** Does whatever comes to mind with a task of the first page, and notes how it was answered. */
final class StormClerk {
  private static final int REMEMBERED = 5;

  /** Tasks whose completion was acknowledged as carried out. */
  final List<String> completed = new ArrayList<>();

  /** Answers that are neither done nor a clean conflict. */
  final List<String> unclean = new ArrayList<>();

  int acts;
  int conflicts;

  private final Visitor browser;
  private final String username;
  private final List<String> others;
  private final Random random;
  private final Deque<String> lately = new ArrayDeque<>();

  StormClerk(String address, String username, List<String> others, Random random) {
    this.browser = new Visitor(address);
    this.username = username;
    this.others = others;
    this.random = random;
  }

  void logIn(String password) {
    browser.login(username, password);
    ok(browser.get("/api/tasks?size=1"), "log in");
  }

  void acts() {
    var tab = List.of("MINE", "GROUP", "ALL").get(random.nextInt(3));
    var page = browser.get("/api/tasks?size=50&tab=" + tab);
    if (!ok(page, "list")) return;
    List<Map<String, Object>> rows = JsonPath.read(page.body(), "$.content");
    if (rows.isEmpty()) return;
    var row = rows.get(random.nextInt(rows.size()));
    act((String) row.get("id"), (String) row.get("elementId"));
  }

  private void act(String task, String element) {
    int act = random.nextInt(20);
    if (act < 3) post(task, "claim", "");
    else if (act < 4) post(task, "release", "");
    else if (act < 6) draft(task);
    else if (act < 7) post(task, "transfer", "{\"to\":\"%s\",\"reason\":\"忙\"}".formatted(other()));
    else if (act < 8) browserDelete(task, "transfer");
    else if (act < 9)
      post(task, "delegate", "{\"to\":\"%s\",\"comment\":\"请看\"}".formatted(other()));
    else if (act < 10) post(task, "resolve", "{\"comment\":\"可以\"}");
    else if (act < 11) browserDelete(task, "delegate");
    else if (act < 12) sign(task);
    else if (act < 13) takeBack();
    else if (act < 14) claimMany(task);
    else complete(task, element);
  }

  private void draft(String task) {
    var body = "{\"form\":{\"opinion\":\"%d\"},\"outcome\":null,\"comment\":null}";
    var answer = browser.put("/api/tasks/" + task + "/draft", body.formatted(random.nextInt()));
    ok(answer, "draft");
  }

  private void sign(String task) {
    var body =
        "{\"people\":[\"%s\"],\"when\":\"%s\",\"mode\":\"%s\",\"note\":\"会签\"}"
            .formatted(
                other(),
                random.nextBoolean() ? "BEFORE" : "AFTER",
                random.nextBoolean() ? "ALL" : "ANY");
    post(task, "signers", body);
  }

  private void takeBack() {
    var task = lately.pollLast();
    if (task != null) post(task, "take-back", "");
  }

  private void claimMany(String task) {
    ok(browser.post("/api/tasks/claim", "{\"ids\":[\"%s\"]}".formatted(task)), "claim many");
  }

  private void complete(String task, String element) {
    var outcome =
        switch (element) {
          case "FormalCheck" -> "\"accept\",\"form\":{}";
          case "Examine" -> "\"proceed\",\"form\":{}";
          case "Sign" ->
              random.nextInt(4) > 0
                  ? "\"agree\",\"form\":{\"opinion\":\"同意\"}"
                  : "\"disagree\",\"form\":{\"objection\":\"不同意\"}";
          default -> "\"return\",\"form\":{\"returnReason\":\"再看\"}";
        };
    var answer = post(task, "complete", "{\"outcome\":" + outcome + "}");
    if (answer.statusCode() != 200) return;
    boolean held = JsonPath.read(answer.body(), "$.held");
    if (held || element.equals("Sign")) return;
    completed.add(task);
    lately.addLast(task);
    if (lately.size() > REMEMBERED) lately.removeFirst();
  }

  private HttpResponse<String> post(String task, String what, String body) {
    var answer = browser.post("/api/tasks/" + task + "/" + what, body);
    ok(answer, what);
    return answer;
  }

  private void browserDelete(String task, String what) {
    ok(browser.delete("/api/tasks/" + task + "/" + what), "delete " + what);
  }

  /** A conflict is clean when it is a problem document. */
  private boolean ok(HttpResponse<String> answer, String what) {
    acts++;
    int status = answer.statusCode();
    if (status == 200 || status == 204) return true;
    boolean problem =
        answer
            .headers()
            .firstValue("Content-Type")
            .orElse("")
            .startsWith("application/problem+json");
    if (status == 409 && problem) conflicts++;
    else unclean.add(what + " " + status + " " + answer.body());
    return false;
  }

  private String other() {
    var other = others.get(random.nextInt(others.size()));
    return other.equals(username) ? other() : other;
  }
}
