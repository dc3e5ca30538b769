package tongban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Hall;

/** The receipt without a mouse: what lies on the devices is all that is not done by keys. */
class ReceiptBrowserTest extends BrowserTest {
  private static final String CITIZEN = "370214197505050068";

  @Autowired JdbcTemplate database;

  @BeforeAll
  static void aBusyMachineIsWaitedFor() {
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
  }

  @BeforeEach
  void clerkComes() {
    database.update("delete from receipt_draft");
    logIn("clerk");
    receipt();
  }

  @Test
  void aCaseIsTakenInByKeysAlone() {
    choose("spfys");
    keys("Alt+i");
    assertThat(field("receipt-name")).hasValue("模拟甲");
    assertThat(field("receipt-idnumber")).hasValue("370214198503120020");
    assertThat(field("receipt-mobile")).isFocused();
    type("13812345678");
    keys("Enter");
    assertThat(row(0)).isFocused();
    keys("Space");
    assertThat(row(0)).hasAttribute("data-origin", "PAPER");
    keys("ArrowDown", "c");
    pages(1);
    keys("Space");
    pages(2);
    isAccessible();
    picture("receipt-camera");
    keys("Enter");
    assertThat(row(1)).hasAttribute("data-origin", "FILE");
    assertThat(row(1)).isFocused();
    assertThat(row(1)).containsText(".pdf");
    for (int i = 2; i < 5; i++) {
      keys("ArrowDown", "Space");
      assertThat(row(i)).hasAttribute("data-origin", "PAPER");
    }
    assertThat(page.getByTestId("draft-state").first()).hasAttribute("data-state", "SAVED");
    isAccessible();
    picture("receipt-by-keys");

    keys("Control+Enter");
    assertThat(page.getByTestId("receipt-lacks").locator("li")).hasCount(2);
    isAccessible();
    picture("receipt-lacks");
    var number = page.getByTestId("receipt-case-number").innerText();
    printsTheNote();
    asksForTheSupplement(number);
  }

  private void printsTheNote() {
    var note = page.waitForPopup(() -> keys("p"));
    note.setViewportSize(1366, 768);
    assertThat(note.locator("h1")).hasText("收件凭证");
    assertThat(note.locator(".track svg")).isVisible();
    assertThat(note.locator(".track .address")).containsText("/track/");
    note.locator(".track").scrollIntoViewIfNeeded();
    Pictures.take(note, "document-receipt-note");
    note.close();
  }

  private void asksForTheSupplement(String number) {
    keys("b");
    page.getByTestId("task-name").waitFor();
    page.getByTestId("task-claim").first().click();
    page.getByTestId("task-complete").waitFor();
    var form = page.getByTestId("form");
    assertThat(form.getByLabel("一次性告知补正")).isChecked();
    assertThat(form.locator("textarea").first()).hasValue(Pattern.compile("2\\. .+"));
    assertThat(form.locator("input[type=checkbox]:checked")).hasCount(2);
    picture("task-supplement-prefilled");
    page.getByTestId("task-complete").click();
    go("/cases/" + number);
    assertThat(page.getByTestId("case-state")).hasAttribute("data-state", "SUPPLEMENT_ASKED");
  }

  @Test
  void aPowerCutLosesNothing() {
    choose("gongsisheli");
    type(CITIZEN);
    keys("Enter");
    type("王小明");
    keys("Enter");
    type("139");
    kept();
    page.context().close();

    logIn("clerk");
    receipt();
    assertThat(page.getByTestId("receipt-draft")).hasCount(1);
    assertThat(page.getByTestId("receipt-draft")).containsText("王小明");
    isAccessible();
    picture("receipt-drafts");
    keys("Alt+o", "Enter");
    assertThat(page.getByTestId("draft-restored")).isVisible();
    assertThat(field("receipt-name")).hasValue("王小明");
    assertThat(field("receipt-mobile")).hasValue("139");
    assertThat(field("receipt-idnumber")).hasValue(CITIZEN);
    page.reload();
    assertThat(field("receipt-mobile")).hasValue("139");

    keys("Alt+n");
    assertThat(field("receipt-name")).hasValue("");
    assertThat(page.getByTestId("receipt-draft")).hasCount(1);
    choose("spfys");
    kept();
    keys("Alt+n");
    assertThat(page.getByTestId("receipt-draft")).hasCount(2);
    page.getByTestId("receipt-draft-drop").first().focus();
    keys("Enter");
    assertThat(page.getByTestId("receipt-draft")).hasCount(1);
  }

