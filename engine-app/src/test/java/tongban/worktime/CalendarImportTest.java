package tongban.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Api;
import tongban.IntegrationTest;

/** On a database of its own: a calendar is everybody's. */
@IntegrationTest(properties = "tongban.test=calendar")
class CalendarImportTest {
  private static final String IMPORT = "/api/admin/calendar/import";
  private static final String YEAR = "/api/admin/calendar?year=";
  private static final String HEADER = "arrangement_year,date,holiday,kind\r\n";

  @Autowired Api api;
  @Autowired CalendarWatch watch;
  @Autowired WorkTime workTime;
  @Autowired JdbcTemplate database;

  @Test
  void shipsTheArrangementsUntil2026() {
    var year = api.as("admin").get(YEAR + "2026").expect(200);
    assertThat(year.<Boolean>read("published")).isTrue();
    assertThat(year.list("days[?(@.date == '2026-02-14')].kind")).containsExactly("WORK");
    assertThat(year.list("days[?(@.date == '2026-02-14')].holiday")).containsExactly("春节");
    assertThat(api.as("admin").get(YEAR + "2019").expect(200).json("days[0].date"))
        .isEqualTo("2018-12-29");
    assertThat(api.as("admin").get(YEAR + "2018").expect(200).<Boolean>read("published")).isFalse();
  }

  @Test
  void takesAFurtherYearWithoutARelease() {
    var days =
        HEADER
            + "2027,2026-12-31,元旦,REST\r\n"
            + "2027,2027-01-04,元旦,REST\r\n"
            + "2027,2027-01-09,元旦,WORK\r\n";
    assertThat(dateAfter("2027-01-01")).isEqualTo("2027-01-04");
    load(days, 3, 0, 0);
    assertThat(api.as("admin").get(YEAR + "2027").expect(200).list("days[*].date"))
        .containsExactly("2026-12-31", "2027-01-04", "2027-01-09");
    assertThat(dateAfter("2026-12-30")).isEqualTo("2027-01-01");
    assertThat(dateAfter("2027-01-01")).isEqualTo("2027-01-05");
    assertThat(dateAfter("2027-01-08")).isEqualTo("2027-01-09");
    load(days, 0, 0, 3);
    load("\uFEFF" + days.replace("01-09,元旦,WORK", "01-09,元旦,REST"), 0, 1, 2);
    assertThat(dateAfter("2027-01-08")).isEqualTo("2027-01-11");
  }

  @Test
  void tellsEveryBadRowAndChangesNothing() {
    var answer =
        api.as("admin")
            .in("en")
            .postText(
                IMPORT,
                "text/csv",
                HEADER
                    + "2025,2025-07-01,假,REST\n"
                    + "25,2025-07-02,假,REST\n"
                    + "2025,2025-02-30,假,REST\n"
                    + "2025,2024-11-30,假,REST\n"
                    + "2025,2026-01-01,假,REST\n"
                    + "2025,2025-07-01,假,REST\n"
                    + "2025,2025-07-03,,REST\n"
                    + "2025,2025-07-04,假,rest\n"
                    + "2025,2025-07-05,假\n");
    answer.refuses(
        400,
        "line 3: arrangement_year",
        "line 4: date",
        "line 5: date",
        "line 6: date",
        "line 7: date",
        "line 8: holiday",
        "line 9: kind",
        "line 10: kind");
    assertThat(answer.list("errors[*].message")).contains("the date is on line 2 already");
    assertThat(api.as("admin").get(YEAR + "2025").expect(200).list("days[*].date"))
        .doesNotContain("2025-07-01");
  }

  @ParameterizedTest
  @CsvSource({
    "'', line 1: arrangement_year",
    "'year,date,holiday,kind', line 1: arrangement_year",
    "'arrangement_year,date,holiday,kind', line 2",
    "'arrangement_year,date,holiday,kind\n2025,2025-07-01,\"假,REST\n', line 2: arrangement_year",
  })
  void whatIsNoTableIsRefused(String text, String field) {
    api.as("admin").postText(IMPORT, "text/csv", text).refuses(400, field);
  }

  @ParameterizedTest
  @CsvSource({"?year=", "?year=26", "?year=1999", "?year=2100", "?year=20x6", "''"})
  void aYearIsOneOfTheCentury(String query) {
    api.as("admin").get("/api/admin/calendar" + query).refuses(400, "year");
  }

  @Test
  void isTheAdminsAlone() {
    api.as("supervisor").get(YEAR + "2026").expect(403);
    api.as("clerk").postText(IMPORT, "text/csv", HEADER).expect(403);
    api.postText(IMPORT, "text/csv", HEADER).expect(401);
  }

  @Test
  void followsWhatAnotherNodeHasLoaded() {
    assertThat(workTime.current().hall().isWorkingDay(LocalDate.of(2024, 7, 1))).isTrue();
    database.update("insert into calendar_day values ('2024-07-01', 2024, '假', 'REST')");
    database.update("update calendar_version set version_number = version_number + 1");
    watch.look();
    assertThat(dateAfter("2024-06-30")).isEqualTo("2024-07-02");
  }

  @Test
  void aDepartmentMayHaveItsOwnHoursBySeason() {
    database.update(
        "insert into office_session values ('park', '2026-06-01', '2026-09-30', '08:00', '11:30')");
    database.update(
        "insert into office_session values ('park', '2026-06-01', '2026-09-30', '14:30', '18:00')");
    database.update("update calendar_version set version_number = version_number + 1");
    watch.look();
    var park = workTime.current().of("park");
    assertThat(park.closing(LocalDate.of(2026, 6, 1))).isEqualTo("2026-06-01T18:00");
    assertThat(park.closing(LocalDate.of(2026, 10, 8))).isEqualTo("2026-10-08T17:00");
    assertThat(workTime.current().of("other")).isSameAs(workTime.current().hall());
  }

  private void load(String csv, int inserted, int updated, int unchanged) {
    var answer = api.as("admin").postText(IMPORT, "text/csv", csv).expect(200);
    assertThat(answer.text())
        .startsWith(
            "{\"inserted\":%d,\"updated\":%d,\"unchanged\":%d,"
                .formatted(inserted, updated, unchanged));
  }

  private String dateAfter(String start) {
    return api.get("/api/worktime/deadline?limit=1&unit=WORKING_DAY&start=" + start)
        .expect(200)
        .json("date");
  }
}
