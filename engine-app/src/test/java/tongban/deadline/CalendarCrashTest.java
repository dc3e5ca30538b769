package tongban.deadline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tongban.Api;
import tongban.CrashTest;
import tongban.Deaths;
import tongban.Hall;
import tongban.MutableClock;
import tongban.Together;
import tongban.process.WholeTransaction;
import tongban.worktime.CalendarReset;
import tongban.worktime.WorkTime;

/** Real cases, whose clocks, timers and worklist follow whatever happens on the way. */
@CrashTest
class CalendarCrashTest {
  private static final String REVIEWER = "reviewer-housing";
  private static final String HEADER = "arrangement_year,date,holiday,kind\n";

  @Autowired WholeTransaction whole;
  @Autowired Api api;
  @Autowired Clocks clocks;
  @Autowired CalendarMoves moves;
  @Autowired CalendarJournal journal;
  @Autowired CalendarReset calendar;
  @Autowired Deaths deaths;
  @Autowired Lights lights;
  @Autowired WorkTime workTime;
  @Autowired ClockMapper mapper;
  @Autowired Reckoning reckoning;
  @Autowired CalendarTrail trail;
  @Autowired JdbcTemplate database;
  @Autowired TransactionTemplate transaction;
  @Autowired MutableClock time;
  @Autowired ManagementService management;
  @Autowired RuntimeService runtime;
  private final CyclicBarrier turn = new CyclicBarrier(2);

  @AfterEach
  void asShipped() {
    calendar.asShipped();
  }

  @Test
  void whereverANodeDiesAllClocksFollowOnce() {
    time.set("2026-05-11T10:00");
    var cases = cases(7);
    var days = List.of("2026-05-15", new Hall(api).deadline(cases.get(0), Clocks.STATUTORY));
    time.set("2026-05-15T09:00");
    lights.catchUp();
    int commit = 0;
    boolean died;
    do {
      var csv = arrangement(commit % 2 == 0 ? "REST" : "WORK", days);
      var turned = turned(cases);
      died = deaths.diesBefore(++commit, () -> follow(csv));
      follow(csv);
      cases.forEach(this::isRight);
      var where = "died before commit " + commit;
      assertThat(calendarMoves(cases)).as("two clocks a case, each once, %s", where).isEqualTo(14);
      assertThat(turned(cases) - turned).as("a light a case, each once, %s", where).isEqualTo(7);
    } while (died);
    assertThat(commit).as("the change, three batches and its end, at the least").isGreaterThan(5);
  }

  /** What is loaded already changes nothing. */
  private void follow(String csv) {
    journal.load(csv.getBytes(UTF_8), "admin");
    moves.catchUp(CalendarOrder.URGENT_FIRST);
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
    rest("2026-03-05", cases);
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
        .postText("/api/admin/calendar/import", "text/csv", arrangement("REST", List.of(day, last)))
        .expect(200);
  }

  private static String arrangement(String kind, List<String> days) {
    var csv = new StringBuilder(HEADER);
    for (var day : days) csv.append("2026,%s,调整,%s\n".formatted(day, kind));
    return csv.toString();
  }

  /** How often lights of these cases have changed. */
  private long turned(List<String> cases) {
    return cases.stream()
        .mapToLong(
            number ->
                database.queryForObject(
                    "select count(*) from light_change where business_key = ?", Long.class, number))
        .sum();
  }

  /** Moves because of the calendar in force, in the ledger or still to be written there. */
  private long calendarMoves(List<String> cases) {
    long version = workTime.latest().version();
    return cases.stream()
        .flatMap(number -> mapper.ofBusinessKey(number).stream())
        .mapToLong(
            clock ->
                Stream.concat(
                        mapper.history(List.of(clock.owner())).stream()
                            .filter(entry -> Objects.equals(entry.clockId(), clock.id())),
                        clock.isRunning() ? trail.pending(clock).stream() : Stream.empty())
                    .filter(entry -> Objects.equals(entry.calendarVersion(), version))
                    .count())
        .sum();
  }

  /** Clocks are what the ledger and the calendar say; timers and worklist are what clocks say. */
  private void isRight(String number) {
    var calendar = workTime.latest();
    var running = mapper.ofBusinessKey(number).stream().filter(ClockRow::isRunning).toList();
    assertThat(running).hasSize(2);
    assertThat(reckoning.of(running, calendar))
        .allMatch(move -> move.to().equals(move.clock().projected()));
    assertThat(running).allMatch(clock -> clock.lit().equals(Lit.of(clock.projected(), now())));
    var statutory = deadline(running, Clocks.STATUTORY);
    assertThat(timers(number)).containsExactly(ClockFunction.due(statutory));
    var promised = deadline(running, Clocks.PROMISED);
    assertThat(
            database.queryForObject(
                "select count(*) from worklist where case_number = ? and deadline_at = ?",
                Long.class,
                number,
                calendar.position(promised)))
        .isEqualTo(1);
  }

  private static Instant deadline(List<ClockRow> clocks, String name) {
    return clocks.stream().filter(c -> c.is(name)).findFirst().orElseThrow().deadlineAt();
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
