package tongban.deadline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.deadline.NaiveClock.Seen;
import tongban.worktime.WorkTime;

/** What is there of clocks: as shown, as stored, and as the engine's timers have it. */
final class ClockWitness {
  private static final String MODEL = "two-clocks";

  private final RuntimeService runtime;
  private final ManagementService management;
  private final JdbcTemplate database;
  private final WorkTime workTime;
  private String deployment = "";

  ClockWitness(
      RuntimeService runtime,
      ManagementService management,
      JdbcTemplate database,
      WorkTime workTime) {
    this.workTime = workTime;
    this.runtime = runtime;
    this.management = management;
    this.database = database;
  }

  /** The model of a process that waits, with a timer on each clock of its part. */
  void publish(RepositoryService repository) {
    deployment =
        repository
            .createDeployment()
            .name(MODEL)
            .addClasspathResource("deadline/two-clocks.bpmn")
            .deploy()
            .getId();
  }

  void withdraw(RepositoryService repository) {
    repository.deleteDeployment(deployment, true);
  }

  void begin(String key, String part) {
    runtime.startProcessInstanceByKey(MODEL, key, Map.of("part", part));
  }

  void end(String key) {
    for (var left : runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).list()) {
      runtime.deleteProcessInstance(left.getId(), "the history is over");
    }
  }

  /** All clocks of the business key by owner and name; those of the part have a timer. */
  Map<String, Seen> look(String key, String part, List<ClockView> shown) {
    var timers = timers(key);
    var stored = new HashMap<Long, Stored>();
    for (var row : stored(key)) stored.put(row.id(), row);
    var seen = new TreeMap<String, Seen>();
    for (var view : shown) {
      var row = stored.get(view.id());
      if (!String.valueOf(view.deadline()).equals(String.valueOf(row.deadline()))) {
        throw new AssertionError("shown " + view.deadline() + ", stored " + row.deadline());
      }
      var timer = view.owner().equals(part) ? timers.get(view.name()) : null;
      seen.put(view.owner() + " " + view.name(), seen(view, row, timer));
    }
    return seen;
  }

  private static Seen seen(ClockView view, Stored row, Instant timer) {
    return new Seen(
        view.state(),
        view.extension(),
        view.deadline(),
        view.light(),
        view.remaining(),
        view.provisional(),
        view.onTime(),
        row.light(),
        row.next(),
        timer);
  }

  private record Stored(long id, Instant deadline, String light, Instant next) {}

  private List<Stored> stored(String key) {
    return database.query(
        "select id, case when running = true then deadline_at end, light, light_due_at,"
            + " deadline_kept from clock where business_key = ?",
        (row, i) ->
            new Stored(
                row.getLong(1),
                instant(row.getObject(2, Long.class), row.getObject(5, LocalDateTime.class)),
                row.getString(3),
                instant(row.getObject(4, Long.class), null)),
        key);
  }

  private Instant instant(Long position, LocalDateTime kept) {
    if (position != null) return workTime.current().instant(position);
    return kept == null ? null : kept.toInstant(ZoneOffset.UTC);
  }

  private Map<String, Instant> timers(String key) {
    var timers = new HashMap<String, Instant>();
    var instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(key);
    var id = instance.singleResult().getId();
    for (var job : management.createJobQuery().processInstanceId(id).timers().list()) {
      var definition =
          management
              .createJobDefinitionQuery()
              .jobDefinitionId(job.getJobDefinitionId())
              .singleResult();
      timers.put(definition.getActivityId(), job.getDuedate().toInstant());
    }
    return timers;
  }
}
