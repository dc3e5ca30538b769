package tongban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tongban.Hall;

/** Steps of the one-window flow that few cases pass. */
class SideStepsBrowserTest extends BrowserTest {
  private static final String COUNTERSIGNED = "医疗机构设置审批";

  private Hall hall;

  @BeforeEach
  void hall() {
    hall = new Hall(api);
  }

  @Test
  void theHeadCountersignsWhatTheReviewerDecided() {
    var number = hall.receive(COUNTERSIGNED);
    hall.does("clerk", number, "FormalCheck", "accept");
    hall.does("reviewer-health", number, "Examine", "proceed", Map.of("suggestion", "grant"));
    hall.does("reviewer-health", number, "Decide", "grant", Map.of("opinion", "符合设置规划"));
    var work = as("head-health");
    work.open(number, "Countersign");
    work.choose("同意");
    work.fill("会签意见", "同意准予");
    isAccessible();
    picture("task-countersign");
    work.complete();
    work.openCase(number);
    assertThat(page.getByTestId("case-outcome")).hasAttribute("data-outcome", "GRANTED");
  }

  @Test
  void aParcelThatNobodyHearsOfIsTracedAndGivenUp() {
    var number = hall.receive("公司变更登记");
    hall.does("clerk", number, "FormalCheck", "accept");
    hall.does("reviewer-market-regulation", number, "Examine", "proceed");
    hall.does("reviewer-market-regulation", number, "Decide", "grant");
    hall.does("certifier", number, "IssueCertificate", "issued");
    var receiver =
        Map.of(
            "receiverName",
            "王芳",
            "receiverMobile",
            "13812345678",
            "receiverAddress",
            "青岛市崂山区海尔路 1 号 3 栋（失联）");
    hall.does("certifier", number, "Deliver", "courier", receiver);
    jobs.passTimeTo("2026-03-10T09:00:00");
    var work = as("certifier");
    work.open(number, "TraceCourier");
    work.choose("确认丢失，重新送达");
    work.fill("查询情况", "寄递公司答复：运输途中遗失");
    isAccessible();
    picture("task-trace-courier");
    work.complete();
    work.openCase(number);
    assertThat(page.getByTestId("courier-order")).hasAttribute("data-state", "LOST");
    pictureAt("courier-lost", "courier");
    work.open(number, "Deliver");
  }

  private Work as(String username) {
    logIn(username);
    return new Work(page, api);
  }
}