  @Test
  void whoIsKnownIsNotTypedAgainAndDuplicatesAreWarnedAbout() {
    var hall = new Hall(api);
    var body = hall.newCase(Hall.PRESALE);
    body.put(
        "applicant",
        Map.of(
            "name", "王小明", "idType", "CITIZEN_ID", "idNumber", CITIZEN, "mobile", "13912345678"));
    body.put("form", Map.of("address", "青岛市城阳区正阳路1号"));
    var open = api.as("clerk").post("/api/cases", body).expect(201).json("caseNumber");
    api.as("clerk")
        .post("/api/tasks/" + hall.task("clerk", open, "FormalCheck") + "/claim")
        .expect(204);
    choose("spfys");
    type(CITIZEN);
    var known = page.getByTestId("receipt-known");
    assertThat(known).containsText("正阳路1号");
    var duplicates = page.getByTestId("receipt-duplicates");
    assertThat(duplicates.getByTestId("receipt-duplicate").first()).containsText("办理中");
    assertThat(duplicates).containsText(open);
    isAccessible();
    picture("receipt-known");
    keys("Alt+a");
    assertThat(field("receipt-name")).hasValue("王小明");
    assertThat(field("receipt-mobile")).hasValue("13912345678");
    assertThat(page.getByTestId("form").getByLabel("联系地址")).hasValue("青岛市城阳区正阳路1号");
    assertThat(page.getByTestId("receipt-known-taken")).isVisible();
    assertThat(row(0)).isFocused();
    keys("Control+Enter");
    page.getByTestId("receipt-case-number").waitFor();
  }

  @Test
  void whatGoesWrongIsSaidWhereItIsAndLosesNothing() {
    keys("Control+Enter");
    assertThat(field("receipt-item-search")).isFocused();
    choose("spfys");
    type("370214198503120021");
    keys("Control+Enter");
    assertThat(field("receipt-idnumber")).isFocused();
    for (var fault : new String[] {"NO_CARD", "NO_DEVICE", "TIMEOUT"}) {
      page.getByTestId("simulator-card").selectOption(fault);
      keys("Alt+i");
      assertThat(page.getByTestId("reader-error")).isVisible();
      assertThat(field("receipt-idnumber")).hasValue("370214198503120021");
    }
    picture("receipt-reader-error");
    page.getByTestId("simulator-card").selectOption("2");
    keys("Alt+i");
    assertThat(field("receipt-name")).hasValue("模拟乙");
    assertThat(page.getByTestId("reader-error")).hasCount(0);

    keys("Alt+m");
    assertThat(row(0)).isFocused();
    page.getByTestId("simulator-page").selectOption("NOTHING");
    keys("Alt+c");
    assertThat(page.getByTestId("scan-error")).containsText("空白");
    keys("Escape");
    assertThat(page.getByTestId("scan-dialog")).hasCount(0);
    assertThat(row(0)).isFocused();
    page.getByTestId("simulator-page").selectOption("PAPER");
    keys("Alt+m", "c");
    pages(1);
    keys("Escape");
    assertThat(page.getByTestId("scan-dialog")).hasCount(0);
    assertThat(row(0)).isFocused();
    assertThat(row(0)).hasAttribute("data-state", "MISSING");
    page.getByTestId("simulator-page").selectOption("UPSIDE_DOWN");
    keys("Alt+m", "c");
    assertThat(page.getByTestId("scan-error")).containsText("颠倒");
    keys("Escape");
    assertThat(page.getByTestId("scan-dialog")).hasCount(0);
    assertThat(row(0)).isFocused();
    keys("Alt+k");
    var help = new Page.GetByRoleOptions().setName("键盘快捷键");
    assertThat(page.getByRole(AriaRole.DIALOG, help)).containsText("Alt");
    isAccessible();
  }

  @Test
  void anOrganisationIsToldByItsNumberAndSoIsItAllInEnglish() {
    page.getByText("English").click();
    assertThat(field("receipt-item-search"))
        .hasAttribute("placeholder", Pattern.compile(".*initials.*"));
    field("receipt-item-search").focus();
    choose("shangpinfang");
    type("11511301MB1550442U");
    assertThat(page.getByTestId("receipt-idtype-USCC")).isChecked();
    keys("Alt+i");
    assertThat(page.getByTestId("reader-note")).containsText("agent");
    assertThat(field("receipt-idnumber")).hasValue("11511301MB1550442U");
    isAccessible();
    picture("receipt-english");
  }

  @Test
  void whatWasTypedIsMarkedInTheNamesThatFit() {
    type("ysxk");
    var first = page.getByTestId("receipt-item-option").first();
    assertThat(first.locator("mark")).hasText("预售许可");
    isAccessible();
    picture("receipt-item-search");
    keys("ArrowDown", "ArrowUp", "Enter");
    page.getByTestId("receipt-item-facts").waitFor();
  }

  /** Types what finds the item, and takes the first. */
  private void choose(String typed) {
    assertThat(field("receipt-item-search")).isFocused();
    type(typed);
    keys("Enter");
    page.getByTestId("receipt-item-facts").waitFor();
    assertThat(field("receipt-idnumber")).isFocused();
  }

  private void receipt() {
    go("/receipt");
    assertThat(page.getByTestId("receipt-item-search")).isFocused();
    assertThat(page.getByTestId("receipt-read-card")).isVisible();
  }

  private void kept() {
    assertThat(page.getByTestId("draft-state").first()).hasAttribute("data-state", "SAVED");
  }

  private void pages(int count) {
    var dialog = page.getByTestId("scan-dialog");
    assertThat(dialog).hasAttribute("data-pages", String.valueOf(count));
  }

  private void type(String text) {
    page.keyboard().type(text);
  }

  private void keys(String... keys) {
    for (var key : keys) page.keyboard().press(key);
  }

  private Locator field(String testId) {
    return page.getByTestId(testId);
  }

  private Locator row(int number) {
    return page.getByTestId("receipt-material-row-" + number);
  }
}
