package tongban.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.Together;
import tongban.process.WholeTransaction;
import tongban.worktime.WorkTime;

/** Real cases, whose clocks, timers and worklist follow whatever happens on the way. */
@IntegrationTest(properties = "tongban.calendar.batch=3")
@Import(CalendarCrashTest.Crash.class)
class CalendarCrashTest {
  private static final String REVIEWER = "reviewer-housing";
  private static final String HEADER = "arrangement_year,date,holiday,kind\n";

  @Autowired WholeTransaction whole;
  @Autowired Api api;
  @Autowired Clocks clocks;
  @Autowired CalendarMoves moves;
  @Autowired Crash crash;
  @Autowired WorkTime workTime;
  @Autowired ClockMapper mapper;
  @Autowired Reckoning reckoning;
  @Autowired JdbcTemplate database;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock time;
  @Autowired ManagementService management;
  @Autowired RuntimeService runtime;
  private final CyclicBarrier turn = new CyclicBarrier(2);

  /** Fails a batch after all of its statements, when told to. */
  static class Crash {
    private final AtomicInteger after = new AtomicInteger(Integer.MAX_VALUE);

    @EventListener
    void moved(ClocksMoved moved) {
      if (after.getAndDecrement() == 0) throw new IllegalStateException("crash");
    }
  }

  @AfterEach
  void noCrash() {
    crash.after.set(Integer.MAX_VALUE);
  }

  @Test
  void aCrashInTheMiddleIsResumedWhereItHappened() {
    var cases = cases(7);
    rest("2026-03-04", cases);
    crash.after.set(1);
    assertThatThrownBy(() -> moves.catchUp(CalendarOrder.URGENT_FIRST)).hasMessage("crash");
    assertThat(calendarMoves(cases)).as("some moved, others not").isBetween(1L, 13L);
    moves.catchUp(CalendarOrder.URGENT_FIRST);
    cases.forEach(this::isRight);
    assertThat(calendarMoves(cases)).as("two clocks a case, each once").isEqualTo(14);
  }

  @Test
  void twoNodesAndClerksAtWorkLeaveEveryCaseRight() {
    var cases = cases(8);
    rest("2026-03-06", cases);
    Together.call(
        4,
        caller -> {
          if (caller < 2) moves.catchUp(CalendarOrder.values()[caller]);
          for (int i = caller; caller >= 2 && i < cases.size(); i += 2) {
            extend(cases.get(i));
          }
          return caller;
        });
    moves.catchUp(CalendarOrder.URGENT_FIRST);
    cases.forEach(this::isRight);
    assertThat(calendarMoves(cases)).as("two clocks a case, each once").isEqualTo(16);
  }

  /** As every act of a clerk: whole, and again when it conflicts. */
  private void extend(String number) {
    whole.run(
        () -> {
          clocks.extend(number + "/1", 2, "needed", "head");
          return true;
        });
  }

  @Test
  void aClerkWhoHoldsACaseIsNotWaitedFor() {
    var cases = cases(2);
    rest("2026-03-10", cases);
    var held = Together.call(2, caller -> caller == 0 ? hold(cases.get(0)) : free(cases));
    assertThat(held).containsExactly(0L, 2L);
    moves.catchUp(CalendarOrder.URGENT_FIRST);
    cases.forEach(this::isRight);
  }

  /** Holds a case from the first turn to the second. */
  private Long hold(String number) {
    transaction.executeWithoutResult(
        status -> {
          database.queryForList(
              "select id from case_file where case_number = ? for update", number);
          await();
          await();
        });
    return 0L;
  }

  private Long free(List<String> cases) {
    await();
    moves.catchUp(CalendarOrder.URGENT_FIRST);
    await();
    return calendarMoves(List.of(cases.get(1)));
  }

  private void await() {
    try {
      turn.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> cases(int count) {
    moves.catchUp(CalendarOrder.URGENT_FIRST);
    var hall = new Hall(api);
    var numbers = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      var number = hall.receive(Hall.PRESALE);
      hall.does("clerk", number, "FormalCheck", "accept");
      hall.task(REVIEWER, number, "Examine");
      numbers.add(number);
    }
    return numbers;
  }

  /** A day that counts for the promise, and the one on which the law's limit ends. */
  private void rest(String day, List<String> cases) {
    var last = new Hall(api).deadline(cases.get(0), Clocks.STATUTORY);
    api.as("admin")
        .postText(
            "/api/admin/calendar/import",
            "text/csv",
            HEADER + "2026,%s,调整,REST\n2026,%s,调整,REST\n".formatted(day, last))
        .expect(200);
  }

  /** Entries of the ledger that name the calendar in force. */
  private long calendarMoves(List<String> cases) {
    var cause = "CALENDAR " + workTime.latest().version() + " %";
    return cases.stream()
        .mapToLong(
            number ->
                database.queryForObject(
                    "select count(*) from clock_entry where owner = ? and entry_kind = 'MOVE'"
                        + " and reason like ?",
                    Long.class,
                    number + "/1",
                    cause))
        .sum();
  }

  /** Clocks are what the ledger and the calendar say; timers and worklist are what clocks say. */
  private void isRight(String number) {
    var calendar = workTime.latest();
    var running = mapper.ofBusinessKey(number).stream().filter(ClockRow::isRunning).toList();
    assertThat(running).hasSize(2);
    assertThat(reckoning.of(running, calendar)).allMatch(ClockMove::isSame);
    assertThat(running).allMatch(clock -> clock.calendarVersion() == calendar.version());
    assertThat(running).allMatch(clock -> clock.lit().equals(Lit.of(clock.projected(), now())));
    var statutory = deadline(running, Clocks.STATUTORY);
    assertThat(timers(number)).containsExactly(ClockFunction.due(statutory));
    var promised = deadline(running, Clocks.PROMISED);
    assertThat(
            database.queryForObject(
                "select count(*) from worklist where case_number = ? and deadline_at = ?",
                Long.class,
                number,
                utc(promised)))
        .isEqualTo(1);
  }

  private static Instant deadline(List<ClockRow> clocks, String name) {
    return clocks.stream().filter(c -> c.is(name)).findFirst().orElseThrow().deadlineAt();
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private Instant now() {
    return time.instant();
  }

  private List<Instant> timers(String number) {
    var instance =
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).singleResult();
    return management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream()
        .map(job -> job.getDuedate().toInstant())
        .toList();
  }
}
