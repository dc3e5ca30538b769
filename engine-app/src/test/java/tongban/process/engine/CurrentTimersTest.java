package tongban.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.MutableClock;
import tongban.Together;
import tongban.deadline.Follower;

/**
 * A timer that falls due between the loading of a calendar and the batch that would have moved it.
 */
@IntegrationTest(properties = "tongban.test=calendar")
class CurrentTimersTest {
  @Autowired CurrentTimers timers;
  @Autowired ApplicationContext application;
  @Autowired ProcessEngine engine;
  @Autowired Api api;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate database;
  @Autowired TransactionTemplate transaction;

  private Hall hall;
  private String number;

  @BeforeEach
  void aCaseUnderExamination() {
    hall = new Hall(api);
    number = hall.receive(Hall.PRESALE);
    hall.does("clerk", number, "FormalCheck", "accept");
    hall.task("reviewer-housing", number, "Examine");
    new Follower(application).catchUp();
  }

  @Test
  void firesWhenNoCalendarHasChanged() {
    clock.set(timer().getDuedate().toInstant());
    assertThat(mayFire()).isTrue();
  }

  @Test
  void waitsWhenItsDeadlineIsLaterByTheNewCalendar() {
    var before = timer().getDuedate();
    clock.set(before.toInstant());
    lastDayIsRest();
    assertThat(mayFire()).isFalse();
    assertThat(timer().getDuedate()).isAfter(before);
    assertThat(database.queryForList(CALENDAR_MOVES, String.class, number + "/1"))
        .as("the move is in the ledger")
        .contains("statutory");
    clock.set(timer().getDuedate().toInstant());
    assertThat(mayFire()).isTrue();
  }

  @Test
  void firesWhenTheNewCalendarLeavesItsDeadline() {
    load("2026-11-11");
    clock.set(timer().getDuedate().toInstant());
    assertThat(mayFire()).isTrue();
  }

  @Test
  void isTriedAgainWhenItsCaseIsInOthersHands() {
    clock.set(timer().getDuedate().toInstant());
    lastDayIsRest();
    var held = new CountDownLatch(1);
    var asked = new CountDownLatch(1);
    var may =
        Together.call(2, caller -> caller == 0 ? hold(held, asked) : mayFireMeanwhile(held, asked));
    assertThat(may.get(1)).isFalse();
    assertThat(timer().getDuedate()).as("not moved yet").isEqualTo(clock.instant());
    assertThat(mayFire()).isFalse();
    assertThat(timer().getDuedate()).isAfter(clock.instant());
  }

  private static final String CALENDAR_MOVES =
      "select c.name from clock_entry e join clock c on c.id = e.clock_id"
          + " where e.owner = ? and e.reason like 'CALENDAR %'";

  private boolean hold(CountDownLatch held, CountDownLatch asked) {
    transaction.executeWithoutResult(
        status -> {
          database.queryForList(
              "select id from case_file where case_number = ? for update", number);
          held.countDown();
          await(asked);
        });
    return false;
  }

  private boolean mayFireMeanwhile(CountDownLatch held, CountDownLatch asked) {
    await(held);
    try {
      return mayFire();
    } finally {
      asked.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the executor does before it fires a timer that is due. */
  private boolean mayFire() {
    var behind = timers.among(List.of(timer().getId()));
    if (!behind.isEmpty()) timers.catchUp(Set.copyOf(behind.values()));
    boolean due = !timer().getDuedate().toInstant().isAfter(clock.instant());
    return due && timers.among(List.of(timer().getId())).isEmpty();
  }

  private Job timer() {
    var instance =
        engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number);
    return engine
        .getManagementService()
        .createJobQuery()
        .processInstanceId(instance.singleResult().getId())
        .timers()
        .singleResult();
  }

  private void lastDayIsRest() {
    load(hall.deadline(number, "statutory"));
  }

  private void load(String day) {
    var csv = "arrangement_year,date,holiday,kind\n2026,%s,调整,REST\n".formatted(day);
    api.as("admin").postText("/api/admin/calendar/import", "text/csv", csv).expect(200);
  }
}
