package tongban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tongban.Hall;

/**
 * Opening a hotel: three departments in two waves. One returns it to the first wave, one holds a
 * special procedure, one refuses; the rest is granted, certified at one window and sent by courier.
 */
class JointMatterBrowserTest extends BrowserTest {
  private static final String HOTEL = "开办旅馆一件事";
  private static final String COMPANY = "公司设立登记";
  private static final String HYGIENE = "公共场所卫生许可";
  private static final String FIRE = "营业前消防安全检查";
  private static final String FOOD = "食品经营许可核发";

  private static final String APPLICANT = "青岛云栖酒店管理有限公司";
  private static final String CREDIT_CODE = "91370214MA3D7K1X3U";

  private Work work;

  @Test
  void threeDepartmentsInTwoWavesToCertificatesCourierAndArchive() {
    as("clerk");
    applyForAnotherItemBefore();
    var number = receive();
    var trackingCode = page.getByTestId("receipt-tracking-code").innerText();
    accept(number);

    as("reviewer-market-regulation");
    seeTheDesk(number);
    examine(number, COMPANY);
    decide(number, "准予许可", "决定意见", "材料齐全、符合法定形式，准予登记");
    returnToTheFirstWave(number);
    clock.set("2026-03-03T10:00");
    examine(number, COMPANY);
    decide(number, "准予许可", "决定意见", "住所已按不动产权证更正，准予登记");

    as("reviewer-emergency");
    inspectOnSite(number);
    as("reviewer-health");
    refuse(number);
    as("reviewer-market-regulation");
    examine(number, FOOD);
    decide(number, "准予许可", "决定意见", "布局与流程符合要求，准予许可");
    as("reviewer-emergency");
    finishTheInspection(number);

    as("certifier");
    issue(number);
    sendByCourier(number);
    archived(number);
    seeWhatThePublicSees(number, trackingCode);
  }

  /** What it hands in there is on file when the hotel is applied for. */
  private void applyForAnotherItemBefore() {
    clock.set("2026-02-27T10:00");
    work.choose(HYGIENE, APPLICANT, CREDIT_CODE);
    work.supplyMaterials(0);
    var number = work.submitReceipt();
    work.open(number, "FormalCheck");
    work.choose("予以受理");
    work.complete();
    clock.set("2026-02-28T10:00");
    receiveOthers();
    clock.set("2026-03-02T09:30");
  }

  /** Other applicants, so that the department's desk is not empty. */
  private void receiveOthers() {
    var hall = new Hall(api);
    for (var item : List.of("开办餐饮店一件事", "企业开办一件事", "公司变更登记")) {
      hall.does("clerk", hall.receive(item), "FormalCheck", "accept");
    }
  }

  private String receive() {
    go("/receipt");
    page.getByTestId("receipt-item-search").fill("一件事");
    assertThat(page.getByTestId("receipt-item-option").first()).containsText("一件事");
    isAccessible();
    picture("joint-picker");
    work.choose(HOTEL, APPLICANT, CREDIT_CODE);
    assertThat(page.getByTestId("receipt-part")).hasCount(4);
    var reused = page.locator("[data-testid^=receipt-material-row-][data-origin=ON_FILE]");
    assertThat(reused.filter(new Locator.FilterOptions().setHasText(HYGIENE))).not().hasCount(0);
    isAccessible();
    picture("joint-receipt");
    work.supplyMaterials(0);
    pictureAt("joint-materials", "receipt-material-row-5");
    work.choose("邮寄送达");
    work.fill("收件人", "王芳");
    work.fill("收件人手机号", "13812345678");
    work.fill("收件地址", "青岛市崂山区海尔路 1 号 3 栋 201 室");
    isAccessible();
    pictureAt("joint-delivery-wish", "field-remark");
    var number = work.submitReceipt();
    picture("joint-receipt-done");
    return number;
  }

  private void accept(String number) {
    work.openCase(number);
    assertThat(page.getByTestId("part-row")).hasCount(4);
    assertThat(page.getByTestId("material-reused").first()).isVisible();
    fetchPapers();
    work.open(number, "FormalCheck");
    work.choose("予以受理");
    picture("joint-formal-check");
    work.complete();
    work.openCase(number);
    assertThat(work.part(COMPANY)).hasAttribute("data-state", "EXAMINATION");
    assertThat(work.part(FOOD)).hasAttribute("data-state", "WAITING");
    isAccessible();
    picture("joint-first-wave");
  }

  private void fetchPapers() {
    page.getByTestId("courier-pick-up").click();
    var dialog = page.getByTestId("pick-up-dialog");
    dialog.getByTestId("pick-up-mobile").fill("13812345678");
    dialog.getByTestId("pick-up-address").fill("青岛市崂山区海尔路 1 号 3 栋 201 室");
    isAccessible();
    picture("pick-up");
    dialog.getByTestId("dialog-submit").click();
    assertThat(page.getByTestId("courier-order")).hasAttribute("data-direction", "INBOUND");
    jobs.passTimeTo("2026-03-02T09:40:00");
  }

  private void examine(String number, String item) {
    work.open(number, "Examine");
    assertThat(page.getByTestId("task-name")).containsText(item);
    work.choose("提交决定");
    work.fill("审查意见", "经审查符合条件，建议准予");
    work.complete();
  }

  private void decide(String number, String outcome, String label, String text) {
    work.open(number, "Decide");
    work.choose(outcome);
    work.fill(label, text);
    work.complete();
  }

