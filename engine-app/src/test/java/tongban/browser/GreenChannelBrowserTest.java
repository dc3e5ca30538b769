package tongban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A key project through the green channel, with a minor material missing, both ways. */
class GreenChannelBrowserTest extends BrowserTest {
  private static final String KEPT = "91370214MA3C8T4R2D";
  private static final String BROKEN = "11511301MB1550442U";

  private Work work;

  @Test
  void whatWasCommittedToComesAndTheCaseGoesOn() {
    var number = received("青岛守信置业有限公司", KEPT);
    approved(number);
    acceptedConditionally(number);
    as("clerk");
    work.openCase(number);
    work.isInState("ACCEPTED");
    assertThat(page.getByTestId("conditional")).hasAttribute("data-state", "OPEN");
    isAccessible();
    pictureAt("case-conditional", "conditional");
    seesBothModels();
    clock.set("2026-03-05T09:00");
    work.open(number, "AwaitCure");
    work.supply();
    work.complete();
    granted(number);
    as("clerk");
    work.openCase(number);
    assertThat(page.getByTestId("conditional")).hasAttribute("data-state", "CURED");
    assertThat(page.getByTestId("saved-days")).hasAttribute("data-days", "2");
    isAccessible();
    pictureAt("case-green-channel", "saved-days");
    go("/followed");
    assertThat(page.getByTestId("followed-row").first()).isVisible();
    isAccessible();
    picture("followed");
    // j and k move among the rows
    page.keyboard().press("j");
    assertThat(page.locator("[data-row]:focus")).hasCount(1);
    isToldOf(number, "APPOINTED");
  }

  /** The flow that is called is shown with its step, the calling one beside it. */
  private void seesBothModels() {
    var model = page.getByTestId("case-model");
    assertThat(page.getByTestId("model-active")).containsText("审查");
    assertThat(model.getByTestId("tab-one-window")).hasAttribute("aria-selected", "true");
    page.getByTestId("model-here").click();
    isAccessible();
    pictureAt("green-channel-called", "case-model");
    model.getByTestId("tab-green-channel").click();
    assertThat(page.getByTestId("model-active")).containsText("一窗受理");
    pictureAt("green-channel-model", "case-model");
  }

  /** The clerk is the steward. */
  private void isToldOf(String number, String kind) {
    as("clerk");
    go("/reminders");
    var row = "[data-testid=reminder-row][data-case='%s'][data-kind=%s]";
    assertThat(page.locator(row.formatted(number, kind))).isVisible();
    isAccessible();
  }

  @Test
  void whatDoesNotComeTakesTheResultBack() {
    var number = received("青岛失信置业有限公司", BROKEN);
    approved(number);
    acceptedConditionally(number);
    granted(number);
    as("certifier");
    work.open(number, "IssueCertificate");
    work.complete();
    jobs.passTimeTo("2026-03-16T17:00:01");
    as("supervisor");
    work.openCase(number);
    work.isInState("REVOKED");
    assertThat(page.getByTestId("conditional-barred")).isVisible();
    assertThat(page.getByTestId("saved-days")).hasCount(0);
    isAccessible();
    pictureAt("case-revoked", "conditional");
    var verification = page.getByTestId("case-verify").getAttribute("href");
    work.openDocument("REVOCATION_NOTICE");
    picture("document-revocation");
    open(verification);
    assertThat(page.getByTestId("verify-result")).hasAttribute("data-valid", "false");
    assertThat(page.getByTestId("verify-result")).containsText("已收回");
    isAccessible();
    picture("verify-withdrawn");
    isToldOf(number, "REVOKED");
    picture("reminders-followed");
    var next = received("青岛失信置业有限公司", BROKEN);
    approved(next);
    as("clerk");
    work.open(next, "FormalCheck");
    assertThat(conditionally()).isHidden();
    picture("task-barred");
    as("supervisor");
    work.openCase(number);
    page.getByTestId("conditional-repair").click();
    page.getByTestId("repair-dialog-text").fill("已补交施工合同并接受信用教育");
    page.reload();
    page.getByTestId("conditional-repair").click();
    assertThat(page.getByTestId("repair-dialog-text")).hasValue("已补交施工合同并接受信用教育");
    isAccessible();
    page.getByTestId("repair-dialog").getByTestId("dialog-submit").click();
    assertThat(page.getByTestId("conditional-barred")).isHidden();
    nothingTypedWaits();
    as("clerk");
    work.open(next, "FormalCheck");
    assertThat(conditionally()).isVisible();
  }

  private Locator conditionally() {
    return page.getByTestId("form")
        .getByLabel("容缺受理", new Locator.GetByLabelOptions().setExact(true));
  }

  private String received(String company, String creditCode) {
    as("clerk");
    work.choose(Work.PRESALE, company, creditCode);
    page.getByTestId("receipt-flow-green-channel").click();
    work.supplyAllBut("施工合同");
    var form = page.getByTestId("form");
    form.getByLabel("重点项目").first().check();
    work.fill("证明文件名称及文号", "市重点项目清单〔2026〕12号");
    form.locator("input[type=file]").first().setInputFiles(evidence());
    isAccessible();
    pictureAt("receipt-green-channel", "receipt-flow-green-channel");
    return work.submitReceipt();
  }

  private static FilePayload evidence() {
    var content =
        "%PDF-1.4\n%Tongban\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    return new FilePayload(
        "重点项目文件.pdf", "application/pdf", content.getBytes(StandardCharsets.US_ASCII));
  }

  private void approved(String number) {
    as("head-housing");
    work.open(number, "ApproveChannel");
    work.choose("准予适用");
    work.select("综合窗口 王敏");
    work.fill("意见及理由", "属市重点项目，证明齐全");
    isAccessible();
    picture("task-approve-channel");
    work.complete();
  }

  private void acceptedConditionally(String number) {
    as("clerk");
    work.open(number, "FormalCheck");
    work.choose("容缺受理");
    work.fill("承诺人", "王经理");
    page.getByTestId("form").getByLabel("申请人已阅读并签署承诺书").check();
    isAccessible();
    picture("task-conditional");
    work.complete();
  }

  private void granted(String number) {
    as("reviewer-housing");
    work.open(number, "Examine");
    work.choose("提交决定");
    work.complete();
    work.open(number, "Decide");
    work.choose("准予许可");
    work.complete();
  }

  private void as(String username) {
    logIn(username);
    work = new Work(page, api);
  }
}
