package tongban.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static tongban.deadline.Orders.order;
import static tongban.deadline.Orders.suspension;
import static tongban.worktime.LimitUnit.WORKING_DAY;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.IntegrationTest;
import tongban.web.Refusal;

@IntegrationTest
class ClocksAtOnceTest {
  private static final int CALLERS = 4;

  @Autowired Clocks clocks;
  private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
  private final String owner = "case-" + UUID.randomUUID();

  @AfterEach
  void end() {
    callers.shutdownNow();
  }

  @RepeatedTest(5)
  void ofManyStartsOneWins() throws Exception {
    assertThat(atOnce(i -> start())).isEqualTo(1);
    assertThat(clocks.of(owner)).hasSize(1);
  }

  @RepeatedTest(5)
  void ofManyExtensionsOneWins() throws Exception {
    start();
    assertThat(atOnce(i -> clocks.extend(owner, 5, "needed", "head"))).isEqualTo(1);
    assertThat(clocks.of(owner).get(0).extension()).isEqualTo(5);
  }

  @RepeatedTest(5)
  void ofTheSameSuspensionOneIsRecorded() throws Exception {
    start();
    assertThat(atOnce(i -> clocks.suspend(suspension(owner, "s1")))).isEqualTo(1);
    assertThat(atOnce(i -> clocks.resume(owner, "s1", "reviewer"))).isEqualTo(1);
    assertThat(clocks.of(owner).get(0).state()).isEqualTo("RUNNING");
  }

  @RepeatedTest(5)
  void differentChangesAllCount() throws Exception {
    start();
    int done =
        atOnce(
            i -> {
              if (i == 0) clocks.extend(owner, 5, "needed", "head");
              else clocks.suspend(suspension(owner, "s" + i));
            });
    assertThat(done).isEqualTo(CALLERS);
    assertThat(atOnce(i -> clocks.resume(owner, "s" + i, "reviewer"))).isEqualTo(CALLERS - 1);
    var clock = clocks.of(owner).get(0);
    assertThat(clock.date()).isEqualTo("2026-04-07");
    assertThat(clock.state()).isEqualTo("RUNNING");
  }

  private void start() {
    clocks.start(order(owner, Clocks.STATUTORY, "2026-03-02T09:00", 20, WORKING_DAY));
  }

  private interface Call {
    void by(int caller);
  }

  /** Calls from all callers at the same instant; how many were not refused. */
  private int atOnce(Call call) throws Exception {
    var barrier = new CyclicBarrier(CALLERS);
    List<Future<?>> results = new ArrayList<>();
    for (int i = 0; i < CALLERS; i++) {
      int caller = i;
      results.add(
          callers.submit(
              () -> {
                barrier.await();
                call.by(caller);
                return null;
              }));
    }
    int done = 0;
    for (var result : results) done += wasDone(result) ? 1 : 0;
    return done;
  }

  private static boolean wasDone(Future<?> result) throws Exception {
    try {
      result.get();
      return true;
    } catch (ExecutionException e) {
      assertThat(e.getCause()).isInstanceOf(Refusal.class);
      return false;
    }
  }
}
