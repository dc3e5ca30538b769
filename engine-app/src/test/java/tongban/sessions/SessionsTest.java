package tongban.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tongban.Api;
import tongban.IntegrationTest;
import tongban.MutableClock;
import tongban.Together;

/** Sessions open late rather than never, and each once. */
@IntegrationTest
class SessionsTest {
  private static final String NOON = "1";
  private static final String SATURDAY = "2";

  @Autowired Api api;
  @Autowired MutableClock clock;
  @Autowired ApplicationContext application;
  @Autowired JdbcTemplate database;
  @Autowired Turns turns;
  @Autowired PlatformTransactionManager transactions;
  Doors doors;

  @BeforeEach
  void ship() {
    doors = new Doors(application);
  }

  @AfterEach
  void leaveNothing() {
    new Doors(application);
  }

  @Test
  void thePublicSeesWhatTheRulesForesee() {
    var sessions = api.get("/api/sessions?from=2026-02-07&to=2026-03-07").expect(200);
    assertThat(sessions.list("content[?(@.key == '2')].date"))
        .containsExactly("2026-02-07", "2026-03-07");
    assertThat(sessions.list("content[?(@.date == '2026-02-14')].name")).containsExactly("午间延时服务");
    assertThat(sessions.list("content[?(@.date > '2026-02-14' && @.date < '2026-02-24')]"))
        .isEmpty();
    assertThat(sessions.json("content[0].opens")).isEqualTo("09:00");
    assertThat(sessions.json("content[0].closes")).isEqualTo("17:00");
    assertThat(sessions.json("content[0].state")).isEqualTo("PLANNED");
    assertThat(sessions.<Object>read("content[0].items")).isNull();
    assertThat(sessions.<Object>read("next")).isNull();
    var year = api.get("/api/sessions?from=2026-01-01&to=2026-12-31&size=150").expect(200);
    var rest = api.get("/api/sessions?from=2026-01-01&to=2026-12-31&after=" + year.json("next"));
    assertThat(year.list("content[*].date")).hasSize(150);
    assertThat(rest.list("content[*].date").get(0))
        .isGreaterThanOrEqualTo(year.list("content[*].date").get(149));
    assertThat(api.get("/api/sessions").expect(200).json("content[0].date"))
        .isEqualTo("2026-03-02");
  }

  @Test
  void badQuestionsNameTheirParameter() {
    api.get("/api/sessions?from=x").refuses(400, "from");
    api.get("/api/sessions?from=1999-12-31").refuses(400, "from");
    api.get("/api/sessions?from=2026-03-02&to=2026-03-01").refuses(400, "to");
    api.get("/api/sessions?from=2026-01-01&to=2027-01-02").refuses(400, "to");
    api.get("/api/sessions?size=201").refuses(400, "size");
  }

  @Test
  void opensAndClosesOnTimeAndOnce() {
    doors.look();
    assertThat(doors.on("2026-03-02")).containsExactly("1 PLANNED");
    clock.set("2026-03-02T11:59:59");
    doors.look();
    assertThat(doors.on("2026-03-02")).containsExactly("1 PLANNED");
    clock.set("2026-03-02T12:00");
    doors.look();
    doors.look();
    assertThat(doors.on("2026-03-02")).containsExactly("1 OPEN");
    clock.set("2026-03-02T13:00");
    doors.look();
    doors.look();
    assertThat(doors.on("2026-03-02")).containsExactly("1 CLOSED");
    assertThat(told("2026-03-02", NOON)).containsExactly(1, 1);
  }

  @Test
  void opensLateAfterAMisfire() {
    doors.look();
    clock.set("2026-03-03T12:40");
    doors.look();
    assertThat(doors.on("2026-03-03")).containsExactly("1 OPEN");
    var shown = api.get("/api/sessions?from=2026-03-03&to=2026-03-03").expect(200);
    assertThat(shown.json("content[0].opens")).isEqualTo("12:00");
    assertThat(shown.json("content[0].openedAt")).startsWith("2026-03-03T12:40:00");
    assertThat(shown.<Boolean>read("content[0].missed")).isFalse();
  }

  @Test
  void whatWasMissedAsAWholeIsOpenedAndClosedAndMarked() {
    doors.look();
    clock.set("2026-03-09T10:00");
    doors.look();
    for (var missed : List.of("2026-03-04", "2026-03-05", "2026-03-06")) {
      assertThat(doors.on(missed)).containsExactly("1 CLOSED");
      assertThat(told(missed, NOON)).containsExactly(1, 1);
    }
    assertThat(doors.on("2026-03-07")).containsExactly("2 CLOSED");
    assertThat(told("2026-03-07", SATURDAY)).containsExactly(1, 1);
    var shown = api.get("/api/sessions?from=2026-03-07&to=2026-03-07").expect(200);
    assertThat(shown.<Boolean>read("content[0].missed")).isTrue();
  }

