package tongban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tongban.Api;
import tongban.Hall;

/** The desk and its tasks, by keys alone, while others work on the same tasks. */
class DeskBrowserTest extends BrowserTest {
  private static final String COLLEAGUE = "clerk-desk";
  private static final String NAME = "邻桌小周";

  private Hall hall;

  @BeforeEach
  void hall() {
    hall = new Hall(api);
    var person =
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
            "demo-demo-demo");
    api.as("admin").post("/api/admin/people", person);
  }

  private Api colleague() {
    return api.as(COLLEAGUE, "demo-demo-demo");
  }

  private String received(String applicant) {
    var body = new LinkedHashMap<>(hall.newCase(Hall.PRESALE));
    var who = new LinkedHashMap<String, Object>();
    ((Map<?, ?>) body.get("applicant")).forEach((key, value) -> who.put((String) key, value));
    who.put("name", applicant);
    body.put("applicant", who);
    return api.as("clerk").post("/api/cases", body).expect(201).json("caseNumber");
  }

  private Keys at(String applicant, int rows) {
    logIn("clerk");
    page.getByTestId("desk-q").waitFor();
    return new Keys(page).find(applicant, rows);
  }

  @Test
  void oneAfterTheOtherIsClaimedAndCompletedByKeysAlone() {
    var applicant = "青岛键盘置业有限公司";
    for (int i = 0; i < 3; i++) received(applicant);
    var keys = at(applicant, 3);
    assertThat(page.getByTestId("desk-applicant")).isVisible();
    keys.press("n");
    assertThat(page.getByTestId("opens-next")).isChecked();
    var first = keys.caseInFocus();
    keys.press("c");
    assertThat(page.locator("tr[data-case='" + first + "'] .mine")).isVisible();
    assertThat(keys.caseInFocus()).isEqualTo(first);
    keys.open();
    isAccessible();
    keys.outcome("accept").submit().inForm();
    assertThat(page.locator("#main")).not().containsText(first);
    keys.outcome("accept").press("Enter").type("材料齐全").submit().inForm();
    keys.press("Escape", "n", "e").inForm().outcome("accept").submit();
    assertThat(page.getByTestId("empty-state")).isVisible();
    assertThat(page.url()).contains("q=");
    assertThat(hall.state(first)).isEqualTo("ACCEPTED");
  }

  @Test
  void theFocusReturnsToTheRowThatWasOpened() {
    var applicant = "青岛焦点置业有限公司";
    for (int i = 0; i < 3; i++) received(applicant);
    var keys = at(applicant, 3).press("j");
    var second = keys.caseInFocus();
    keys.open().press("Escape", "u");
    assertThat(keys.focused()).isVisible();
    assertThat(keys.caseInFocus()).isEqualTo(second);
    keys.press("?");
    assertThat(page.getByTestId("shortcuts")).isVisible();
    isAccessible();
    keys.press("Escape");
    assertThat(page.getByTestId("shortcuts")).hasCount(0);
    assertThat(keys.focused()).isVisible();
    keys.press("r");
    settled();
    assertThat(keys.caseInFocus()).isEqualTo(second);
  }

  @Test
  void manyAreClaimedAndCompletedTogether() {
    var applicant = "青岛批量置业有限公司";
    for (int i = 0; i < 3; i++) received(applicant);
    var keys = at(applicant, 3).press("x", "j", "Space");
    assertThat(page.getByTestId("batch-bar")).containsText("已选 2 项");
    keys.press("j", "Shift+X");
    assertThat(page.getByTestId("batch-bar")).containsText("已选 3 项");
    isAccessible();
    keys.press("c");
    assertThat(page.locator(".mine")).hasCount(3);
    assertThat(page.getByTestId("batch-bar")).hasCount(0);
    keys.press("Control+a", "m");
    assertThat(page.getByTestId("batch-outcome")).isFocused();
    isAccessible();
    picture("batch");
    keys.press("Control+Enter");
    assertThat(page.getByTestId("empty-state")).isVisible();
  }

  @Test
  void everyActionAndPlaceIsFoundInThePalette() {
    logIn("clerk");
    var keys = new Keys(page);
    page.locator("#main").focus();
    keys.press(":");
    assertThat(page.getByTestId("palette")).isVisible();
    keys.type("sjdj");
    assertThat(page.getByTestId("palette-line").first()).containsText("收件登记");
    isAccessible();
    picture("palette");
    keys.press("Control+a").type("Receipt");
    assertThat(page.getByTestId("palette-line").first()).containsText("收件登记");
    keys.press("Enter");
    page.waitForURL("**/receipt");
    keys.press("Control+k").type("抄送我的").press("Enter");
    page.waitForURL("**/copies");
    settled();
    isAccessible();
    keys.press("g", "h");
    page.waitForURL("**/completed");
    settled();
    isAccessible();
    keys.press("Shift+O");
    assertThat(page.getByTestId("absence-dialog")).isVisible();
    isAccessible();
    keys.press("Control+Enter");
    assertThat(page.getByTestId("absence-dialog").getByTestId("field-error")).hasCount(2);
    keys.press("Escape");
    assertThat(page.getByTestId("absence-dialog")).hasCount(0);
  }

  @Test
  void aTaskIsTransferredTakenBackAndAskedAboutByKeysAlone() {
    var applicant = "青岛转办置业有限公司";
    var number = received(applicant);
    var keys = at(applicant, 1).press("c");
    assertThat(page.locator(".mine")).isVisible();
    keys.open().press("Escape", "t");
    assertThat(page.getByTestId("transfer-dialog")).isVisible();
    keys.choose(NAME);
    assertThat(page.getByTestId("transfer-dialog-person-chosen")).containsText(NAME);
    keys.press("Enter", "Control+Enter");
    assertThat(page.getByTestId("field-error")).isVisible();
    keys.type("本周外出培训");
    isAccessible();
    picture("transfer");
    keys.press("Control+Enter");
    assertThat(page.getByTestId("task-banner")).containsText(NAME);
    assertThat(page.getByTestId("transferred")).containsText("本周外出培训");
    keys.press("Escape", "b");
    assertThat(page.getByTestId("task-transfer")).isVisible();
    keys.press("Escape", "d").choose(NAME).press("Enter").type("分层平面图是否齐全？");
    keys.press("Control+Enter");
    assertThat(page.getByTestId("opinion")).hasAttribute("data-state", "OPEN");
    var asked = colleague().get("/api/tasks?tab=MINE&q=" + number).expect(200);
    colleague()
        .post(
            "/api/tasks/" + asked.list("content[*].id").get(0) + "/resolve",
            Map.of("comment", "齐全"))
        .expect(200);
    assertThat(page.getByTestId("opinion")).hasAttribute("data-state", "ANSWERED");
    assertThat(page.getByTestId("opinion")).containsText("齐全");
    isAccessible();
    picture("task-opinion");
    keys.press("Escape", "e").inForm().outcome("accept").submit();
    assertThat(hall.state(number)).isEqualTo("ACCEPTED");
  }

  @Test
  void whatAnotherDoesIsSeenAtOnceAndNothingTypedIsLost() {
    var applicant = "青岛实时置业有限公司";
    received(applicant);
    var keys = at(applicant, 1);
    assertThat(page.getByTestId("live")).hasAttribute("data-connected", "true");
    var second = received(applicant);
    var row = page.locator("tr[data-case='" + second + "']");
    assertThat(row).isVisible();
    assertThat(row).containsText("新");
    assertThat(page.getByTestId("desk-news")).containsText("1");
    assertThat(keys.focused()).isVisible();
    var mine = page;
    Page theirs = colleagueBrowses(applicant);
    new Keys(theirs).press("j", "c");
    assertThat(theirs.locator(".mine")).hasCount(1);
    page = mine;
    assertThat(mine.getByTestId("task-row")).hasCount(1);
    assertThat(keys.focused()).isVisible();
    keys.open().press("Space", "Escape", "e");
    mine.getByTestId("task-comment").focus();
    keys.type("请核对");
    var task = mine.url().substring(mine.url().lastIndexOf('/') + 1);
    colleague().post("/api/tasks/" + task + "/claim").expect(204);
    assertThat(mine.getByTestId("task-banner")).containsText(NAME);
    assertThat(mine.locator("#main")).containsText("请核对");
  }

  private Page colleagueBrowses(String applicant) {
    open("/login");
    page.locator("#username").fill(COLLEAGUE);
    page.locator("#password").fill("demo-demo-demo");
    page.locator("#login-submit").click();
    page.getByTestId("desk-q").waitFor();
    new Keys(page).find(applicant, 2);
    return page;
  }
}