  private void returnToTheFirstWave(String number) {
    jobs.runDue();
    work.open(number, "Examine");
    assertThat(page.getByTestId("task-part")).containsText(HOTEL);
    assertThat(page.getByTestId("sibling")).hasCount(4);
    work.choose("退回前一批次");
    work.select(COMPANY);
    work.fill("退回理由", "登记的住所与经营场所的不动产权证不一致，请登记机关先行更正");
    isAccessible();
    picture("joint-return-to-wave");
    work.complete();
    work.openCase(number);
    assertThat(work.part(COMPANY)).hasAttribute("data-state", "EXAMINATION");
    assertThat(work.part(FOOD)).hasAttribute("data-state", "WAITING");
    picture("joint-returned");
  }

  private void inspectOnSite(String number) {
    work.open(number, "Examine");
    work.choose("启动特别程序");
    work.select("现场检查");
    work.fill("所需时间", "5");
    work.fill("启动理由", "未采用告知承诺方式，须现场检查");
    work.complete();
    as("supervisor");
    work.openCase(number);
    assertThat(work.part(FIRE)).hasAttribute("data-state", "SUSPENDED");
    isAccessible();
    picture("joint-suspended");
    assertThat(page.getByTestId("model-active")).containsText("×3");
    page.getByTestId("model-here").click();
    pictureAt("joint-model", "case-model");
  }

  private void seeTheDesk(String number) {
    page.getByTestId("tab-ALL").click();
    var mine = "[data-testid=task-row][data-case='%s']".formatted(number);
    assertThat(page.locator(mine)).hasCount(1);
    assertThat(page.locator(mine).getByTestId("task-joint")).containsText(HOTEL);
    isAccessible();
    picture("joint-desk");
  }

  private void refuse(String number) {
    clock.set("2026-03-05T10:00");
    work.open(number, "Examine");
    work.choose("提交决定");
    work.choose("建议不予");
    work.complete();
    work.open(number, "Decide");
    work.choose("不予许可");
    work.fill("不予许可的理由", "卫生检测报告显示二次供水水质不合格");
    work.fill("法律依据", "公共场所卫生管理条例第四条");
    isAccessible();
    picture("joint-refuse");
    work.complete();
  }

  private void finishTheInspection(String number) {
    clock.set("2026-03-09T10:00");
    work.open(number, "SpecialProcedure");
    work.fill("程序结果", "现场检查合格");
    picture("joint-inspection");
    work.complete();
    examine(number, FIRE);
    decide(number, "准予许可", "决定意见", "现场检查合格，准予投入使用、营业");
    as("supervisor");
    work.openCase(number);
    assertThat(page.getByTestId("case-outcome")).hasAttribute("data-outcome", "PARTLY_GRANTED");
    isAccessible();
    picture("joint-decided");
    work.openDocument("REFUSAL_DECISION");
    assertThat(page.locator("body")).containsText("行政复议");
    picture("joint-refusal");
  }

  private void issue(String number) {
    clock.set("2026-03-10T10:00");
    work.open(number, "IssueCertificate");
    isAccessible();
    picture("joint-issue");
    work.complete();
  }

  private void sendByCourier(String number) {
    work.open(number, "Deliver");
    work.choose("邮寄送达");
    assertThat(page.getByLabel("收件地址")).hasValue(Pattern.compile("海尔路"));
    isAccessible();
    picture("joint-deliver");
    work.complete();
    jobs.passTimeTo("2026-03-10T10:03:00");
    as("clerk");
    work.openCase(number);
    var parcel = page.getByTestId("courier-order").and(page.locator("[data-direction=OUTBOUND]"));
    assertThat(parcel).hasAttribute("data-state", "IN_TRANSIT");
    assertThat(parcel.getByTestId("courier-tracking-number")).isVisible();
    isAccessible();
    pictureAt("joint-courier", "courier");
    jobs.passTimeTo("2026-03-10T10:30:00");
  }

  private void archived(String number) {
    work.openCase(number);
    work.isInState("ARCHIVED");
    assertThat(page.getByTestId("case-certificate")).hasCount(3);
    assertThat(work.part(HYGIENE).getByTestId("part-state"))
        .hasAttribute("data-decision", "REFUSED");
    isAccessible();
    picture("joint-archived");
    page.getByTestId("timeline-part")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(FOOD));
    pictureAt("joint-timeline", "timeline-part");
    var verification = page.getByTestId("case-verify").first().getAttribute("href");
    work.openDocument("CERTIFICATE");
    picture("joint-certificate");
    open(verification);
    assertThat(page.getByTestId("verify-result")).hasAttribute("data-valid", "true");
    picture("joint-verify");
  }

  private void seeWhatThePublicSees(String number, String trackingCode) {
    open("/track/" + trackingCode);
    assertThat(page.getByTestId("track-part")).hasCount(4);
    assertThat(page.locator("body")).not().containsText(APPLICANT);
    isAccessible();
    picture("joint-track");
    as("clerk");
    work.openCase(number);
    work.openDocument("RATING_INVITATION");
    var rating = Pattern.compile("/rating/[\\w-]+").matcher(page.content());
    org.assertj.core.api.Assertions.assertThat(rating.find()).isTrue();
    open(rating.group());
    page.getByTestId("rating-5").check();
    picture("joint-rating");
    page.getByTestId("rating-submit").click();
    assertThat(page.getByTestId("rating-done")).isVisible();
  }

  private void as(String username) {
    logIn(username);
    work = new Work(page, api);
  }
}
