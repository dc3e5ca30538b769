package tongban.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;
import tongban.Together;

/** Few at a time, and nobody for ever. */
@Timeout(60)
class DoorTest {
  private static final Duration LONG = Duration.ofMinutes(10);

  @AfterEach
  void leave() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) end();
  }

  @Test
  void soManyAreInsideAndNoMore() {
    var door = new Door(3, LONG);
    var inside = new AtomicInteger();
    var most = new AtomicInteger();
    Together.call(
        24,
        i ->
            door.inside(
                () -> {
                  most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                  for (int n = 0; n < 1_000; n++) Thread.onSpinWait();
                  return inside.decrementAndGet();
                }));
    assertThat(most.get()).isBetween(1, 3);
  }

  @Test
  void aTransactionStaysInsideAndDoesNotWaitForItself() {
    var door = new Door(1, LONG);
    TransactionSynchronizationManager.initSynchronization();
    assertThat(door.inside(() -> door.inside(() -> 1) + door.inside(() -> 2))).isEqualTo(3);
    assertThat(isFree(door)).isFalse();
    end();
    assertThat(isFree(door)).isTrue();
  }

  @Test
  void whoFailsLeaves() {
    var door = new Door(1, LONG);
    assertThatThrownBy(() -> door.inside(DoorTest::fails)).hasMessage("refused");
    assertThat(isFree(door)).isTrue();
  }

  @Test
  void whoHasWaitedLongEnoughGoesOn() throws InterruptedException {
    var door = new Door(1, Duration.ofMillis(1));
    var entered = new CountDownLatch(1);
    var out = new CountDownLatch(1);
    ForkJoinPool.commonPool()
        .execute(
            () ->
                door.inside(
                    () -> {
                      entered.countDown();
                      return await(out);
                    }));
    assertThat(entered.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(door.inside(() -> "done")).isEqualTo("done");
    out.countDown();
  }

  /** Whether another thread gets in at once. */
  private static boolean isFree(Door door) {
    var got = new AtomicInteger();
    var other = new Thread(() -> door.inside(got::incrementAndGet));
    other.setDaemon(true);
    other.start();
    try {
      other.join(500);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return got.get() == 1;
  }

  private static void end() {
    var all = TransactionSynchronizationManager.getSynchronizations();
    TransactionSynchronizationManager.clearSynchronization();
    TransactionSynchronizationUtils.invokeAfterCompletion(
        all, TransactionSynchronization.STATUS_ROLLED_BACK);
  }

  private static int fails() {
    throw new IllegalStateException("refused");
  }

  private static boolean await(CountDownLatch out) {
    try {
      return out.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
