package tongban.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Api;
import tongban.IntegrationTest;
import tongban.MutableClock;
import tongban.process.WholeTransaction;
import tongban.worktime.CalendarReset;
import tongban.worktime.WorkTime;

/**
 * Histories by chance of the clocks of a part, on a calendar of their own: after each step the
 * clocks, their rows and the engine's timers are what the rules say, counted day by day. {@code
 * -Dtongban.walks=500} has more of them, {@code -Dtongban.walk.seed=17} begins with that one; a
 * failure tells its seed and its steps. That it would find a fault is seen by planting some.
 */
@IntegrationTest(properties = "tongban.test=histories")
@Import({CalendarReset.class, PlantedFaults.class})
class ClockHistoriesTest {
  private static final int HISTORIES = Integer.getInteger("tongban.walks", 12);
  private static final long FIRST = Long.getLong("tongban.walk.seed", 1);
  private static final int STEPS = 40;

  /** So many are tried before a planted fault counts as not found. */
  private static final int TRIED = 40;

  @Autowired Clocks clocks;
  @Autowired PlantedFaults faults;
  @Autowired CalendarMoves moves;
  @Autowired Reconciliation reconciliation;
  @Autowired Lights lights;
  @Autowired WholeTransaction transaction;
  @Autowired MutableClock time;
  @Autowired CalendarReset reset;
  @Autowired Api api;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired RepositoryService repository;
  @Autowired JdbcTemplate database;
  @Autowired WorkTime workTime;
  private ClockWitness witness;

  @BeforeEach
  void publishTheModel() {
    witness = new ClockWitness(runtime, management, database, workTime);
    witness.publish(repository);
  }

  @AfterEach
  void withdrawTheModel() {
    witness.withdraw(repository);
  }

  @Test
  void everyHistoryIsThatOfTheRules() {
    for (long seed = FIRST; seed < FIRST + HISTORIES; seed++) {
      go(clocks, seed);
    }
  }

  /** So what finds the faults below are the faults. */
  @Test
  void theSamePartsWithoutAFaultAreRight() {
    for (long seed = FIRST; seed < FIRST + 2; seed++) go(faults.none(), seed);
  }

  @ParameterizedTest
  @EnumSource
  @Timeout(60)
  void aPlantedFaultIsFound(PlantedFaults.Fault fault) {
    var faulty = faults.clocks(fault);
    String found = null;
    for (long seed = 1; seed <= TRIED && found == null; seed++) found = differenceOf(faulty, seed);
    assertThat(found).as("nobody has seen %s", fault).isNotNull();
    assertThat(found).containsPattern(fault.seenAfter());
  }

  private String differenceOf(Clocks faulty, long seed) {
    try {
      go(faulty, seed);
      return null;
    } catch (AssertionError difference) {
      return difference.getMessage();
    }
  }

  private void go(Clocks which, long seed) {
    var calendar = new MadeUpCalendar(api, reset, () -> moves.catchUp(CalendarOrder.URGENT_FIRST));
    calendar.asShipped();
    var hall = new ClockHistory.Hall(transaction, time, lights, witness, calendar);
    var history = new ClockHistory(hall, which, seed, "history-" + UUID.randomUUID());
    try {
      history.go(STEPS);
      assertThat(reconciliation.run("history").differences())
          .as("reconciled after %s", history.told())
          .isEqualTo(List.of());
    } finally {
      history.end();
    }
  }
}