  @Test
  void daysOnWhichNoNodeRanAreMadeUpForHoweverMany() {
    doors.look();
    clock.set("2026-06-01T10:00");
    doors.look();
    assertThat(doors.on("2026-04-30")).containsExactly("1 CLOSED");
    assertThat(doors.on("2026-05-01")).isEmpty();
    assertThat(doors.on("2026-05-09")).containsExactly("1 CLOSED");
    assertThat(doors.on("2026-05-30")).containsExactly("2 CLOSED");
    assertThat(told("2026-05-30", SATURDAY)).containsExactly(1, 1);
  }

  @Test
  void manyNodesAtOncePlanOpenAndCloseEachOnce() {
    Together.call(6, i -> look());
    clock.set("2026-03-10T12:00:01");
    Together.call(6, i -> look());
    assertThat(doors.on("2026-03-10")).containsExactly("1 OPEN");
    clock.set("2026-03-10T13:00:01");
    Together.call(6, i -> look());
    assertThat(doors.on("2026-03-10")).containsExactly("1 CLOSED");
    assertThat(told("2026-03-10", NOON)).containsExactly(1, 1);
    assertThat(doors.on("2026-03-23")).containsExactly("1 PLANNED");
  }

  @Test
  void aCrashWhileOpeningOrClosingLeavesItToTheNextNode() {
    doors.look();
    clock.set("2026-03-11T12:00");
    crash(() -> turns.open(id("2026-03-11")));
    assertThat(doors.on("2026-03-11")).containsExactly("1 PLANNED");
    assertThat(told("2026-03-11", NOON)).containsExactly(0, 0);
    doors.look();
    clock.set("2026-03-11T13:00");
    crash(() -> turns.close(id("2026-03-11")));
    assertThat(doors.on("2026-03-11")).containsExactly("1 OPEN");
    doors.look();
    assertThat(doors.on("2026-03-11")).containsExactly("1 CLOSED");
    assertThat(told("2026-03-11", NOON)).containsExactly(1, 1);
  }

  @Test
  void anExceptionCancelsWhatIsPlannedAndBringsItBackWhenItIsWithdrawn() {
    doors.look();
    var made = except(Map.of("date", "2026-03-12", "kind", "CLOSED", "note", "停电检修"));
    assertThat(doors.on("2026-03-12")).containsExactly("1 CANCELLED");
    var shown = api.get("/api/sessions?from=2026-03-12&to=2026-03-12").expect(200);
    assertThat(shown.json("content[0].note")).isEqualTo("停电检修");
    api.as("admin").delete("/api/admin/session-exceptions/" + made).expect(204);
    assertThat(doors.on("2026-03-12")).containsExactly("1 PLANNED");
    clock.set("2026-03-12T12:00");
    doors.look();
    assertThat(doors.on("2026-03-12")).containsExactly("1 OPEN");
  }

  @Test
  void anOpenSessionThatIsCancelledClosesAtOnceAndOneThatIsMadeLongerStaysOpen() {
    clock.set("2026-03-13T12:10");
    doors.look();
    assertThat(doors.on("2026-03-13")).containsExactly("1 OPEN");
    var made =
        except(
            Map.of(
                "date",
                "2026-03-13",
                "kind",
                "OPEN",
                "ruleId",
                1,
                "opens",
                "12:00",
                "closes",
                "13:30"));
    clock.set("2026-03-13T13:10");
    doors.look();
    assertThat(doors.on("2026-03-13")).containsExactly("1 OPEN");
    api.as("admin")
        .put(
            "/api/admin/session-exceptions/" + made,
            Map.of("date", "2026-03-13", "kind", "CLOSED", "ruleId", 1))
        .expect(200);
    doors.look();
    assertThat(doors.on("2026-03-13")).containsExactly("1 CLOSED");
    assertThat(told("2026-03-13", NOON)).containsExactly(1, 1);
  }

  @Test
  void aSessionOfItsOwnOpensOnAHolidayAndNoOtherDoes() {
    clock.set("2026-04-03T20:00");
    doors.look();
    var made =
        except(
            Map.of(
                "date",
                "2026-04-05",
                "kind",
                "OPEN",
                "name",
                "清明专场",
                "opens",
                "09:00",
                "closes",
                "11:00"));
    assertThat(doors.on("2026-04-05")).containsExactly("e" + made + " PLANNED");
    assertThat(doors.on("2026-04-04")).isEmpty();
    clock.set("2026-04-05T09:00");
    doors.look();
    assertThat(doors.on("2026-04-05")).containsExactly("e" + made + " OPEN");
  }

