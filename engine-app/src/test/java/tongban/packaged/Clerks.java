package tongban.packaged;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import tongban.Answer;
import tongban.Hall;

/**
 * The people of a hall, who take cases in and bring them to their end whatever dies meanwhile. A
 * request that got no answer is sent again, as it was.
 */
final class Clerks {
  private static final Map<String, String> OUTCOMES =
      Map.of(
          "FormalCheck", "accept",
          "Examine", "proceed",
          "Decide", "grant",
          "IssueCertificate", "issued");

  /** Who has the next task of a case in this state. */
  private static final Map<String, String> WORKERS =
      Map.of(
          "RECEIVED", "clerk",
          "ACCEPTED", "reviewer-housing",
          "DECIDED", "certifier",
          "ISSUED", "certifier");

  /** The keys of all requests, answered or not. */
  final Set<String> asked = ConcurrentHashMap.newKeySet();

  private final Failover nodes;
  private final Journal journal;
  private final Map<String, Object> request;
  private final List<Thread> threads = new ArrayList<>();
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
  private final Queue<String> unfinished = new ConcurrentLinkedQueue<>();
  private final AtomicInteger deliveries = new AtomicInteger();
  private volatile boolean open;

  Clerks(Failover nodes, Journal journal, Map<String, Object> request) {
    this.nodes = nodes;
    this.journal = journal;
    this.request = request;
  }

  void start(int count) {
    open = true;
    for (int i = 0; i < count; i++) {
      var clerk = new Thread(this::work, "clerk-" + i);
      clerk.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
      threads.add(clerk);
      clerk.start();
    }
  }

  /** No more cases are taken in; those that are begun stay where they are. */
  void stop() {
    open = false;
    for (var thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    check();
  }

  /** How much has been acknowledged by now. */
  int acknowledged() {
    return journal.size();
  }

  void check() {
    if (!failures.isEmpty()) throw new AssertionError(failures.peek());
  }

  private void work() {
    while (open) {
      unfinished.add(receive(UUID.randomUUID().toString()));
      // Every third case waits, so that whatever dies finds cases at every step.
      for (int i = 0; i < 2; i++) {
        var number = unfinished.poll();
        if (number != null && !steps(number)) unfinished.add(number);
      }
    }
  }

  /** Sends the request of this key, once more or for the first time. */
  String receive(String key) {
    asked.add(key);
    var number =
        nodes
            .call(api -> api.as("clerk").header("Idempotency-Key", key).post("/api/cases", request))
            .expect(201)
            .json("caseNumber");
    journal.received(key, number);
    return number;
  }

  /** Brings every case to its end; false as long as some wait for others. */
  boolean finish() {
    unfinished.removeIf(this::steps);
    return unfinished.isEmpty();
  }

  /** Does what can be done in a case now; true when it has ended. */
  private boolean steps(String number) {
    while (true) {
      var found = nodes.call(api -> api.as("supervisor").get("/api/cases/" + number)).expect(200);
      if (found.json("state").equals("ARCHIVED")) return true;
      var username = WORKERS.get(found.json("state"));
      var tasks = nodes.call(api -> api.as(username).get("/api/tasks?q=" + number)).expect(200);
      if (tasks.list("content[*].id").isEmpty()) return false;
      complete(username, number, tasks.json("content[0].id"), tasks.json("content[0].elementId"));
    }
  }

  private void complete(String username, String number, String task, String elementId) {
    var body = handedIn(elementId);
    var answer =
        nodes.call(api -> api.as(username).post("/api/tasks/%s/complete".formatted(task), body));
    if (!isMine(answer, username)) answer.expect(200);
    journal.completed(task, number);
  }

  /** The first try was not answered, and had been done all the same. */
  private static boolean isMine(Answer answer, String username) {
    return answer.status() == 409 && username.equals(answer.json("by.username"));
  }

  private Map<String, Object> handedIn(String elementId) {
    var form = new LinkedHashMap<String, Object>();
    var outcome = OUTCOMES.getOrDefault(elementId, "delivered");
    if (elementId.equals("Deliver") && deliveries.incrementAndGet() % 2 == 0) {
      outcome = "courier";
      form.put("receiverName", "王经理");
      form.put("receiverMobile", "13812345678");
      form.put("receiverAddress", "青岛市城阳区高新区智力岛路1号");
    }
    return Map.of("outcome", outcome, "form", form);
  }

  static Map<String, Object> presale(Hall hall) {
    return hall.newCase(Hall.PRESALE);
  }
}
