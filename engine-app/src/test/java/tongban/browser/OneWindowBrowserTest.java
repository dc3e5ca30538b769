package tongban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The one-window flow through the browser alone, with a picture of every page. */
class OneWindowBrowserTest extends BrowserTest {
  private static final String COMPANY = "青岛海湾置业有限公司";
  private static final String CREDIT_CODE = "91370214MA3C8T4R2D";

  private Work work;

  @BeforeEach
  void clerkComes() {
    as("clerk");
  }

  @Test
  void fromReceiptThroughSupplementAndProcedureToArchive() {
    work.fillReceipt(Work.PRESALE, COMPANY, CREDIT_CODE, 1);
    isAccessible();
    picture("receipt");
    var number = work.submitReceipt();
    isAccessible();
    picture("receipt-done");
    var trackingCode = page.getByTestId("receipt-tracking-code").innerText();

    askForTheMissingMaterial(number);
    clock.set("2026-03-03T09:30");
    acceptWhatWasSupplied(number);
    as("reviewer-housing");
    clock.set("2026-03-04T14:00");
    holdAnExpertReview(number);
    clock.set("2026-03-06T16:00");
    grant(number);
    as("certifier");
    clock.set("2026-03-09T10:00");
    issueAndDeliver(number);
    jobs.runDue();
    seeTheArchivedCase(number);
    seeWhatThePublicSees(number, trackingCode);
  }

  private void askForTheMissingMaterial(String number) {
    work.open(number, "FormalCheck");
    work.choose("一次性告知补正");
    work.fill("需要补正的全部内容", "预售方案一份，应当载明商品房的位置、竣工交付日期等内容");
    isAccessible();
    picture("task-formal-check");
    work.complete();
    work.openCase(number);
    work.isInState("SUPPLEMENT_ASKED");
    picture("case-supplement");
    work.openDocument("SUPPLEMENT_NOTICE");
    picture("document-supplement");
  }

  private void acceptWhatWasSupplied(String number) {
    work.open(number, "AwaitSupplement");
    work.supply();
    picture("task-supplement");
    work.complete();
    work.open(number, "FormalCheck");
    work.choose("予以受理");
    work.complete();
  }

  private void holdAnExpertReview(String number) {
    work.open(number, "Examine");
    work.choose("启动特别程序");
    work.select("专家评审");
    work.fill("所需时间", "3");
    work.fill("启动理由", "分层平面图与规划许可不一致，需专家评审");
    isAccessible();
    picture("task-examine");
    work.complete();
    work.openCase(number);
    work.isInState("SUSPENDED");
    isAccessible();
    picture("case-suspended");
    assertThat(page.getByTestId("model-active")).containsText("特别程序");
    page.getByTestId("model-here").click();
    pictureAt("case-model", "case-model");
    clock.set("2026-03-06T15:00");
    work.open(number, "SpecialProcedure");
    work.fill("程序结果", "专家组认为符合预售条件");
    picture("task-special-procedure");
    work.complete();
  }

  private void grant(String number) {
    work.open(number, "Examine");
    work.choose("提交决定");
    work.fill("审查意见", "材料齐全，投资已达百分之二十五以上，建议准予");
    work.complete();
    work.open(number, "Decide");
    work.choose("准予许可");
    work.fill("决定意见", "符合城市房地产开发经营管理条例第二十二条规定的条件");
    isAccessible();
    picture("task-decide");
    work.complete();
  }

  private void issueAndDeliver(String number) {
    work.open(number, "IssueCertificate");
    isAccessible();
    picture("task-issue");
    work.complete();
    work.open(number, "Deliver");
    work.fill("领取人或收件人", "王芳");
    picture("task-deliver");
    work.complete();
  }

  private void seeTheArchivedCase(String number) {
    work.openCase(number);
    work.isInState("ARCHIVED");
    assertThat(page.getByTestId("case-outcome")).hasAttribute("data-outcome", "GRANTED");
    isAccessible();
    picture("case-archived");
    var verification = page.getByTestId("case-verify").getAttribute("href");
    work.openDocument("CERTIFICATE");
    picture("document-certificate");
    open(verification);
    assertThat(page.getByTestId("verify-result")).hasAttribute("data-valid", "true");
    isAccessible();
    picture("verify");
  }

  private void seeWhatThePublicSees(String number, String trackingCode) {
    open("/track/" + trackingCode);
    assertThat(page.getByTestId("track-state")).hasAttribute("data-state", "ARCHIVED");
    assertThat(page.locator("body")).not().containsText(COMPANY);
    isAccessible();
    picture("track");
    as("clerk");
    work.openCase(number);
    work.openDocument("RATING_INVITATION");
    var rating = Pattern.compile("/rating/[\\w-]+").matcher(page.content());
    org.assertj.core.api.Assertions.assertThat(rating.find()).isTrue();
    open(rating.group());
    page.getByTestId("rating-5").check();
    isAccessible();
    picture("rating");
    page.getByTestId("rating-submit").click();
    assertThat(page.getByTestId("rating-done")).isVisible();
  }

  @Test
  void aRefusalStatesReasonsAndRemedies() {
    var number = received();
    work.open(number, "FormalCheck");
    work.choose("予以受理");
    work.complete();
    as("reviewer-housing");
    work.open(number, "Examine");
    work.choose("提交决定");
    work.choose("建议不予");
    work.complete();
    work.open(number, "Decide");
    work.choose("不予许可");
    work.fill("不予许可的理由", "投入开发建设的资金未达到工程建设总投资的百分之二十五");
    work.fill("法律依据", "城市房地产开发经营管理条例第二十二条");
    picture("task-refuse");
    work.complete();
    work.openCase(number);
    assertThat(page.getByTestId("case-outcome")).hasAttribute("data-outcome", "REFUSED");
    picture("case-refused");
    work.openDocument("REFUSAL_DECISION");
    assertThat(page.locator("body")).containsText("行政复议");
    picture("document-refusal");
    as("certifier");
    work.open(number, "Deliver");
    work.complete();
    work.openCase(number);
    work.isInState("ARCHIVED");
  }

  @Test
  void anApplicantWithdraws() {
    var number = received();
    work.openCase(number);
    page.getByTestId("case-withdraw").click();
    page.getByTestId("withdraw-text").fill("申请人调整开发计划，申请撤回");
    page.reload();
    page.getByTestId("case-withdraw").click();
    assertThat(page.getByTestId("withdraw-text")).hasValue("申请人调整开发计划，申请撤回");
    isAccessible();
    picture("withdraw");
    page.getByTestId("withdraw").getByTestId("dialog-submit").click();
    work.isInState("WITHDRAWN");
    nothingTypedWaits();
    picture("case-withdrawn");
  }

  @Test
  void silenceMeansAcceptance() {
    var number = received();
    jobs.passTimeTo("2026-03-09T17:00:01");
    work.openCase(number);
    work.isInState("ACCEPTED");
    assertThat(page.getByTestId("acceptance-rule")).containsText("视为受理");
    picture("case-deemed-accepted");
    as("reviewer-housing");
    work.open(number, "Examine");
  }

  private String received() {
    work.fillReceipt(Work.PRESALE, COMPANY, CREDIT_CODE, 0);
    return work.submitReceipt();
  }

  private void as(String username) {
    logIn(username);
    work = new Work(page, api);
  }
}
