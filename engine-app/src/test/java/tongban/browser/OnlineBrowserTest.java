package tongban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A company applies by itself, at a computer and on a telephone. */
class OnlineBrowserTest extends BrowserTest {
  private static final String ITEM = "高小贷融资担保";

  private Work work;

  @Test
  void aCompanyAppliesReloadsSubmitsOnceAndFollowsItsCase() {
    open("/apply");
    work = new Work(page, api);
    page.getByTestId("apply-item").first().waitFor();
    isAccessible();
    picture("apply");
    signIn("模拟高新机电有限公司", "apply-simulated-identity");
    picture("apply-signed-in");
    start();
    page.getByTestId("apply-mobile").fill("13900000001");
    work.fillLoan("800000");
    upload(0);
    upload(1);
    settled();
    isAccessible();
    picture("apply-form");
    pictureAt("apply-form-materials", "apply-submit");
    page.reload();
    page.getByTestId("form").getByText("申请金额").first().waitFor();
    assertThat(page.getByTestId("apply-mobile")).hasValue("13900000001");
    assertThat(page.getByTestId("field-amount")).hasValue("800000");
    assertThat(page.getByTestId("field-purpose")).hasValue("采购原材料");
    assertThat(page.locator("[data-testid=apply-material][data-state=PROVIDED]")).hasCount(2);
    page.getByTestId("apply-submit").click();
    page.getByTestId("apply-done").waitFor();
    isAccessible();
    picture("apply-done");
    var number = page.getByTestId("apply-case-number").innerText();
    page.getByTestId("apply-follow").click();
    assertThat(page.getByTestId("track-state")).hasAttribute("data-state", "RECEIVED");
    go("/apply");
    assertThat(page.getByTestId("apply-own")).hasCount(1);
    picture("apply-own");
    logIn("clerk");
    work = new Work(page, api);
    work.openCase(number);
    assertThat(page.getByTestId("case-channel")).hasText("网上申请");
    picture("case-online");
    page.getByTestId("model-here").click();
    page.getByTestId("case-model").getByLabel("−").click();
    page.getByTestId("case-model").getByLabel("−").click();
    pictureAt("loan-model-check", "case-model");
    go("/cases?channel=ONLINE");
    assertThat(page.getByTestId("case-row-online").first()).isVisible();
    isAccessible();
    picture("cases-online");
  }

  @Test
  void onATelephoneWhoIsNotEligibleIsToldEachRuleAndCorrectsIt() {
    open("/apply");
    page.setViewportSize(390, 844);
    work = new Work(page, api);
    page.getByTestId("apply-item").first().waitFor();
    isAccessible();
    signIn("模拟秦岭精密机械有限公司", "apply-simulated-identity-phone");
    picture("apply-phone");
    start();
    work.fillLoan("1500000");
    work.radio("配偶信用", "有不良记录");
    settled();
    isAccessible();
    picture("apply-form-phone");
    fitsTheScreen();
    page.getByTestId("apply-submit").click();
    var rules = page.getByTestId("apply-rules").locator("li");
    assertThat(rules)
        .containsText(
            new Pattern[] {Pattern.compile("^第 5 条：.*配偶"), Pattern.compile("^第 9 条：.*抵质押")});
    isAccessible();
    picture("apply-refused-phone");
    work.fill("申请金额", "900000");
    work.radio("配偶信用", "无配偶");
    settled();
    page.getByTestId("apply-submit").click();
    page.getByTestId("apply-done").waitFor();
    isAccessible();
    picture("apply-done-phone");
    page.getByTestId("language-switch").click();
    assertThat(page.getByTestId("apply-done")).containsText("Application submitted");
    go("/apply");
    page.getByTestId("apply-sign-out").click();
    page.getByTestId("apply-sign-in").waitFor();
    assertThat(page.getByTestId("apply-own")).hasCount(0);
  }

  private void signIn(String company, String name) {
    page.getByTestId("apply-sign-in").click();
    page.getByTestId("simulated-choose").first().waitFor();
    isAccessible();
    picture(name);
    var wanted = new Locator.FilterOptions().setHasText(company);
    page.getByTestId("simulated-choose").filter(wanted).click();
    assertThat(page.getByTestId("apply-name")).hasText(company);
  }

  private void start() {
    var wanted = new Locator.FilterOptions().setHasText(ITEM);
    page.getByTestId("apply-item").filter(wanted).getByTestId("apply-start").click();
    page.getByTestId("form").getByText("申请金额").first().waitFor();
    settled();
  }

  private void upload(int material) {
    page.getByTestId("apply-material-" + material).setInputFiles(Work.paper("材料" + material));
    assertThat(page.getByTestId("apply-material").nth(material))
        .hasAttribute("data-state", "PROVIDED");
  }

  /** Nothing is wider than the screen. */
  private void fitsTheScreen() {
    var wide = page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth + 1");
    org.assertj.core.api.Assertions.assertThat(wide).isEqualTo(false);
  }
}