  @Test
  void whatWasOverBeforeItWasSaidDoesNotComeAbout() {
    clock.set("2026-03-16T14:00");
    doors.look();
    assertThat(doors.on("2026-03-16")).isEmpty();
    var evening =
        rule(
            Map.of(
                "name",
                "早间",
                "days",
                "WORKING_DAYS",
                "opens",
                "07:00",
                "closes",
                "08:00",
                "from",
                "2026-03-01"));
    doors.look();
    assertThat(doors.on("2026-03-16")).isEmpty();
    assertThat(doors.on("2026-03-17")).containsExactly(evening + " PLANNED", "1 PLANNED");
    api.as("admin").delete("/api/admin/session-rules/" + evening).expect(204);
    assertThat(doors.on("2026-03-17")).containsExactly(evening + " CANCELLED", "1 PLANNED");
  }

  @Test
  void aRuleIsEditedByOneAtATime() {
    doors.look();
    var body =
        Map.of(
            "name",
            "午间延时服务",
            "days",
            "WORKING_DAYS",
            "opens",
            "12:00",
            "closes",
            "12:45",
            "from",
            "2019-01-01",
            "version",
            99);
    api.as("admin").put("/api/admin/session-rules/1", body).refuses(409);
    var edit = new java.util.HashMap<String, Object>(body);
    edit.remove("version");
    var changed = api.as("admin").put("/api/admin/session-rules/1", edit).expect(200);
    assertThat(changed.json("closes")).isEqualTo("12:45");
    assertThat(api.get("/api/sessions?from=2026-03-03&to=2026-03-03").list("content[*].closes"))
        .containsExactly("12:45");
  }

  @Test
  void badRulesAndExceptionsNameTheirFields() {
    api.as("admin")
        .post("/api/admin/session-rules", "{}")
        .refuses(400, "name", "days", "opens", "closes", "from");
    api.as("admin")
        .post(
            "/api/admin/session-rules",
            Map.of(
                "name",
                "x",
                "days",
                "ALL_DAYS",
                "weekdays",
                List.of(),
                "opens",
                "12:00",
                "closes",
                "12:00",
                "from",
                "2026-03-02",
                "to",
                "2026-03-01",
                "items",
                List.of("none")))
        .refuses(400, "weekdays", "closes", "to", "items[0]");
    api.as("admin")
        .post("/api/admin/session-exceptions", Map.of("date", "2026-03-02", "kind", "OPEN"))
        .refuses(400, "name", "opens", "closes");
    except(Map.of("date", "2026-03-20", "kind", "CLOSED"));
    api.as("admin")
        .post("/api/admin/session-exceptions", Map.of("date", "2026-03-20", "kind", "CLOSED"))
        .refuses(409);
  }

  @Test
  void aRosterHoldsStaffAndNobodyLeavesItWhileTheSessionIsOpen() {
    doors.look();
    var roster = "/api/admin/sessions/2026-03-18/1/roster";
    api.as("admin")
        .put(roster, Map.of("people", List.of("admin", "x")))
        .refuses(400, "people[0]", "people[1]");
    var kept = api.as("admin").put(roster, Map.of("people", List.of("clerk", "certifier")));
    assertThat(kept.expect(200).list("people[*].username")).containsExactly("certifier", "clerk");
    clock.set("2026-03-18T12:00");
    doors.look();
    api.as("admin").put(roster, Map.of("people", List.of("clerk"))).refuses(409);
    api.as("admin")
        .put(roster, Map.of("people", List.of("clerk", "certifier", "reviewer-housing")))
        .expect(200);
    clock.set("2026-03-18T13:00");
    doors.look();
    api.as("admin").put(roster, Map.of("people", List.of("clerk"))).refuses(409);
    assertThat(api.as("admin").get(roster).expect(200).list("people[*]")).hasSize(3);
    api.as("admin").get("/api/admin/sessions/2026-03-18/2/roster").refuses(404);
    // far ahead, before it stands in the table
    var later = "/api/admin/sessions/2026-05-23/2/roster";
    api.as("admin").put(later, Map.of("people", List.of("clerk"))).expect(200);
    assertThat(api.as("admin").get(later).expect(200).list("people[*].name")).hasSize(1);
  }

  private String except(Map<String, ?> body) {
    return String.valueOf(
        (Object)
            api.as("admin").post("/api/admin/session-exceptions", body).expect(201).read("id"));
  }

  private String rule(Map<String, ?> body) {
    return String.valueOf(
        (Object) api.as("admin").post("/api/admin/session-rules", body).expect(201).read("id"));
  }

  private boolean look() {
    doors.look();
    return true;
  }

  private long id(String date) {
    return database.queryForObject(
        "select id from service_session where on_date = ?",
        Long.class,
        java.sql.Date.valueOf(date));
  }

  private void crash(Runnable work) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              work.run();
              status.setRollbackOnly();
            });
  }

  /** How often the session was opened and closed. */
  private List<Integer> told(String date, String key) {
    return List.of(
        doors.told("session.opened", date, key), doors.told("session.closed", date, key));
  }
}
