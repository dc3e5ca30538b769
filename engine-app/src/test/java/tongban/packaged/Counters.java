package tongban.packaged;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import tongban.Answer;
import tongban.Tongban;

/**
 * Counters that open and close, again and again: who is on duty takes tasks, begins to write, and
 * has to give them back when the session closes.
 */
final class Counters {
  private static final String PASSWORD = "of the late window";
  private static final List<String> STAFF =
      IntStream.rangeClosed(1, 6).mapToObj(i -> "window-" + i).toList();
  private static final int TASKS_EACH = 2;
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

  /** How often each task should have been handed back by now. */
  final Map<String, Integer> handedBack = new HashMap<>();

  /** What was written last in each task. */
  final Map<String, String> drafts = new HashMap<>();

  private final Failover nodes;
  private final ClockTables tables;
  private final Supplier<Instant> time;
  private int taken;
  private int sessions;

  Counters(Failover nodes, ClockTables tables, Supplier<Instant> time) {
    this.nodes = nodes;
    this.tables = tables;
    this.time = time;
  }

  void hire() {
    for (var username : STAFF) {
      var person = new HashMap<String, Object>();
      person.put("username", username);
      person.put("name", username);
      person.put("roles", List.of("REVIEWER"));
      person.put("department", "housing");
      person.put("enabled", true);
      person.put("password", PASSWORD);
      nodes.call(api -> api.as("admin").post("/api/admin/people", person)).expect(201);
    }
  }

  /** A session in each of the coming minutes, which opens and closes by the clock alone. */
  void everyMinute(int minutes) {
    var begin = time.get().plusSeconds(60);
    for (int i = 0; i < minutes; i++) {
      var opens = begin.plusSeconds(60L * i);
      open("每分钟 " + i, opens, minute(opens.plusSeconds(60)));
    }
  }

  int sessions() {
    return sessions * STAFF.size();
  }

  /** One session a person, from its opening until all tasks have gone back. */
  void openAndClose(List<String> tasks) {
    int number = sessions++;
    var names = STAFF.stream().map(person -> "延时 " + number + " " + person).toList();
    for (var name : names) open(name, time.get().minusSeconds(60), "23:00");
    await(names + " are open", () -> areAll("OPEN", names));
    for (int i = 0; i < STAFF.size(); i++) onDuty(STAFF.get(i), names.get(i), tasks);
    names.forEach(this::end);
    await(names + " are closed", () -> areAll("CLOSED", names));
    await("what was taken goes back", () -> tables.taken() == 0 && tables.handBacks() == 0);
  }

  private static void await(String what, BooleanSupplier done) {
    Awaitility.await(what)
        .atMost(180, SECONDS)
        .pollInterval(Duration.ofMillis(200))
        .until(done::getAsBoolean);
  }

  private boolean areAll(String state, List<String> names) {
    return names.stream().allMatch(name -> tables.sessionsNot(state, name) == 0);
  }

  /** Asked again after a crash it may open twice: both are of this name, and end together. */
  private void open(String name, Instant opens, String closes) {
    var body = new HashMap<String, Object>();
    body.put("date", date());
    body.put("kind", "OPEN");
    body.put("name", name);
    body.put("opens", minute(opens));
    body.put("closes", closes);
    nodes.call(api -> api.as("admin").post("/api/admin/session-exceptions", body)).expect(201);
  }

  private void onDuty(String person, String session, List<String> tasks) {
    for (var key : tables.sessions(session)) {
      var roster = "/api/admin/sessions/%s/%s/roster".formatted(date(), key);
      nodes.call(api -> api.as("admin").put(roster, Map.of("people", List.of(person)))).expect(200);
    }
    IntStream.range(0, TASKS_EACH)
        .forEach(i -> take(person, tasks.get(taken++ % tasks.size()), session));
  }

  private void take(String person, String task, String session) {
    var path = "/api/tasks/" + task;
    nodes.call(api -> api.as(person, PASSWORD).post(path + "/claim")).expect(204);
    var draft = Map.of("outcome", "proceed", "form", Map.of(), "comment", session);
    nodes.call(api -> api.as(person, PASSWORD).put(path + "/draft", draft)).expect(204);
    handedBack.merge(task, 1, Integer::sum);
    drafts.put(task, session);
  }

  private void end(String name) {
    for (var key : tables.sessions(name)) {
      var path = "/api/admin/session-exceptions/" + key.substring(1);
      Answer answer = nodes.call(api -> api.as("admin").delete(path));
      assertThat(answer.status()).as("ended, or ended before").isIn(204, 404);
    }
  }

  private String date() {
    return time.get().atZone(Tongban.ZONE).toLocalDate().toString();
  }

  private static String minute(Instant instant) {
    return MINUTE.format(instant.atZone(Tongban.ZONE));
  }
}
