package tongban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tongban.Hall;

/** The picture of a case's clocks: what counted, what did not, and why. */
class ClocksBrowserTest extends BrowserTest {
  private static final String GAS = "燃气经营许可证核发(新办)";
  private static final String REVIEWER = "reviewer-housing";

  private Hall hall;

  @BeforeEach
  void hall() {
    hall = new Hall(api);
  }

  /**
   * Accepted on 3 February: 6 days counted; 12 February to 3 March suspended twice over, 10 working
   * days of them; 24 of 30 days to go from 4 March, with the holiday of 4 to 6 April: 7 April.
   */
  @Test
  void twoOverlappingSuspensionsAndAnExtensionAcrossSpringFestival() {
    var number = suspendedTwiceAndExtended();
    clock.set("2026-03-10T10:00");
    logIn("supervisor");
    go("/cases/" + number);
    var statutory = page.getByTestId("band-statutory");
    assertThat(statutory.locator("[data-kind=START]")).hasAttribute("data-date", "2026-02-03");
    assertThat(statutory.locator("[data-kind=SUSPENDED]")).hasCount(10);
    assertThat(statutory.locator("[data-kind=SUSPENDED]").first())
        .hasAttribute("data-date", "2026-02-12");
    assertThat(statutory.locator("[data-kind=SUSPENDED]").last())
        .hasAttribute("data-date", "2026-03-03");
    assertThat(statutory.locator("[data-kind=COUNTED]")).hasCount(30);
    assertThat(statutory.locator("[data-extension=true]")).hasCount(10);
    assertThat(statutory.locator("[data-make-up=true]")).hasCount(2);
    assertThat(statutory.getByTestId("band-deadline")).containsText("4-07");
    assertThat(page.getByTestId("clock-statutory").getByTestId("clock-deadline"))
        .hasText("2026-04-07 17:00");
    assertThat(bars("SUSPENSION")).hasCount(2);
    assertThat(bars("EXTENSION").first()).containsText("延长 10 个工作日");
    assertThat(bars("SUSPENSION").nth(0).getAttribute("data-lane"))
        .isNotEqualTo(bars("SUSPENSION").nth(1).getAttribute("data-lane"));
    assertThat(page.getByTestId("suspension-row")).hasCount(2);
    isAccessible();
    picture("clocks-band");
  }

  @Test
  void eachDayTellsItsRuleToTheKeyboardToo() {
    var number = suspendedTwiceAndExtended();
    clock.set("2026-03-10T10:00");
    logIn("supervisor");
    go("/cases/" + number);
    var day = page.getByTestId("band-day");
    assertThat(day).hasAttribute("data-date", "2026-03-10");
    page.getByTestId("band-statutory").locator("[tabindex='0']").focus();
    page.keyboard().press("Home");
    assertThat(day).containsText("2026-02-03");
    for (int i = 0; i < 11; i++) page.keyboard().press("ArrowRight");
    assertThat(day).hasAttribute("data-date", "2026-02-14");
    assertThat(day).containsText("调休上班");
    assertThat(day).containsText("专家评审");
    assertThat(page.locator(":focus")).hasAttribute("data-kind", "SUSPENDED");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("[data-testid=band-promised] [tabindex='0']")).isFocused();
    page.getByTestId("clock-explain").click();
    assertThat(page.getByTestId("clock-days")).containsText("2026-02-16");
    isAccessible();
    pictureAt("clocks-day-by-day", "clock-days");
  }

  private String suspendedTwiceAndExtended() {
    clock.set("2026-02-02T10:00");
    var number = hall.receive(GAS);
    clock.set("2026-02-03T10:05");
    hall.does("clerk", number, "FormalCheck", "accept");
    clock.set("2026-02-11T11:00");
    start(number, "专家评审", "涉及高压管道穿越，须专家论证");
    clock.set("2026-02-13T11:00");
    start(number, "现场核查", "须核查储配站安全间距");
    clock.set("2026-02-26T15:30");
    hall.does(REVIEWER, number, "SpecialProcedure", "finished", Map.of("result", "论证通过"));
    clock.set("2026-03-03T15:30");
    hall.does(REVIEWER, number, "SpecialProcedure", "finished", Map.of("result", "核查合格"));
    clock.set("2026-03-05T10:00");
    var extension = Map.of("extensionDays", 10, "extensionReason", "须会同规划部门复核选址");
    hall.does(REVIEWER, number, "Examine", "extension", extension);
    clock.set("2026-03-06T10:00");
    hall.does("head-housing", number, "ApproveExtension", "approve", Map.of("opinion", "同意"));
    return number;
  }

  private void start(String number, String procedure, String reason) {
    var form = Map.of("procedure", procedure, "procedureDays", 15, "procedureReason", reason);
    hall.does(REVIEWER, number, "Examine", "special-procedure", form);
  }

  private Locator bars(String kind) {
    return page.locator("[data-testid=band-bar][data-kind=%s]".formatted(kind));
  }
}
