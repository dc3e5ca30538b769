package tongban.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static tongban.deadline.Orders.order;
import static tongban.worktime.LimitUnit.WORKING_DAY;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.IntegrationTest;
import tongban.MutableClock;
import tongban.Together;
import tongban.deadline.LightsChanged.Change;
import tongban.process.WholeTransaction;

/** Many nodes, and people who act meanwhile. */
@IntegrationTest
class LightsAtOnceTest {
  private static final int CLOCKS = 60;

  @Autowired Clocks clocks;
  @Autowired LightSweep sweep;
  @Autowired LightMapper mapper;
  @Autowired WholeTransaction transaction;
  @Autowired MutableClock time;
  @Autowired JdbcTemplate jdbc;
  private final String herd = "herd-" + UUID.randomUUID();

  @BeforeEach
  void aHerdIsDue() {
    time.set("2026-03-02T10:00");
    for (int i = 0; i < CLOCKS; i++) {
      clocks.start(order(herd + "/" + i, Clocks.STATUTORY, "2026-03-02T10:00", 5, WORKING_DAY));
    }
    time.set("2026-03-09T17:00:00.001");
  }

  @Test
  void manySweepsSetEachLightOnce() {
    Together.call(4, node -> sweepAll());
    assertThat(reds()).isEqualTo(CLOCKS);
    assertThat(journalled()).isEqualTo(CLOCKS);
  }

  @Test
  void manyTellersTellEachChangeOnce() {
    sweepAll();
    var heard = Together.call(4, node -> hearAll()).stream().flatMap(List::stream).toList();
    assertThat(heard).hasSize(CLOCKS).doesNotHaveDuplicates();
  }

  @Test
  void theSweepDoesNotWaitForWhoMovesAClockAndDoesNotOverrideThem() throws Exception {
    var owner = herd + "/7";
    time.set("2026-03-09T16:59");
    var moved = new CountDownLatch(1);
    var swept = new CountDownLatch(1);
    var clerk = Executors.newSingleThreadExecutor();
    try {
      var act =
          clerk.submit(
              () ->
                  transaction.run(
                      () -> {
                        clocks.extend(owner, 5, "needed", "head");
                        moved.countDown();
                        return await(swept);
                      }));
      moved.await();
      time.set("2026-03-09T17:00:00.001");
      sweepAll();
      swept.countDown();
      act.get();
    } finally {
      clerk.shutdownNow();
    }
    sweepAll();
    assertThat(clocks.of(owner)).extracting(ClockView::light).containsExactly("GREEN");
    assertThat(reds()).isEqualTo(CLOCKS - 1);
    assertThat(journalled()).isEqualTo(CLOCKS - 1);
    assertThat(light(owner)).isEqualTo("GREEN");
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean sweepAll() {
    while (sweep.sweep() > 0) {}
    return true;
  }

  private List<Long> hearAll() {
    var heard = new ArrayList<Long>();
    var news =
        new LightNews(
            mapper,
            transaction,
            event ->
                ((LightsChanged) event)
                    .changes().stream()
                        .filter(change -> change.owner().startsWith(herd))
                        .map(Change::clockId)
                        .forEach(heard::add),
            time,
            250);
    while (news.tell() > 0) {}
    return heard;
  }

  private int reds() {
    return count("select count(*) from clock where owner like ? and light = 'RED'");
  }

  private int journalled() {
    return count("select count(*) from light_change where owner like ?");
  }

  private int count(String query) {
    return jdbc.queryForObject(query, Integer.class, herd + "%");
  }

  private String light(String owner) {
    return jdbc.queryForObject("select light from clock where owner = ?", String.class, owner);
  }
}
