package tongban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.deadline.Follower;

/** The year that is not published yet, and what happens when it is. A database of its own. */
@IntegrationTest(properties = "tongban.calendar.batch=50")
class CalendarBrowserTest extends BrowserTest {
  private static final String WATER = "取水许可(取水申请)";

  /** Made up: the first of January off, as every year, and a made-up Sunday late in February. */
  private static final String ARRANGEMENT =
      """
      arrangement_year,date,holiday,kind
      2027,2027-01-01,元旦,REST
      2027,2027-01-02,元旦,REST
      2027,2027-01-03,元旦,REST
      2027,2027-02-05,春节,REST
      2027,2027-02-06,春节,REST
      2027,2027-02-07,春节,REST
      2027,2027-02-08,春节,REST
      2027,2027-02-09,春节,REST
      2027,2027-02-10,春节,REST
      2027,2027-02-11,春节,REST
      2027,2027-02-20,春节,WORK
      2027,2027-02-21,春节,WORK
      """;

  @Autowired ApplicationContext application;

  /** 45 working days from 1 December: 22 in December, 23 more, with 1 January 2 February. */
  @Test
  void aProvisionalDeadlineMovesWhenTheYearIsLoadedAndIsShownBefore() {
    clock.set("2026-12-01T10:00");
    var hall = new Hall(api);
    var number = hall.receive(WATER);
    hall.does("clerk", number, "FormalCheck", "accept");
    logIn("supervisor");
    go("/cases/" + number);
    assertThat(page.getByTestId("clock-statutory")).containsText("暂定");
    var flag = page.getByTestId("band-statutory").getByTestId("band-deadline");
    assertThat(flag).containsText("暂定");
    assertThat(flag).containsText("2027-2-02");
    isAccessible();
    picture("clocks-provisional");

    logIn("admin");
    go("/admin/calendar");
    assertThat(page.getByTestId("make-up-day")).hasCount(6);
    assertThat(page.locator("[data-date='2026-02-14']")).hasAttribute("data-kind", "WORK");
    isAccessible();
    picture("calendar-year");
    page.getByTestId("calendar-next").click();
    assertThat(page.getByTestId("calendar-published")).containsText("尚未公布");
    isAccessible();
    preview(number);
    page.getByTestId("calendar-apply").click();
    assertThat(page.getByTestId("calendar-change").first()).containsText("2027");
    new Follower(application).catchUp();
    var done = page.locator("[data-testid=calendar-change][data-state=DONE]").first();
    done.waitFor();
    done.getByTestId("calendar-journal-open").click();
    assertThat(move(number, "推迟 1 天")).isVisible();
    isAccessible();
    picture("calendar-journal");

    logIn("supervisor");
    go("/cases/" + number);
    assertThat(page.getByTestId("clock-statutory").getByTestId("clock-deadline"))
        .hasText("2027-02-03 17:00");
    assertThat(page.getByTestId("clock-statutory")).not().containsText("暂定");
    page.locator("#clocks summary").click();
    var moved = new Locator.FilterOptions().setHasText("2027-02-03 17:00");
    assertThat(page.getByTestId("move-row").filter(moved)).hasCount(1);
    isAccessible();
    picture("clocks-after-calendar");
  }

  private void preview(String number) {
    var content = ARRANGEMENT.getBytes(StandardCharsets.UTF_8);
    page.getByTestId("calendar-file")
        .setInputFiles(new FilePayload("2027.csv", "text/csv", content));
    assertThat(move(number, "推迟 1 天")).isVisible();
    assertThat(move(number, "推迟 1 天")).containsText("暂定 → 确定");
    isAccessible();
    picture("calendar-preview");
    clockStill(number);
  }

  /** A preview changes nothing. */
  private void clockStill(String number) {
    org.assertj.core.api.Assertions.assertThat(new Hall(api).deadline(number, "statutory"))
        .isEqualTo("2027-02-02");
  }

  private Locator move(String number, String by) {
    return page.locator("[data-testid=calendar-move][data-case='%s']".formatted(number))
        .filter(new Locator.FilterOptions().setHasText(by));
  }
}
