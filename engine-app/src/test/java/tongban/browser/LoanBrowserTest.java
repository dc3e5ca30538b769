package tongban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A guaranteed loan through the browser alone: disbursed and released, and refused by its rule. */
class LoanBrowserTest extends BrowserTest {
  private static final String ITEM = "高小贷融资担保";
  private static final String COMPANY = "咸阳高新机电有限公司";
  private static final String CREDIT_CODE = "91610400MA6XR0072N";

  private Work work;

  @Test
  void eightHundredThousandAreDisbursedRepaidAndReleased() {
    as("clerk");
    apply("800000");
    isAccessible();
    picture("loan-receipt");
    var number = work.submitReceipt();
    work.open(number, "FormalCheck");
    work.choose("材料齐全，予以受理");
    work.complete();
    work.open(number, "Recommend");
    work.choose("推荐");
    work.fill("推荐意见", "园区重点扶持企业");
    work.complete();
    investigate(number, "InvestigateA", "reviewer-guarantee");
    investigate(number, "InvestigateB", "second-guarantee");
    as("reviewer-guarantee");
    work.open(number, "RiskReview");
    work.choose("提交评审");
    work.fill("审查意见", "风险可控");
    work.complete();
    as("head-guarantee");
    work.open(number, "ConveneMeeting");
    work.choose("召集");
    isAccessible();
    picture("loan-meeting");
    work.complete();
    vote(number, "reviewer-guarantee");
    vote(number, "second-guarantee");
    vote(number, "head-guarantee");
    work.open(number, "Approve");
    work.choose("批准");
    isAccessible();
    picture("loan-approval");
    work.complete();
    as("reviewer-guarantee");
    work.open(number, "CounterGuarantee");
    work.choose("反担保已落实");
    work.select("保证");
    work.fill("反担保情况", "法定代表人连带责任保证");
    work.complete();
    work.open(number, "SignContract");
    work.choose("已签订");
    date("签订日期", "2026-03-02");
    picture("loan-contract");
    work.complete();
    work.openCase(number);
    assertThat(page.getByTestId("model-active")).containsText("等待银行答复");
    page.getByTestId("model-here").click();
    pictureAt("loan-model", "case-model");
    jobs.passTimeTo("2026-03-06T10:00");
    work.openCase(number);
    assertThat(page.getByTestId("case-outcome")).hasText("同意担保");
    assertThat(page.getByTestId("stage-CONTRACT")).hasAttribute("data-state", "DONE");
    assertThat(page.getByTestId("stage-IN_FORCE")).hasAttribute("data-state", "ACTIVE");
    assertThat(page.getByTestId("stage-ISSUE")).hasCount(0);
    picture("loan-in-force");
    work.open(number, "CollectRepayment");
    work.choose("已还款");
    date("还款日期", "2026-03-06");
    picture("loan-repayment");
    work.complete();
    work.openCase(number);
    work.isInState("ARCHIVED");
    isAccessible();
    picture("loan-released");
    as("clerk");
    apply("1500000");
    var refused = work.submitReceipt();
    thePoolHasBoth(number, refused);
  }

  /** The guarantee company sees what came and went in the pool, and what never came into it. */
  private void thePoolHasBoth(String released, String refused) {
    as("reviewer-guarantee");
    page.navigate(api.url("/pool"));
    page.getByTestId("pool-stage").waitFor();
    var entries = page.getByTestId("pool-entry");
    page.keyboard().press("3");
    for (var kind : List.of("RESERVE", "DRAW", "REPAY")) {
      var row = page.locator("[data-testid=pool-entry][data-kind=" + kind + "]");
      assertThat(row.first()).containsText("800,000.00");
    }
    assertThat(entries.filter(withLink(refused))).hasCount(0);
    assertThat(entries.filter(withLink(released))).not().hasCount(0);
    settled();
    picture("pool-loan-entries");
    page.keyboard().press("4");
    var loans = page.getByTestId("pool-loan");
    assertThat(loans.filter(withLink(released))).containsText("已归档");
    assertThat(loans.filter(withLink(released))).containsText("800,000.00");
    assertThat(loans.filter(withLink(refused))).containsText("不予受理");
    assertThat(loans.filter(withLink(refused))).containsText("1,500,000.00");
    assertThat(loans.filter(withLink(refused))).containsText("第 9 条：申请金额超过免抵押额度，须提供抵质押");
    settled();
    isAccessible();
    picture("pool-loans");
  }

  private Locator.FilterOptions withLink(String caseNumber) {
    var link = page.locator("a[href='/cases/" + caseNumber + "']");
    return new Locator.FilterOptions().setHas(link);
  }

  @Test
  void oneAndAHalfMillionWithoutCollateralAreRefusedWithTheRule() {
    as("clerk");
    apply("1500000");
    var number = work.submitReceipt();
    work.openCase(number);
    work.isInState("NOT_ACCEPTED");
    assertThat(page.locator("#main")).containsText("第 9 条：申请金额超过免抵押额度，须提供抵质押");
    isAccessible();
    picture("loan-refused");
    work.openDocument("NON_ACCEPTANCE_NOTICE");
    assertThat(page.locator("body")).containsText("第 9 条：申请金额超过免抵押额度，须提供抵质押");
    picture("document-loan-refused");
  }

  private void apply(String yuan) {
    work.choose(ITEM, COMPANY, CREDIT_CODE);
    work.supplyMaterials(0);
    work.fillLoan(yuan);
    settled();
  }

  private void investigate(String number, String element, String username) {
    as(username);
    work.open(number, element);
    work.choose("调查完毕");
    date("实地调查日期", "2026-03-02");
    work.fill("调查情况", "经营正常，上下游稳定");
    work.choose("建议担保");
    work.complete();
  }

  private void vote(String number, String username) {
    as(username);
    work.open(number, "Vote");
    work.choose("同意");
    work.complete();
  }

  private void date(String label, String day) {
    work.date(label, day);
    settled();
  }

  private void as(String username) {
    logIn(username);
    work = new Work(page, api);
  }
}
