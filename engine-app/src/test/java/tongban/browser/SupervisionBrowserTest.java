package tongban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Hall;
import tongban.deadline.Lights;

/** What is urged, what is written and not lost. */
class SupervisionBrowserTest extends BrowserTest {
  @Autowired Lights lights;

  @Test
  void whoIsUrgedSeesItOnTheBell() {
    clock.set("2026-03-02T10:00");
    var hall = new Hall(api);
    var number = hall.receive(Hall.PRESALE);
    hall.does("clerk", number, "FormalCheck", "accept");
    logIn("supervisor");
    go("/cases/" + number);
    page.getByTestId("case-urge").click();
    page.getByTestId("urge-text").fill("申请人两次来电，请尽快给出审查意见");
    page.reload();
    page.getByTestId("case-urge").click();
    assertThat(page.getByTestId("urge-text")).hasValue("申请人两次来电，请尽快给出审查意见");
    isAccessible();
    picture("urge");
    page.getByTestId("urge").getByTestId("dialog-submit").click();
    assertThat(page.getByTestId("toast")).isVisible();
    page.getByTestId("case-urge").click();
    assertThat(page.getByTestId("urge-text")).isEmpty();
    nothingTypedWaits();
    page.getByTestId("urge-text").fill("再催一次");
    page.keyboard().press("Escape");
    page.getByTestId("user-menu").click();
    page.getByTestId("logout").click();
    page.locator("#username").waitFor();
    nothingTypedWaits();

    logIn("reviewer-housing");
    assertThat(page.getByTestId("reminder-bell")).not().hasAttribute("data-unread", "0");
    page.getByTestId("reminder-bell").click();
    var row = page.locator("[data-testid=reminder-row][data-case='%s']".formatted(number));
    assertThat(row).containsText("请尽快给出审查意见");
    isAccessible();
    picture("reminders");
    row.getByTestId("reminder-open").click();
    page.getByTestId("task-name").waitFor();
  }

  @Test
  void theListOfOrdersIsThere() {
    logIn("supervisor");
    go("/orders");
    assertThat(page.locator("h1")).hasText("督办单");
    assertThat(page.locator("#main")).not().containsText("加载中");
    isAccessible();
  }

  /** What is typed in its dialog outlives the dialog and the page, until it is sent. */
  @Test
  void anOrderIsAnsweredByTheDepartmentAndClosedByTheSupervisor() {
    var number = overdue();
    logIn("head-housing");
    go("/orders");
    order(number).getByTestId("order-answer").click();
    assertThat(page.getByTestId("order-text")).isFocused();
    page.getByTestId("order").getByTestId("dialog-submit").click();
    assertThat(page.getByTestId("field-error")).isVisible();
    page.getByTestId("order-text").fill("材料复杂，明日办结");
    page.keyboard().press("Escape");
    assertThat(page.getByTestId("order")).hasCount(0);
    order(number).getByTestId("order-answer").click();
    assertThat(page.getByTestId("order-text")).hasValue("材料复杂，明日办结");
    page.reload();
    order(number).getByTestId("order-answer").click();
    assertThat(page.getByTestId("order-text")).hasValue("材料复杂，明日办结");
    isAccessible();
    picture("order-answer");
    page.getByTestId("order").getByTestId("dialog-submit").click();
    assertThat(page.getByTestId("order")).hasCount(0);
    assertThat(order(number)).hasAttribute("data-state", "ANSWERED");
    nothingTypedWaits();

    logIn("supervisor");
    go("/orders");
    assertThat(order(number).getByTestId("order-answer-text")).containsText("材料复杂，明日办结");
    order(number).getByTestId("order-close").click();
    assertThat(page.getByTestId("order")).containsText("材料复杂，明日办结");
    assertThat(page.getByTestId("order-text")).isEmpty();
    page.getByTestId("order-text").fill("已核实，当日办结");
    isAccessible();
    picture("order-close");
    page.keyboard().press("Control+Enter");
    assertThat(order(number)).hasAttribute("data-state", "CLOSED");
    nothingTypedWaits();
    assertThat(order(number).getByTestId("order-closing-text")).containsText("已核实，当日办结");
    isAccessible();
    picture("orders");
  }

  /** A case whose promised limit has passed. */
  private String overdue() {
    clock.set("2026-03-02T10:00");
    var hall = new Hall(api);
    var number = hall.receive(Hall.PRESALE);
    hall.does("clerk", number, "FormalCheck", "accept");
    clock.set("2026-03-09T17:00:01");
    lights.catchUp();
    return number;
  }

  private Locator order(String number) {
    return page.locator("[data-testid=order-row][data-case='%s']".formatted(number));
  }

  /** Over a reload, in another window and for who takes the task over. */
  @Test
  void whatIsTypedInATaskIsKeptByTheServer() {
    clock.set("2026-03-02T10:00");
    var hall = new Hall(api);
    var number = hall.receive(Hall.PRESALE);
    hall.does("clerk", number, "FormalCheck", "accept");
    logIn("reviewer-housing");
    var work = new Work(page, api);
    work.open(number, "Examine");
    work.choose("提交决定");
    work.fill("审查意见", "图纸与现场一致，建议准予");
    page.getByTestId("task-comment").fill("13812345678 已电话核实");
    assertThat(page.getByTestId("draft-state")).hasAttribute("data-state", "SAVED");
    picture("draft-kept");
    nothingIsStored();
    page.reload();
    assertThat(page.getByTestId("draft-restored")).isVisible();
    assertThat(page.getByTestId("task-comment")).hasValue("13812345678 已电话核实");
    assertThat(field("审查意见")).hasValue("图纸与现场一致，建议准予");
    isAccessible();
    picture("draft-restored");
    page.getByTestId("task-comment").fill("关闭前的最后一句");
    var address = page.url();
    page.close(new Page.CloseOptions().setRunBeforeUnload(false));
    logIn("reviewer-housing");
    page.navigate(address);
    assertThat(page.getByTestId("task-comment")).hasValue("关闭前的最后一句");
    work = new Work(page, api);
    work.complete();
  }

  /** No network for a while: it is told, and saved by itself once the network is there again. */
  @Test
  void whatCannotBeSavedIsToldAndSavedLater() {
    clock.set("2026-03-02T10:00");
    var hall = new Hall(api);
    var number = hall.receive(Hall.PRESALE);
    hall.does("clerk", number, "FormalCheck", "accept");
    logIn("reviewer-housing");
    new Work(page, api).open(number, "Examine");
    page.context().setOffline(true);
    page.getByTestId("task-comment").fill("断网时写下的话");
    assertThat(page.getByTestId("draft-state")).hasAttribute("data-state", "FAILED");
    isAccessible();
    picture("draft-offline");
    page.context().setOffline(false);
    assertThat(page.getByTestId("draft-state")).hasAttribute("data-state", "SAVED");
  }

  private Locator field(String label) {
    return page.getByTestId("form").getByLabel(label);
  }

  private void nothingIsStored() {
    var stored = page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})").toString();
    org.assertj.core.api.Assertions.assertThat(stored).doesNotContain("13812345678");
  }
}
