package tongban.bench;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tongban.worktime.WorkTime;

/** The herd in the whole application: timers, and cases with a clock each. */
final class OurHerd implements HerdSide {
  private static final Map<String, String> AWAKE =
      Map.of(
          "spring.quartz.auto-startup", "true",
          "camunda.bpm.job-execution.enabled", "true");

  private final Application application;
  private final JdbcTemplate jdbc;
  private final HerdTimers timers;

  /**
   * @param settings of the job executor, where others than ours are to be tried
   */
  OurHerd(String url, int count, Map<String, String> settings) throws Exception {
    var all = new HashMap<>(AWAKE);
    all.putAll(settings);
    application = new Application(url, all);
    jdbc = application.bean(JdbcTemplate.class);
    timers = new HerdTimers(jdbc);
    try (var clones = new Clones(url, count)) {
      HerdModel.fill(application.bean(ProcessEngine.class), clones);
      cases(clones, application.accepted());
    }
  }

  private static void cases(Clones clones, String number) throws Exception {
    var of = "case_number = '" + number + "'";
    var copy = "concat('H', lpad(i, 8, '0'))";
    var part = "concat('H', lpad(i, 8, '0'), '/1')";
    clones.copy(
        "case_file", of, Map.of("case_number", copy, "short_number", copy, "tracking_code", copy));
    clones.copy("case_part", of, Map.of("case_number", copy, "part", part));
    clones.copy(
        "worklist",
        of,
        Map.of("task_id", "concat(task_id, '-', i)", "case_number", copy, "part", part));
    clones.copy(
        "clock",
        "business_key = '" + number + "' and name = 'promised'",
        Map.of("business_key", copy, "owner", part));
    for (var table : List.of("case_file", "case_part", "worklist", "clock")) {
      clones.execute("analyze table " + table);
    }
  }

  @Override
  public List<Runnable> acts(int number) {
    return application.acts(number);
  }

  @Override
  public void due(Instant instant) {
    // The pool's connections commit nothing by themselves.
    var transaction = new TransactionTemplate(application.bean(PlatformTransactionManager.class));
    transaction.executeWithoutResult(status -> set(instant));
  }

  private void set(Instant instant) {
    jdbc.update(
        "update clock set deadline_at = ?, yellow_at = ?, light = 'YELLOW', light_due_at = ?"
            + " where owner like 'H%'",
        position(instant), position(instant.minusSeconds(86_400)), position(instant.plusMillis(1)));
    timers.due(instant.plusSeconds(1));
  }

  private long position(Instant instant) {
    return application.bean(WorkTime.class).current().position(instant);
  }

  @Override
  public boolean lightsAreRight() {
    return jdbc.queryForList(
            "select id from clock where light_due_at <= ? limit 1",
            Long.class,
            position(Instant.now()))
        .isEmpty();
  }

  /** What was told of: an order and a reminder for each. */
  long orders() {
    return jdbc.queryForObject(
        "select count(*) from supervision_order where case_number like 'H%'", Long.class);
  }

  long reds() {
    return jdbc.queryForObject(
        "select count(*) from light_change where owner like 'H%' and light = 'RED'", Long.class);
  }

  long untold() {
    return jdbc.queryForObject(
        "select count(*) from light_change where told_at is null", Long.class);
  }

  @Override
  public boolean fired() {
    return timers.fired();
  }

  @Override
  public List<String> failures() {
    return timers.failures();
  }

  @Override
  public long statements() {
    return timers.statements();
  }

  @Override
  public long arrived() {
    return timers.arrived();
  }

  @Override
  public void close() {
    application.close();
  }
}
