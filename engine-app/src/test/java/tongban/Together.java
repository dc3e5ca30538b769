package tongban;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many callers at one instant. */
public final class Together {
  private Together() {}

  /** Calls {@code count} times from as many threads, all released at once; results in order. */
  public static <T> List<T> call(int count, IntFunction<T> call) {
    var ready = new CountDownLatch(count);
    var go = new CountDownLatch(1);
    var threads = Executors.newFixedThreadPool(count);
    try {
      var results = new ArrayList<Future<T>>();
      for (int i = 0; i < count; i++) {
        int number = i;
        results.add(
            threads.submit(
                () -> {
                  ready.countDown();
                  go.await();
                  return call.apply(number);
                }));
      }
      ready.await();
      go.countDown();
      var answers = new ArrayList<T>();
      for (var result : results) answers.add(result.get());
      return answers;
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    } finally {
      threads.shutdown();
    }
  }
}
