package tongban.packaged;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import tongban.Api;
import tongban.Hall;

/** Clerks who take cases in, and accept every other one, until the application is gone. */
final class BusyWindow {

  /** The case numbers that were acknowledged, by the key of the request. */
  final Map<String, String> received = new ConcurrentHashMap<>();

  /** The case numbers whose acceptance was acknowledged. */
  final Set<String> accepted = ConcurrentHashMap.newKeySet();

  /** The keys of all requests, answered or not. */
  final Set<String> asked = ConcurrentHashMap.newKeySet();

  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
  private final List<Thread> clerks = new ArrayList<>();
  private final Api api;
  private final Map<String, Object> request;

  BusyWindow(Api api) {
    this.api = api;
    this.request = new Hall(api).newCase(Hall.PRESALE);
  }

  void open(int clerkCount) {
    clerks.clear();
    for (int i = 0; i < clerkCount; i++) {
      var clerk = new Thread(this::work);
      clerk.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
      clerks.add(clerk);
      clerk.start();
    }
  }

  /** Waits for the clerks, who stop when nobody answers any more. */
  void close() {
    for (var clerk : clerks) {
      try {
        clerk.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    if (!failures.isEmpty()) throw new AssertionError(failures.peek());
  }

  /** Sends the request of this key, once more or for the first time. */
  String receive(String key) {
    return api.as("clerk")
        .header("Idempotency-Key", key)
        .post("/api/cases", request)
        .expect(201)
        .json("caseNumber");
  }

  private void work() {
    try {
      while (true) {
        var key = UUID.randomUUID().toString();
        asked.add(key);
        var number = receive(key);
        received.put(key, number);
        if (received.size() % 2 == 0) accept(number);
      }
    } catch (UncheckedIOException e) {
      // The application was killed.
    }
  }

  void accept(String number) {
    new Hall(api).does("clerk", number, "FormalCheck", "accept");
    accepted.add(number);
  }
}
