package tongban.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.MutableClock;

/** On a database of its own: a calendar is everybody's. */
@IntegrationTest(properties = "tongban.test=calendar")
class OfficeHoursTest {
  private static final String HOURS = "/api/admin/office-hours?department=";

  @Autowired Api api;
  @Autowired MutableClock clock;
  @Autowired ApplicationContext application;

  @Test
  void aDepartmentsSummerHoursGiveItsClosingTimesAndNobodyElses() {
    var shown = api.as("admin").get(HOURS + "housing").expect(200);
    assertThat(shown.list("seasons")).isEmpty();
    assertThat(shown.list("hall[*].opens")).containsExactly("09:00", "13:00");
    var summer = season("2026-06-01", "2026-09-30", span("08:30", "12:00"), span("14:00", "18:00"));
    var kept = api.as("admin").put(HOURS + "housing", Map.of("seasons", List.of(summer)));
    assertThat(kept.expect(200).list("seasons[*].sessions[*].closes"))
        .containsExactly("12:00", "18:00");
    api.as("admin").put(HOURS + "housing", Map.of("seasons", List.of(summer))).expect(200);
    clock.set("2026-06-02T10:00");
    var hall = new Hall(api);
    var received = hall.receive(Hall.PRESALE);
    hall.does("clerk", received, "FormalCheck", "accept");
    assertThat(hall.open(received).list("clocks[?(@.name == 'promised')].deadline").get(0))
        .endsWith("T18:00:00+08:00");
    assertThat(
            api.get("/api/worktime/deadline?start=2026-06-02&limit=1&unit=WORKING_DAY")
                .json("deadline"))
        .endsWith("T17:00:00+08:00");
    api.as("admin").put(HOURS + "housing", Map.of("seasons", List.of())).expect(200);
    assertThat(api.as("admin").get(HOURS + "housing").list("seasons")).isEmpty();
  }

  @Test
  void badHoursNameTheirFields() {
    api.as("admin").get("/api/admin/office-hours").refuses(400, "department");
    api.as("admin").get(HOURS + "none").refuses(400, "department");
    api.as("admin").put(HOURS + "housing", Map.of()).refuses(400, "seasons");
    var bad =
        List.of(
            season("2026-06-01", "2026-05-01", span("08:30", "08:30")),
            season("2026-06-01", "2026-06-30", span("08:30", "12:00"), span("11:00", "25:00")),
            season("2026-06-01", "2026-06-30"));
    api.as("admin")
        .put(HOURS + "housing", Map.of("seasons", bad))
        .refuses(
            400,
            "seasons[0].to",
            "seasons[0].sessions[0].closes",
            "seasons[1].sessions[1].closes",
            "seasons[1].sessions[1].opens",
            "seasons[2].sessions",
            "seasons[2].from");
  }

  @Test
  void sessionsThatHaveNotOpenedFollowACorrectionOfTheCalendar() {
    var doors = new Doors(application);
    clock.set("2026-07-06T10:00");
    doors.look();
    assertThat(doors.on("2026-07-11")).containsExactly("2 PLANNED");
    assertThat(doors.on("2026-07-13")).containsExactly("1 PLANNED");
    api.as("admin")
        .postText(
            "/api/admin/calendar/import",
            "text/csv",
            "arrangement_year,date,holiday,kind\r\n"
                + "2026,2026-07-11,临时调休,WORK\r\n"
                + "2026,2026-07-13,临时调休,REST\r\n")
        .expect(200);
    doors.look();
    assertThat(doors.on("2026-07-11")).containsExactly("2 CANCELLED", "1 PLANNED");
    assertThat(doors.on("2026-07-13")).containsExactly("1 CANCELLED");
    new Doors(application);
  }

  private static Map<String, Object> season(String from, String to, Object... spans) {
    return Map.of("from", from, "to", to, "sessions", List.of(spans));
  }

  private static Map<String, String> span(String opens, String closes) {
    return Map.of("opens", opens, "closes", closes);
  }
}
