package tongban.packaged;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tongban.bench.Clones;

/**
 * Cases under examination, copied from one that was taken in and accepted. The promised clock of
 * every other one turns yellow at some second, that of the rest turns red at some full minute; what
 * the law allows ends weeks later, on different days; half of it is counted in working days, and
 * keeps its place when the calendar changes, half in hours. The copies are stale: the application
 * itself projects them when it next looks for clocks of an older calendar.
 */
final class OpenCases {
  private final Tables tables;
  private final String template;
  private final int count;
  private final String copy;

  /**
   * @param template number of the accepted case
   */
  OpenCases(Tables tables, String template, int count) {
    this.tables = tables;
    this.template = template;
    this.count = count;
    this.copy = "concat(left('%s', 36), lpad(i, 7, '0'))".formatted(template);
  }

  /** Ids of the open tasks, one a case. */
  List<String> tasks() {
    var sql = "select task_id from worklist where case_number = '%s'".formatted(template);
    var task = tables.strings(sql);
    return IntStream.rangeClosed(1, count).mapToObj(i -> task.get(0) + "-" + i).toList();
  }

  /**
   * @param from the instant from which on lights turn
   * @param seconds for how long
   */
  void make(Instant from, int seconds) {
    try (var clones = new Clones(tables.url(), count)) {
      casework(clones);
      engine(clones);
      clocks(clones, from, seconds);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void casework(Clones clones) throws SQLException {
    var ofCase = "case_number = '" + template + "'";
    var changed = new HashMap<String, String>();
    changed.put("case_number", copy);
    changed.put("short_number", "right(%s, 12)".formatted(copy));
    changed.put("tracking_code", "concat('copy-', i)");
    changed.put("part", "concat(%s, '/1')".formatted(copy));
    changed.put("task_id", "concat(task_id, '-', i)");
    changed.put("deadline_at", "null");
    changed.put("yellow_at", "null");
    for (var table : List.of("case_file", "case_part", "worklist")) {
      clones.copy(table, ofCase, changed);
    }
  }

  private void engine(Clones clones) throws SQLException {
    var changed = new HashMap<String, String>();
    for (var id :
        List.of(
            "ID_",
            "ROOT_PROC_INST_ID_",
            "PROC_INST_ID_",
            "PARENT_ID_",
            "EXECUTION_ID_",
            "PROCESS_INSTANCE_ID_",
            "VAR_SCOPE_",
            "TASK_ID_")) {
      changed.put(id, "concat(%s, '-', i)".formatted(id));
    }
    changed.put("BUSINESS_KEY_", "if(BUSINESS_KEY_ is null, null, %s)".formatted(copy));
    changed.put("TEXT_", "replace(TEXT_, '%s', %s)".formatted(template, copy));
    var instance =
        tables
            .strings(
                "select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = '%s'".formatted(template))
            .get(0);
    var ofInstance = "PROC_INST_ID_ = '" + instance + "'";
    for (var table : List.of("EXECUTION", "VARIABLE", "TASK", "EVENT_SUBSCR")) {
      clones.copy("ACT_RU_" + table, ofInstance, changed);
    }
    clones.copy(
        "ACT_RU_IDENTITYLINK",
        "TASK_ID_ in (select ID_ from ACT_RU_TASK where " + ofInstance + ")",
        changed);
    clones.copy(
        "ACT_RU_JOB",
        "PROCESS_INSTANCE_ID_ = '%s' and TYPE_ = 'timer'".formatted(instance),
        changed);
  }

  /** What turns yellow begins at that instant; what turns red began an hour before. */
  private void clocks(Clones clones, Instant from, int seconds) throws SQLException {
    var passed = "i * %d / %d".formatted(seconds, count);
    var yellow = later("second", "5 * floor(%s / 5)".formatted(passed), from);
    var minute = from.truncatedTo(ChronoUnit.MINUTES);
    var red = later("minute", "floor(%s / 60) - 59".formatted(passed), minute);
    var day = later("day", "-(i % 8)", from);
    var ofDays = "floor(i / 8) % 2 = 0";
    clock(
        clones,
        "statutory",
        "if(" + ofDays + ", 'WORKING_DAY', 'WORKING_HOUR')",
        "if(" + ofDays + ", 20, 140)",
        day,
        "'GREEN'");
    clock(
        clones,
        "promised",
        "'WORKING_HOUR'",
        "1",
        "if(i %% 2 = 0, %s, %s)".formatted(yellow, red),
        "if(i % 2 = 0, 'GREEN', 'YELLOW')");
    clones.execute(
        "insert into clock_entry (owner, clock_id, entry_kind, happened_at, amount, source, reason,"
            + " actor) select owner, id, 'START', started_at, amount, source, 'START', 'clerk'"
            + " from clock where calendar_version = 0");
  }

  private void clock(
      Clones clones, String name, String unit, String amount, String started, String light)
      throws SQLException {
    clones.copy(
        "clock",
        "business_key = '%s' and name = '%s'".formatted(template, name),
        Map.ofEntries(
            Map.entry("business_key", copy),
            Map.entry("owner", "concat(%s, '/1')".formatted(copy)),
            Map.entry("unit", unit),
            Map.entry("amount", amount),
            Map.entry("warning_threshold", "1"),
            Map.entry("started_at", started),
            Map.entry("deadline_at", "null"),
            Map.entry("yellow_at", "null"),
            Map.entry("light", light),
            Map.entry("light_due_at", "null"),
            Map.entry("anchored_on", "null"),
            Map.entry("calendar_version", "0"),
            Map.entry("deadline_kept", "null"),
            Map.entry("yellow_kept", "null")));
  }

  private static String later(String unit, String units, Instant from) {
    return "timestampadd(%s, %s, '%s')".formatted(unit, units, ClockTables.utc(from));
  }
}
