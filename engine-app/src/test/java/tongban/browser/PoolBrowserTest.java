package tongban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Hall;
import tongban.guarantee.GuaranteePool;
import tongban.guarantee.GuaranteePool.Client;

/** What the guarantee company and the administrator see of the pool. */
class PoolBrowserTest extends BrowserTest {
  private static final long YUAN = 100;
  private static final Client FIRST = new Client("91610400MA6XR8K35M", "咸阳高新精密机械有限公司", "秦岭系");
  private static final Client SECOND = new Client("91610400MA6Y2T7Q18", "咸阳渭城生物科技有限公司", null);
  private static final Client THIRD = new Client("91610400MA6TH4WD6P", "陕西沣东智造技术有限公司", "秦岭系");

  @Autowired GuaranteePool pool;

  @Test
  void theGuaranteeCompanySeesItsPool() throws IOException {
    clock.set("2026-03-02T10:00");
    var hall = new Hall(api);
    var drawn = hall.receive(Hall.PRESALE);
    var reserved = hall.receive(Hall.PRESALE);
    var owed = hall.receive(Hall.PRESALE);
    pool.reserve(drawn + "r", drawn, FIRST, 800_000 * YUAN);
    clock.set("2026-03-03T09:20");
    pool.draw(drawn + "d", drawn, 800_000 * YUAN);
    pool.repay(drawn + "p", drawn, 120_000 * YUAN);
    pool.reserve(reserved + "r", reserved, SECOND, 1_500_000 * YUAN);
    pool.reserve(owed + "r", owed, THIRD, 500_000 * YUAN);
    pool.draw(owed + "d", owed, 500_000 * YUAN);
    pool.compensate(owed + "c", owed, 300_000 * YUAN);
    pool.recover(owed + "v", owed, 45_000 * YUAN + 50);

    logIn("reviewer-guarantee");
    page.keyboard().press("g");
    page.keyboard().press("f");
    assertThat(page.locator("h1")).hasText("担保资金池");
    var row = page.locator("[data-testid=pool-client][data-id='%s']".formatted(FIRST.idNumber()));
    assertThat(row).containsText("680,000.00");
    row.getByTestId("pool-client-cases").click();
    assertThat(page.getByTestId("pool-case")).hasCount(1);
    isAccessible();
    picture("pool");
    page.getByTestId("pool-stage").selectOption("OWED");
    assertThat(page.getByTestId("pool-client").first()).containsText(THIRD.name());
    assertThat(page.getByTestId("pool-client").first()).containsText("254,999.50");

    page.locator("h1").click();
    page.keyboard().press("2");
    assertThat(page.getByTestId("pool-expiring").first()).isVisible();
    isAccessible();
    picture("pool-expiring");
    page.keyboard().press("3");
    assertThat(page.getByTestId("pool-entry").first()).containsText("追偿");
    isAccessible();
    picture("pool-ledger");

    var saved = page.waitForDownload(() -> page.keyboard().press("e"));
    org.assertj.core.api.Assertions.assertThat(saved.suggestedFilename())
        .isEqualTo("guarantee-ledger-2026-03-03.csv");
    org.assertj.core.api.Assertions.assertThat(Files.readString(saved.path()))
        .contains("45000.50", "追偿");

    page.evaluate("localStorage.setItem('tongban:language', 'en')");
    page.reload();
    assertThat(page.getByTestId("pool-client").first()).isVisible();
    isAccessible();
    picture("pool-en");
    leave(List.of(drawn, reserved, owed));
  }

  private void leave(List<String> numbers) {
    for (var number : numbers) {
      var standing = pool.standing(number);
      pool.free(number + "left", number);
      if (standing.drawn() > 0) pool.repay(number + "left-d", number, standing.drawn());
      if (standing.owed() > 0) pool.recover(number + "left-o", number, standing.owed());
    }
  }

  @Test
  void theAdministratorSetsTheParametersAndChecksTheLedger() {
    clock.set("2026-03-04T10:00");
    logIn("admin");
    go("/pool");
    assertThat(page.getByTestId("pool-balance")).isVisible();
    assertThat(page.getByTestId("tab-entries")).hasCount(0);
    page.keyboard().press("m");
    page.getByTestId("pool-terms-netAssets").fill("62,000,000");
    page.getByTestId("pool-terms-cap").fill("一千万");
    page.getByTestId("pool-terms-multiple").fill("16");
    page.keyboard().press("Control+Enter");
    assertThat(page.getByTestId("field-error")).hasCount(3);
    isAccessible();
    picture("pool-terms");
    page.getByTestId("pool-terms-cap").fill("50000000");
    page.getByTestId("pool-terms-multiple").fill("10");
    page.getByTestId("pool-terms-reason").fill("2025年度审计后的净资产");
    page.keyboard().press("Control+Enter");
    assertThat(page.getByTestId("pool-terms-row").first()).containsText("62,000,000.00");
    page.getByTestId("pool-replay").click();
    assertThat(page.getByTestId("toast").last()).containsText("台账核对无误");
    isAccessible();
  }

  @Test
  void otherDepartmentsHaveNoPool() {
    logIn("reviewer-housing");
    assertThat(page.getByTestId("nav-orders")).isVisible();
    assertThat(page.getByTestId("nav-pool")).hasCount(0);
    go("/pool");
    assertThat(page.getByTestId("forbidden")).isVisible();
  }
}
