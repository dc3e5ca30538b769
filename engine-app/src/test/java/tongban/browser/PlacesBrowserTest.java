package tongban.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Hall;

/** The pages that are no step of a case. */
class PlacesBrowserTest extends BrowserTest {
  private static final List<List<String>> APPLICANTS =
      List.of(
          List.of("青岛海湾置业有限公司", "USCC", "91370214MA3C8T4R2D"),
          List.of("李建国", "CITIZEN_ID", "370214198503123010"),
          List.of("青岛和顺餐饮管理有限公司", "USCC", "91370214MA3F2Q6P0B"),
          List.of("王秀英", "CITIZEN_ID", "370214199211054521"),
          List.of("山东蓝谷建设工程有限公司", "USCC", "91370214MA3N7H5L1U"),
          List.of("青岛启明星教育咨询有限公司", "USCC", "91370214MA3QEX7152"),
          List.of("张伟", "CITIZEN_ID", "370202197806246819"),
          List.of("青岛城阳恒达物流有限公司", "USCC", "91370214MA3T8GH205"));
  private static final List<String> ITEMS = List.of("商品房预售许可", "公司设立登记", "不动产预告登记", "公司变更登记");

  @Autowired JdbcTemplate database;

  @Test
  void theDeskOfABusyWeek() {
    var hall = new Hall(api);
    for (int i = 0; i < 12; i++) {
      clock.set("2026-03-0%dT%02d:15".formatted(2 + i / 3, 9 + i % 3));
      var body = new LinkedHashMap<>(hall.newCase(ITEMS.get(i % ITEMS.size())));
      body.put("applicant", applicant(i));
      var number = api.as("clerk").post("/api/cases", body).expect(201).json("caseNumber");
      if (i % 5 == 4) {
        api.as("clerk").post("/api/tasks/" + hall.task("clerk", number, "FormalCheck") + "/claim");
      }
    }
    clock.set("2026-03-06T10:30");
    var crowd = new Crowd(database);
    crowd.comes(300);
    try {
      logIn("clerk");
      page.getByTestId("tab-ALL").click();
      assertThat(page.getByTestId("task-row").nth(49)).isVisible();
      isAccessible();
      picture("desk");
      page.evaluate("localStorage.setItem('tongban:language', 'en')");
      page.reload();
      assertThat(page.getByTestId("task-row").nth(49)).isVisible();
      isAccessible();
      picture("desk-en");
      page.evaluate("localStorage.setItem('tongban:language', 'zh-CN')");
    } finally {
      crowd.goes();
    }
    go("/cases");
    assertThat(page.locator("tbody tr").first()).isVisible();
    isAccessible();
    picture("cases");
  }

  private static Map<String, Object> applicant(int i) {
    var one = APPLICANTS.get(i % APPLICANTS.size());
    return Map.of(
        "name",
        one.get(0),
        "idType",
        one.get(1),
        "idNumber",
        one.get(2),
        "mobile",
        "1386420%04d".formatted(i));
  }

  @Test
  void anAdministratorSeesPeopleDataAndTheTrail() {
    logIn("admin");
    for (var place : List.of("people", "data", "audit", "jobs", "reconciliation")) {
      go("/admin/" + place);
      assertThat(page.locator("h1")).isVisible();
      isAccessible();
      picture("admin-" + place);
    }
  }

  @Test
  void whatIsNotThereIsToldInPlainWords() {
    logIn("clerk");
    go("/nowhere");
    assertThat(page.locator("h1")).isVisible();
    isAccessible();
    picture("not-found");
    go("/admin/people");
    assertThat(page).hasURL(java.util.regex.Pattern.compile("/forbidden"));
    isAccessible();
  }
}
