package tongban.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import tongban.casework.Casework;

/** Opening a task (form, materials, case: one request) while others look through their lists. */
final class OpeningTasks {
  private static final int CASES = 20;
  private static final int OPENED = 1000;
  private static final int OTHERS = 4;
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final Application application;

  OpeningTasks(Application application) {
    this.application = application;
  }

  private record Open(String username, String taskId) {}

  void run() throws InterruptedException {
    var open = new ArrayList<Open>();
    for (int i = 0; i < CASES; i++) {
      var received = application.accepted("opened " + i);
      var facts = application.bean(Casework.class).facts(received, received + "/1");
      open.add(new Open("reviewer-" + facts.department(), application.onlyTask(received)));
    }
    var over = new AtomicBoolean();
    var others = new ArrayList<Thread>();
    for (int i = 0; i < OTHERS; i++) {
      var thread = new Thread(() -> look(open, over));
      thread.start();
      others.add(thread);
    }
    var times = new ArrayList<Double>();
    for (int i = 0; i < OPENED; i++) {
      var task = open.get(i % CASES);
      long begin = System.nanoTime();
      application.opens(task.username(), task.taskId());
      times.add((System.nanoTime() - begin) / 1e6);
    }
    over.set(true);
    for (var thread : others) thread.join();
    System.out.printf(
        "opening a task beside %d who look through lists: median %.2f ms, p95 %.2f ms%n",
        OTHERS, WorklistBench.p(times, 0.5), WorklistBench.p(times, 0.95));
  }

  private void look(List<Open> open, AtomicBoolean over) {
    while (!over.get()) {
      application.lists(open.get(0).username());
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
