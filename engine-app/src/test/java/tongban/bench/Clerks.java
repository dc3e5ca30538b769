package tongban.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** People who do one act after the other, with a pause between; how long each act took is kept. */
final class Clerks implements AutoCloseable {
  private final IntFunction<List<Runnable>> cases;
  private final AtomicInteger numbers;
  private final Duration pause;
  private final ExecutorService people;
  private final CountDownLatch goHome = new CountDownLatch(1);
  private final Collection<Act> acts = new ConcurrentLinkedQueue<>();
  private final AtomicInteger failed = new AtomicInteger();

  private record Act(long began, long took) {}

  Clerks(IntFunction<List<Runnable>> cases, AtomicInteger numbers, int count, Duration pause) {
    this.cases = cases;
    this.numbers = numbers;
    this.pause = pause;
    people = Executors.newFixedThreadPool(count);
    for (int i = 0; i < count; i++) people.submit(this::work);
  }

  private void work() {
    while (!isOver()) {
      for (var act : cases.apply(numbers.incrementAndGet())) {
        if (isOver()) return;
        if (!does(act)) break;
      }
    }
  }

  /** After a pause. */
  private boolean isOver() {
    try {
      return goHome.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }

  private boolean does(Runnable act) {
    long began = System.nanoTime();
    try {
      act.run();
      acts.add(new Act(began, System.nanoTime() - began));
      return true;
    } catch (RuntimeException e) {
      if (failed.incrementAndGet() == 1) e.printStackTrace();
      return false;
    }
  }

  int failed() {
    return failed.get();
  }

  /** Milliseconds of the acts that began between these two instants, the shortest first. */
  List<Double> between(long from, long to) {
    var found = new ArrayList<Double>();
    for (var act : acts) {
      if (act.began() >= from && act.began() < to) found.add(act.took() / 1e6);
    }
    found.sort(null);
    return found;
  }

  static double percentile(List<Double> sorted, double share) {
    if (sorted.isEmpty()) return Double.NaN;
    return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
  }

  @Override
  public void close() throws InterruptedException {
    goHome.countDown();
    people.shutdown();
    if (!people.awaitTermination(1, TimeUnit.MINUTES)) people.shutdownNow();
  }
}
