package tongban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tongban.Hall;

/** What two clerks do with each other's tasks, both by keys alone. */
class OperationsBrowserTest extends BrowserTest {
  private static final String COLLEAGUE = "clerk-signs";
  private static final String NAME = "对桌小吴";

  private Hall hall;
  private Page mine;
  private Page theirs;

  @BeforeEach
  void hall() {
    hall = new Hall(api);
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

  private String received(String applicant) {
    var body = new LinkedHashMap<>(hall.newCase(Hall.PRESALE));
    var who = new LinkedHashMap<String, Object>();
    ((Map<?, ?>) body.get("applicant")).forEach((key, value) -> who.put((String) key, value));
    who.put("name", applicant);
    body.put("applicant", who);
    return api.as("clerk").post("/api/cases", body).expect(201).json("caseNumber");
  }

  /** Mine: taken and opened, the focus outside of the form. */
  private Keys taken(String applicant) {
    logIn("clerk");
    mine = page;
    page.getByTestId("desk-q").waitFor();
    var keys = new Keys(page).find(applicant, 1).press("c");
    assertThat(page.locator(".mine")).isVisible();
    return keys.open().press("Escape");
  }

  private Keys colleague() {
    open("/login");
    theirs = page;
    page.locator("#username").fill(COLLEAGUE);
    page.locator("#password").fill("demo-demo-demo");
    page.locator("#login-submit").click();
    page.getByTestId("desk-q").waitFor();
    return new Keys(page);
  }

  private Keys backToMine() {
    page = mine;
    page.locator("#main").focus();
    return new Keys(page);
  }

  @Test
  void aSignerAgreesAndTheTaskCanBeCompleted() {
    var applicant = "青岛加签置业有限公司";
    var number = received(applicant);
    var keys = taken(applicant).press("s");
    assertThat(page.getByTestId("sign-dialog")).isVisible();
    isAccessible();
    keys.press("Control+Enter");
    assertThat(page.getByTestId("field-error")).isVisible();
    keys.choose(NAME);
    page.getByTestId("sign-dialog-text").focus();
    keys.type("请核对分层平面图");
    page.reload();
    keys.inForm().press("Escape", "s");
    assertThat(page.getByTestId("sign-dialog-text")).hasValue("请核对分层平面图");
    assertThat(page.getByTestId("sign-dialog-person-chosen")).containsText(NAME);
    picture("signers");
    keys.press("Control+Enter");
    assertThat(page.getByTestId("signer")).hasAttribute("data-state", "OPEN");
    nothingTypedWaits();
    var signer = colleague().find(applicant, 1).open();
    assertThat(page.getByTestId("signs-for")).containsText("请核对分层平面图");
    isAccessible();
    signer.outcome("agree").submit();
    backToMine();
    assertThat(page.getByTestId("signer")).hasAttribute("data-state", "ANSWERED");
    isAccessible();
    new Keys(page).press("e").inForm().outcome("accept").submit();
    assertThat(hall.state(number)).isEqualTo("ACCEPTED");
    page.locator("#main").focus();
    new Keys(page).press("g", "h");
    var row = page.getByTestId("completed-row").first();
    assertThat(row).containsText("形式审查");
    assertThat(row).containsText("予以受理");
    picture("completed");
    isAccessible();
  }

  @Test
  void aColleagueIsAskedAnswersAndReminds() {
    var applicant = "青岛征询置业有限公司";
    received(applicant);
    var keys = taken(applicant).press("d").choose(NAME).press("Enter").type("图纸是否齐全？");
    keys.press("Control+Enter");
    assertThat(page.getByTestId("opinion")).hasAttribute("data-state", "OPEN");
    page.locator("#main").focus();
    keys.press("g", "e");
    assertThat(page.getByTestId("delegation-row")).containsText(NAME);
    picture("delegations");
    isAccessible();
    var asked = colleague().find(applicant, 1).press("Enter");
    page.getByTestId("task-resolve").waitFor();
    asked.press("o");
    assertThat(page.getByTestId("resolve-dialog")).containsText("图纸是否齐全？");
    isAccessible();
    asked.type("已齐全").press("Control+Enter");
    assertThat(page.getByTestId("resolve-dialog")).hasCount(0);
    page.getByTestId("task-remind").waitFor();
    page.locator("#main").focus();
    asked.press("m");
    assertThat(page.getByTestId("remind-dialog")).isVisible();
    isAccessible();
    asked.type("申请人今日在窗口等候").press("Control+Enter");
    assertThat(page.getByTestId("remind-dialog")).hasCount(0);
    backToMine().press("r");
    assertThat(page.getByTestId("empty-state")).isVisible();
    new Keys(page).press("g", "m");
    var reminder = page.getByTestId("reminder-row").first();
    assertThat(reminder).containsText("申请人今日在窗口等候");
    assertThat(reminder).hasAttribute("data-read", "false");
    assertThat(page.locator("[data-row]:focus")).isVisible();
    new Keys(page).press("x");
    assertThat(reminder).hasAttribute("data-read", "true");
    isAccessible();
    new Keys(page).press("Shift+L");
    assertThat(page.locator("h1")).hasText("Reminders");
    new Keys(page).press("Enter");
    page.waitForURL("**/tasks/*");
    assertThat(page.locator("#main")).containsText("Formal check");
    assertThat(page.getByTestId("opinion")).containsText("已齐全");
    picture("task-english");
    isAccessible();
    page.locator("#main").focus();
    new Keys(page).press("t");
    assertThat(page.getByTestId("transfer-dialog")).isVisible();
    picture("transfer-english");
    isAccessible();
  }

  @Test
  void aCopyIsReadByWhoGotIt() {
    var applicant = "青岛抄送置业有限公司";
    var number = received(applicant);
    var keys = taken(applicant).press("y");
    assertThat(page.getByTestId("copy-dialog")).isVisible();
    isAccessible();
    keys.choose("supervisor");
    page.getByTestId("copy-dialog-text").focus();
    keys.type("请关注：申请人为重点项目").press("Control+Enter");
    assertThat(page.getByTestId("copy-dialog")).hasCount(0);
    logIn("supervisor");
    var reader = new Keys(page);
    page.locator("#main").focus();
    reader.press("g", "y");
    var copy = page.locator("tr[data-case='" + number + "']");
    assertThat(copy).hasAttribute("data-read", "false");
    assertThat(copy).containsText("请关注：申请人为重点项目");
    picture("copies");
    isAccessible();
    page.locator("tr[data-case='" + number + "'] [data-row]").focus();
    reader.press("Enter");
    page.waitForURL("**/cases/*");
    assertThat(page.locator("#main")).containsText(applicant);
    page.locator("#main").focus();
    reader.press("g", "y");
    assertThat(copy).hasAttribute("data-read", "true");
  }

  @Test
  void whoIsOutOfOfficeHasASubstitute() {
    var applicant = "青岛外出置业有限公司";
    received(applicant);
    colleague().press("Shift+O");
    assertThat(page.getByTestId("absence-dialog")).isVisible();
    page.getByTestId("absence-to").fill("2099-03-03T18:00");
    page.getByTestId("absence-person").focus();
    var away = new Keys(page).choose("second-clerk");
    picture("absence");
    isAccessible();
    away.press("Control+Enter");
    assertThat(page.getByTestId("absence-dialog")).hasCount(0);
    var keys = taken(applicant).press("t");
    keys.choose(NAME);
    assertThat(page.getByTestId("transfer-dialog-person-chosen")).containsText("外出");
    isAccessible();
    keys.press("Enter").type("午后外出办理");
    keys.press("Control+Enter");
    assertThat(page.getByTestId("task-banner")).containsText("窗口");
    page = theirs;
    page.locator("#main").focus();
    new Keys(page).press("Shift+O");
    assertThat(page.getByTestId("absence-now")).isVisible();
    page.getByTestId("absence-end").focus();
    new Keys(page).press("Enter");
    assertThat(page.getByTestId("absence-dialog")).hasCount(0);
    api.as(COLLEAGUE, "demo-demo-demo").get("/api/me/absence").expect(204);
  }
}
