package tongban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Extended hours: what the administrator says, and what the public sees. */
class SessionsBrowserTest extends BrowserTest {

  @Test
  void rulesExceptionsAndRostersAndWhatThePublicSees() {
    clock.set("2026-02-24T10:00");
    logIn("admin");
    go("/admin/sessions");
    assertThat(page.getByTestId("session-row").first()).isVisible();
    var saturday = page.locator("[data-testid=session-row][data-date='2026-03-07']");
    saturday.getByTestId("roster-edit").click();
    page.getByTestId("roster-clerk").check();
    isAccessible();
    picture("sessions-roster");
    page.getByTestId("roster-dialog").getByTestId("dialog-submit").click();
    assertThat(saturday).containsText("综合窗口");
    isAccessible();
    picture("sessions");

    page.getByTestId("tab-rules").click();
    page.getByTestId("rule-add").click();
    page.getByTestId("rule-name").fill("夏季夜间服务");
    page.getByTestId("rule-weekday-TUESDAY").check();
    page.getByTestId("session-opens").fill("1800");
    page.getByTestId("session-closes").fill("20:00");
    page.getByTestId("rule-from").fill("2026-03-01");
    isAccessible();
    picture("session-rule");
    page.getByTestId("rule-dialog").getByTestId("dialog-submit").click();
    var added = new Locator.FilterOptions().setHasText("夏季夜间服务");
    assertThat(page.getByTestId("rule-row").filter(added)).containsText("18:00–20:00");
    isAccessible();
    picture("session-rules");

    page.getByTestId("tab-exceptions").click();
    page.getByTestId("exception-add").click();
    page.getByTestId("exception-date").fill("2026-03-14");
    page.getByTestId("exception-note").fill("大厅设备检修");
    isAccessible();
    page.getByTestId("exception-dialog").getByTestId("dialog-submit").click();
    var row = page.locator("[data-testid=exception-row][data-date='2026-03-14']");
    assertThat(row).containsText("不开放");
    isAccessible();
    picture("session-exceptions");

    open("/sessions");
    assertThat(page.getByTestId("public-session-day").first()).isVisible();
    page.getByTestId("sessions-more").click();
    var closed = page.locator("[data-testid=public-session-day][data-date='2026-03-14']");
    assertThat(closed).containsText("大厅设备检修");
    isAccessible();
    picture("sessions-public");
  }
}
