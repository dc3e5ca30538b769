package tongban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tongban.Hall;

/**
 * A morning at the window and in a department, by keys alone: thirty cases of five items are
 * checked, three of them lack something, one goes to a colleague, one is checked again, one is
 * countersigned twice, and in the middle of a form the lights go out.
 */
class WorkingMorningTest extends BrowserTest {
  private static final String APPLICANT = "青岛清晨建设有限公司";
  private static final String COUNTERSIGNED = "燃气经营许可证核发(新办)";
  private static final List<String> ITEMS =
      List.of("商品房预售许可", "建筑工程施工许可证核发", "城镇污水排入排水管网许可", COUNTERSIGNED, "特殊建设工程消防设计审查");
  private static final String LACKING = "缴纳证明一份，应当加盖公章";
  private static final int CASES = 30;
  private static final String COLLEAGUE = "clerk-morning";
  private static final String NAME = "晨班小吴";

  private final Map<String, String> items = new HashMap<>();
  private final List<String> numbers = new ArrayList<>();
  private Hall hall;
  private Keys keys;

  @Test
  void thirtyCasesWithoutTheMouse() {
    hall = new Hall(api);
    makeColleague();
    for (int i = 0; i < CASES; i++) receive(ITEMS.get(i % ITEMS.size()));
    at("clerk", APPLICANT, CASES).press("n", "Enter");
    checkThirty();
    supplyWhatLacked();
    examineAndCheckAgain(first(Hall.PRESALE));
    decideAndCountersign(first(COUNTERSIGNED));
    var states = numbers.stream().map(hall::state).toList();
    assertThat(states).doesNotContain("SUPPLEMENT_ASKED");
    assertThat(states).filteredOn("RECEIVED"::equals).as("what a colleague has").hasSize(1);
    assertThat(states).filteredOn("DECIDED"::equals).hasSize(1);
  }

  private void checkThirty() {
    for (int i = 0; i < CASES; i++) {
      keys.inForm();
      if (i % 10 == 4) askForSupplement(i == 14);
      else if (i == 7) transfer();
      else if (i == CASES - 1) keys.press("Escape", "n", "e").inForm().outcome("accept").submit();
      else keys.outcome("accept").submit();
    }
    assertThat(keys.focused()).isVisible();
  }

  private void askForSupplement(boolean powerFails) {
    keys.outcome("supplement").toText().type(LACKING);
    if (powerFails) {
      assertThat(page.getByTestId("draft-state")).hasAttribute("data-state", "SAVED");
      var number = page.getByTestId("task-case").innerText();
      page.context().close();
      // half of the cases are done, one lacks something and waits
      at("clerk", APPLICANT, CASES / 2 + 2).press("n").open();
      assertThat(page.getByTestId("task-case")).hasText(number);
      assertThat(page.getByTestId("outcome-supplement")).isChecked();
      // after what the application knows to be missing
      assertThat(page.getByTestId("form").locator("textarea").first())
          .hasValue(Pattern.compile("请补交.*" + LACKING, Pattern.DOTALL));
    }
    keys.submit();
  }

  private void transfer() {
    keys.press("Escape", "c");
    assertThat(page.getByTestId("task-transfer")).isVisible();
    keys.press("t").choose(NAME).press("Enter").type("已约该企业到其窗口").press("Control+Enter");
    assertThat(page.getByTestId("transferred")).isVisible();
    keys.press("Escape", "u");
    assertThat(keys.focused()).isVisible();
    keys.press("Enter");
  }

  private void supplyWhatLacked() {
    var lacking =
        numbers.stream().filter(one -> hall.state(one).equals("SUPPLEMENT_ASKED")).toList();
    assertThat(lacking).hasSize(3);
    for (var number : lacking) {
      keys.find(number, 1).open().press("Escape", "f");
      assertThat(page.getByTestId("material-file")).isFocused();
      // the system's own dialog is none of the browser's
      page.locator("input:focus").setInputFiles(paper());
      keys.press("Tab").type("按告知书补正").press("Control+Enter");
      assertThat(page.getByTestId("material-dialog")).hasCount(0);
      keys.press("Escape", "e").inForm().submit();
      assertThat(keys.focused()).isVisible();
      keys.open().outcome("accept").submit();
      page.getByTestId("empty-state").waitFor();
    }
  }

  private void examineAndCheckAgain(String number) {
    at("reviewer-housing", number, 1)
        .open()
        .outcome("return-to-formal-check")
        .toText()
        .type("法定代表人已变更，请核对")
        .submit();
    at("clerk", number, 1).open().outcome("accept").submit();
  }

  private void decideAndCountersign(String number) {
    at("reviewer-housing", number, 1).open().outcome("proceed").submit();
    assertThat(keys.focused()).isVisible();
    keys.open().outcome("grant").submit();
    at("head-housing", number, 1).open().outcome("return").toText().type("请补充评价意见").submit();
    at("reviewer-housing", number, 1).open().outcome("grant").toText().type("评价合格").submit();
    at("head-housing", number, 1).open().outcome("agree").submit();
  }

  /** The first accepted case of an item. */
  private String first(String item) {
    return numbers.stream()
        .filter(one -> items.get(one).equals(item) && hall.state(one).equals("ACCEPTED"))
        .findFirst()
        .orElseThrow();
  }

  private Keys at(String username, String text, int rows) {
    logIn(username);
    page.getByTestId("desk-q").waitFor();
    return keys = new Keys(page).find(text, rows);
  }

  private void receive(String item) {
    var body = new LinkedHashMap<>(hall.newCase(item));
    var who = new LinkedHashMap<String, Object>();
    ((Map<?, ?>) body.get("applicant")).forEach((key, value) -> who.put((String) key, value));
    who.put("name", APPLICANT);
    body.put("applicant", who);
    var number = api.as("clerk").post("/api/cases", body).expect(201).json("caseNumber");
    numbers.add(number);
    items.put(number, item);
  }

  private void makeColleague() {
    api.as("admin")
        .post(
            "/api/admin/people",
            Map.of(
                "username",
                COLLEAGUE,
                "name",
                NAME,
                "roles",
                List.of("CLERK"),
                "enabled",
                true,
                "password",
                "demo-demo-demo"));
  }

  private static FilePayload paper() {
    var content =
        "%PDF-1.4\n%Tongban\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    return new FilePayload(
        "补正材料.pdf", "application/pdf", content.getBytes(StandardCharsets.US_ASCII));
  }
}
