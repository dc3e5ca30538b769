package tongban.packaged;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Things that are done over and over beside whatever happens, each in a thread of its own. */
final class Busy {
  private final List<Thread> threads = new ArrayList<>();
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
  private volatile boolean goesOn = true;

  void start(Runnable act) {
    var thread =
        new Thread(
            () -> {
              while (goesOn) act.run();
            });
    thread.setUncaughtExceptionHandler((any, failure) -> failures.add(failure));
    threads.add(thread);
    thread.start();
  }

  /** What is begun is finished. */
  void stop() {
    goesOn = false;
    for (var thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    check();
  }

  void check() {
    if (!failures.isEmpty()) throw new AssertionError(failures.peek());
  }
}
