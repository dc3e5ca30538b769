package tongban.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static tongban.deadline.Orders.order;
import static tongban.worktime.LimitUnit.CALENDAR_DAY;
import static tongban.worktime.LimitUnit.WORKING_DAY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Api;
import tongban.IntegrationTest;
import tongban.MutableClock;
import tongban.worktime.CalendarReset;
import tongban.worktime.LimitUnit;

/** The engine's timers after a change that their clocks followed without being written. */
@IntegrationTest(
    properties = {
      "tongban.test=calendar-timers",
      "tongban.calendar.timers=2",
      "camunda.bpm.job-execution.enabled=false"
    })
@Import(CalendarReset.class)
class CalendarTimersTest {
  private static final String HEADER = "arrangement_year,date,holiday,kind\n";

  @Autowired Api api;
  @Autowired Clocks clocks;
  @Autowired CalendarMoves moves;
  @Autowired CalendarReset calendar;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired RepositoryService repository;
  @Autowired JdbcTemplate database;
  @Autowired MutableClock time;
  private final List<String> begun = new ArrayList<>();
  private String deployment = "";

  @BeforeEach
  void publish() {
    time.set("2026-05-11T10:00");
    deployment =
        repository
            .createDeployment()
            .addClasspathResource("deadline/two-clocks.bpmn")
            .deploy()
            .getId();
  }

  @AfterEach
  void withdraw() {
    begun.forEach(key -> clocks.stopAll(key, "clerk"));
    repository.deleteDeployment(deployment, true);
    calendar.asShipped();
  }

  @Test
  void eachFollowsItsClockFromWhicheverEnd() {
    var keys = List.of("a1", "a2", "a3", "a4", "a5");
    for (var key : keys) begin(key, key, 5, 6, WORKING_DAY);
    load("2026-05-15");
    moves.step(CalendarBatch.Step.first(CalendarOrder.URGENT_LAST));
    moves.catchUp(CalendarOrder.URGENT_FIRST);
    for (var key : keys) {
      assertThat(due(key)).as(key).containsExactlyInAnyOrder(at("2026-05-19"), at("2026-05-20"));
    }
  }

  /** The promise ends now when the law's limit ended before. */
  @Test
  void aRangeThatIsRepeatedMovesNothingTwice() {
    begin("r1", "r1", 3, 4, WORKING_DAY);
    assertThat(due("r1")).containsExactlyInAnyOrder(at("2026-05-14"), at("2026-05-15"));
    load("2026-05-14");
    moves.catchUp(CalendarOrder.URGENT_FIRST);
    var moved = List.of(at("2026-05-15"), at("2026-05-18"));
    assertThat(due("r1")).containsExactlyInAnyOrderElementsOf(moved);
    database.update("update calendar_change set timers_due_at = changed_at");
    moves.catchUp(CalendarOrder.URGENT_FIRST);
    assertThat(due("r1")).containsExactlyInAnyOrderElementsOf(moved);
  }

  @Test
  void whatAnActLeftBehindByTheCalendarBeforeFollowsAMinuteLater() {
    begin("t1", "t1", 5, 6, WORKING_DAY);
    load("2026-05-15");
    moves.catchUp(CalendarOrder.URGENT_FIRST);
    int left =
        database.update(
            "update ACT_RU_JOB set DUEDATE_ = '2026-05-18 17:00:01' where PROCESS_INSTANCE_ID_ in"
                + " (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = 't1')");
    assertThat(left).isEqualTo(2);
    moves.catchUp(CalendarOrder.URGENT_FIRST);
    assertThat(due("t1")).containsExactly(at("2026-05-18"), at("2026-05-18"));
    time.set(time.instant().plus(Duration.ofSeconds(61)));
    moves.catchUp(CalendarOrder.URGENT_FIRST);
    assertThat(due("t1")).containsExactlyInAnyOrder(at("2026-05-19"), at("2026-05-20"));
    assertThat(
            database.queryForObject("select count(timers_due_at) from calendar_change", Long.class))
        .isZero();
  }

  /** Two parts of a case have clocks of one name. */
  @Test
  void whoseClockItIsCounts() {
    begin("t2", "t2/1", 3, 4, WORKING_DAY);
    begin("t2", "t2/2", 4, 8, WORKING_DAY);
    load("2026-05-15");
    moves.catchUp(CalendarOrder.URGENT_FIRST);
    assertThat(due("t2"))
        .containsExactlyInAnyOrder(
            at("2026-05-14"), at("2026-05-18"), at("2026-05-18"), at("2026-05-22"));
  }

  @Test
  void whatStandsStillStaysWhereItNeverFires() {
    begin("t3", "t3", 5, 6, WORKING_DAY);
    clocks.suspend(Orders.suspension("t3", "t3/s"));
    begin("t4", "t4", 5, 6, WORKING_DAY);
    clocks.stop("t4", Clocks.PROMISED, "clerk");
    load("2026-05-15");
    moves.catchUp(CalendarOrder.URGENT_FIRST);
    assertThat(due("t3")).containsExactly(ClockFunction.NEVER, ClockFunction.NEVER);
    assertThat(due("t4")).containsExactlyInAnyOrder(ClockFunction.NEVER, at("2026-05-20"));
  }

  @Test
  void timersOfClocksThatCountOtherDaysFollowWithThem() {
    begin("t5", "t5", 4, 7, CALENDAR_DAY);
    assertThat(due("t5")).containsExactlyInAnyOrder(at("2026-05-15"), at("2026-05-18"));
    load("2026-05-15");
    moves.catchUp(CalendarOrder.URGENT_FIRST);
    assertThat(due("t5")).containsExactly(at("2026-05-18"), at("2026-05-18"));
  }

  private void begin(String key, String part, int promised, int statutory, LimitUnit unit) {
    begun.add(key);
    for (var name : List.of(Clocks.STATUTORY, Clocks.PROMISED)) {
      var own =
          order(
              part,
              name,
              "2026-05-11T10:00",
              name.equals(Clocks.PROMISED) ? promised : statutory,
              unit);
      clocks.start(
          new Clocks.Order(
              key, part, name, own.start(), own.limit(), 1, null, own.source(), "clerk"));
    }
    runtime.startProcessInstanceByKey("two-clocks", key, Map.of("part", part));
  }

  private void load(String rest) {
    var csv = HEADER + "2026," + rest + ",调整,REST\n";
    api.as("admin").postText("/api/admin/calendar/import", "text/csv", csv).expect(200);
  }

  private List<Instant> due(String key) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).list().stream()
        .flatMap(
            instance ->
                management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .timers()
                    .list()
                    .stream())
        .map(job -> job.getDuedate().toInstant())
        .sorted()
        .toList();
  }

  private static Instant at(String date) {
    return ClockFunction.dueAt(Orders.at(date + "T17:00"));
  }
}
