package tongban.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tongban.deadline.Orders.order;
import static tongban.deadline.Orders.suspension;
import static tongban.worktime.LimitUnit.IMMEDIATE;
import static tongban.worktime.LimitUnit.WORKING_DAY;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.IntegrationTest;
import tongban.MutableClock;
import tongban.process.WholeTransaction;

/** Lights as they are stored; by now they are as anybody would compute them. */
@IntegrationTest
class LightsTest {
  @Autowired Clocks clocks;
  @Autowired Lights lights;
  @Autowired LightMapper mapper;
  @Autowired WholeTransaction transaction;
  @Autowired MutableClock time;
  @Autowired JdbcTemplate jdbc;
  private final String owner = "lit-" + UUID.randomUUID();

  /** Monday; five working days end on the ninth, yellow from the sixth on. */
  @BeforeEach
  void aClockStarts() {
    time.set("2026-03-02T10:00");
    clocks.start(order(owner, Clocks.STATUTORY, "2026-03-02T10:00", 5, WORKING_DAY));
  }

  @Test
  void timeTurnsThemAndEachChangeIsJournalledOnce() {
    assertThat(stored()).containsExactly("GREEN");
    assertThat(sweptAt("2026-03-05T23:59:59.999")).containsExactly("GREEN");
    assertThat(sweptAt("2026-03-06T00:00:00")).containsExactly("YELLOW");
    assertThat(sweptAt("2026-03-09T17:00:00")).containsExactly("YELLOW");
    assertThat(sweptAt("2026-03-09T17:00:00.001")).containsExactly("RED");
    assertThat(sweptAt("2026-03-20T17:00:00")).containsExactly("RED");
    assertThat(changes()).containsExactly("GREEN YELLOW", "YELLOW RED");
  }

  @Test
  void whoWasAsleepFindsThemRedAtOnce() {
    assertThat(sweptAt("2026-04-01T09:00")).containsExactly("RED");
    assertThat(changes()).containsExactly("GREEN RED");
  }

  @Test
  void whoeverMovesAClockSetsItsLight() {
    sweptAt("2026-03-06T09:00");
    clocks.suspend(suspension(owner, "s1"));
    assertThat(stored()).containsExactly("GREY");
    time.set("2026-03-11T09:00");
    clocks.resume(owner, "s1", "reviewer");
    assertThat(stored()).containsExactly("YELLOW");
    clocks.extend(owner, 5, "needed", "head");
    assertThat(stored()).containsExactly("GREEN");
    assertThat(changes())
        .containsExactly("GREEN YELLOW", "YELLOW GREY", "GREY YELLOW", "YELLOW GREEN");
    assertThat(sweptAt("2026-03-18T00:00")).containsExactly("YELLOW");
  }

  @Test
  void aStopInTimePutsItOutAndATakenBackOneGoesOn() {
    sweptAt("2026-03-06T09:00");
    clocks.stop(owner, Clocks.STATUTORY, "reviewer");
    assertThat(stored()).containsExactly("GREEN");
    assertThat(sweptAt("2026-04-01T09:00")).containsExactly("GREEN");
    clocks.reopen(owner, "wrong", "head");
    assertThat(stored()).containsExactly("RED");
    assertThat(changes()).containsExactly("GREEN YELLOW", "YELLOW GREEN", "GREEN RED");
  }

  @Test
  void aLateStopIsRedWithoutTheSweep() {
    time.set("2026-03-09T17:00:01");
    clocks.stop(owner, Clocks.STATUTORY, "reviewer");
    assertThat(stored()).containsExactly("RED");
    assertThat(changes()).containsExactly("GREEN RED");
  }

  @Test
  void whatStartsYellowIsNoChange() {
    clocks.start(order(owner, "at-once", "2026-03-02T10:00", 1, IMMEDIATE));
    assertThat(stored()).containsExactly("GREEN", "YELLOW");
    assertThat(changes()).isEmpty();
    assertThat(sweptAt("2026-03-02T17:00:00.001")).containsExactly("GREEN", "RED");
  }

  @Test
  void whatIsNotTakenInIsToldAgain() {
    time.set("2026-03-06T09:00");
    lights.catchUp();
    untell();
    var broken =
        new LightNews(
            mapper,
            transaction,
            event -> {
              throw new IllegalStateException("crash");
            },
            time,
            250);
    assertThatThrownBy(broken::tell).hasMessage("crash");
    assertThat(untold()).isEqualTo(1);
    lights.catchUp();
    assertThat(untold()).isZero();
  }

  @Test
  void whatIsJournalledLivesAndDiesWithTheMove() {
    sweptAt("2026-03-06T09:00");
    assertThatThrownBy(
            () ->
                transaction.run(
                    () -> {
                      clocks.suspend(suspension(owner, "s1"));
                      throw new IllegalStateException("crash");
                    }))
        .hasMessage("crash");
    assertThat(stored()).containsExactly("YELLOW");
    assertThat(changes()).containsExactly("GREEN YELLOW");
  }

  private List<String> sweptAt(String local) {
    time.set(local);
    lights.catchUp();
    return stored();
  }

  /** In order of start; what is shown is the same. */
  private List<String> stored() {
    var stored =
        jdbc.queryForList(
            "select light from clock where owner = ? order by id", String.class, owner);
    assertThat(clocks.of(owner)).extracting(ClockView::light).isEqualTo(stored);
    return stored;
  }

  private List<String> changes() {
    return jdbc.query(
        "select light_before, light from light_change where owner = ? order by id",
        (row, i) -> row.getString(1) + " " + row.getString(2),
        owner);
  }

  private void untell() {
    jdbc.update("update light_change set told_at = null where owner = ?", owner);
  }

  private int untold() {
    var count = "select count(*) as n from light_change where told_at is null and owner = ?";
    Map<String, Object> row = jdbc.queryForMap(count, owner);
    return ((Number) row.get("n")).intValue();
  }
}
