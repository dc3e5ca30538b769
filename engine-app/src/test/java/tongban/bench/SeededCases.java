package tongban.bench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.worktime.Budget;
import tongban.worktime.CalendarSnapshot;
import tongban.worktime.LimitUnit;
import tongban.worktime.WorkTime;

/**
 * Cases under examination, copied from one that was taken in and accepted: what a new calendar
 * reads and writes of them, by direct statements. They were accepted on the days of two months, 60
 * working days by law and 45 promised, and all end in the year after the last published one.
 */
final class SeededCases {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
  private static final int DAYS = 60;
  private static final int STATUTORY = 60;
  private static final int PROMISED = 45;

  /** What tells one case from another, and what refers to that. */
  private static final Map<String, String> ENGINE =
      Map.of(
          "ID_", "concat(t.ID_, '-', s.n)",
          "ROOT_PROC_INST_ID_", "concat(t.ROOT_PROC_INST_ID_, '-', s.n)",
          "PROC_INST_ID_", "concat(t.PROC_INST_ID_, '-', s.n)",
          "PARENT_ID_", "concat(t.PARENT_ID_, '-', s.n)",
          "EXECUTION_ID_", "concat(t.EXECUTION_ID_, '-', s.n)",
          "PROCESS_INSTANCE_ID_", "concat(t.PROCESS_INSTANCE_ID_, '-', s.n)",
          "VAR_SCOPE_", "concat(t.VAR_SCOPE_, '-', s.n)",
          "BUSINESS_KEY_", "if(t.BUSINESS_KEY_ is null, null, s.case_number)",
          "TEXT_", "replace(t.TEXT_, s.template, s.case_number)",
          "DUEDATE_", "timestampadd(second, 28801, s.statutory)");

  private final JdbcTemplate jdbc;
  private final Application application;
  private String template = "";

  SeededCases(Application application) {
    this.application = application;
    this.jdbc = application.jdbc();
  }

  void seed(int count) {
    template = application.accepted();
    numbers(count);
    var instance =
        jdbc.queryForObject(
            "select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?", String.class, template);
    copy(
        "case_file",
        "case_number = '" + template + "'",
        Map.of(
            "case_number", "s.case_number",
            "short_number", "right(s.case_number, 12)",
            "tracking_code", "concat('seeded-', s.n)"));
    copy("ACT_RU_EXECUTION", "PROC_INST_ID_ = '" + instance + "'", ENGINE);
    copy("ACT_RU_VARIABLE", "PROC_INST_ID_ = '" + instance + "'", ENGINE);
    copy("ACT_RU_JOB", "PROCESS_INSTANCE_ID_ = '" + instance + "'", ENGINE);
    clocks("statutory", STATUTORY);
    clocks("promised", PROMISED);
    worklist();
    remove(instance);
  }

  /** The numbers and days of the cases. */
  private void numbers(int count) {
    jdbc.execute(
        "create table seed (n int primary key, day int, template varchar(43),"
            + " case_number varchar(43), started datetime(3), statutory datetime(3),"
            + " promised datetime(3), statutory_at bigint, statutory_yellow_at bigint,"
            + " promised_at bigint, promised_yellow_at bigint, unique (case_number))");
    unchecked(
        "insert /*+ set_var(cte_max_recursion_depth = 10000000) */ into seed"
            + " (n, day, template, case_number) with recursive c as (select 1 as n union all"
            + " select n + 1 from c where n < %d) select n, n %% %d, '%s',"
                .formatted(count, DAYS, template)
            + " concat(left('%s', 36), lpad(n, 7, '0')) from c".formatted(template));
    for (int day = 0; day < DAYS; day++) {
      var start = FIRST.plusDays(day).atTime(10, 0);
      update(
          "update seed set started = ?, statutory = ?, promised = ?, statutory_at = ?,"
              + " statutory_yellow_at = ?, promised_at = ?, promised_yellow_at = ? where day = ?",
          utc(start),
          utc(due(start, STATUTORY)),
          utc(due(start, PROMISED)),
          position(due(start, STATUTORY)),
          position(yellow(start, STATUTORY)),
          position(due(start, PROMISED)),
          position(yellow(start, PROMISED)),
          day);
    }
  }

  private void update(String sql, Object... values) {
    application.committed(() -> jdbc.update(sql, values));
  }

  private LocalDateTime due(LocalDateTime start, int limit) {
    return calendar().hall().due(budget(start, limit)).at();
  }

  private LocalDateTime yellow(LocalDateTime start, int limit) {
    return calendar().hall().yellowFrom(budget(start, limit), due(start, limit), 1);
  }

  private CalendarSnapshot calendar() {
    return application.bean(WorkTime.class).current();
  }

  private long position(LocalDateTime local) {
    return calendar().position(local.atZone(WorkTime.ZONE).toInstant());
  }

  private static Budget budget(LocalDateTime start, int limit) {
    return new Budget(LimitUnit.WORKING_DAY, limit, start, List.of());
  }

  private static LocalDateTime utc(LocalDateTime local) {
    return local.atZone(WorkTime.ZONE).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
  }

  private void copy(String table, String where, Map<String, String> changed) {
    var columns =
        jdbc
            .queryForList(
                "select column_name from information_schema.columns where table_schema ="
                    + " database() and table_name = ? and extra not like '%auto_increment%'"
                    + " and generation_expression = ''",
                String.class, table)
            .stream()
            .toList();
    Function<String, String> select = column -> changed.getOrDefault(column, "t." + column);
    unchecked(
        "insert into %s (%s) select %s from %s t, seed s where t.%s"
            .formatted(
                table,
                String.join(", ", columns),
                columns.stream().map(select).collect(Collectors.joining(", ")),
                table,
                where));
  }

  /** Rows refer to each other and come in any order. */
  private void unchecked(String sql) {
    application.committed(
        () -> {
          jdbc.execute("set session foreign_key_checks = 0");
          jdbc.execute(sql);
          jdbc.execute("set session foreign_key_checks = 1");
        });
  }

  private void clocks(String name, int limit) {
    copy(
        "clock",
        "business_key = '%s' and t.name = '%s'".formatted(template, name),
        Map.of(
            "business_key",
            "s.case_number",
            "owner",
            "replace(t.owner, s.template, s.case_number)",
            "unit",
            "'WORKING_DAY'",
            "amount",
            String.valueOf(limit),
            "started_at",
            "s.started",
            "deadline_at",
            "s." + name + "_at",
            "yellow_at",
            "s." + name + "_yellow_at",
            "light_due_at",
            "s." + name + "_yellow_at",
            "light",
            "'GREEN'",
            "anchored_on",
            "date(timestampadd(hour, 8, s.started))"));
    for (var kind : List.of("START", "MOVE")) {
      unchecked(
          "insert into clock_entry (owner, clock_id, entry_kind, happened_at, amount, source,"
              + " reason, actor, deadline_after) select c.owner, c.id, '%s', c.started_at,"
                  .formatted(kind)
              + " c.amount, c.source, 'START', 'clerk', s.%s from clock c".formatted(name)
              + " join seed s on s.case_number = c.business_key where c.name = '%s'"
                  .formatted(name));
    }
  }

  private void worklist() {
    copy(
        "worklist",
        "case_number = '" + template + "'",
        Map.of(
            "task_id", "concat(t.task_id, '-', s.n)",
            "case_number", "s.case_number",
            "part", "replace(t.part, s.template, s.case_number)",
            "deadline_at", "s.promised_at",
            "yellow_at", "s.promised_yellow_at"));
  }

  /** The one that was copied is of another kind. */
  private void remove(String instance) {
    unchecked("delete from ACT_RU_JOB where PROCESS_INSTANCE_ID_ = '" + instance + "'");
    unchecked("delete from ACT_RU_VARIABLE where PROC_INST_ID_ = '" + instance + "'");
    unchecked("delete from ACT_RU_EXECUTION where PROC_INST_ID_ = '" + instance + "'");
    unchecked("delete from ACT_RU_TASK where PROC_INST_ID_ = '" + instance + "'");
    unchecked("delete from clock where business_key = '" + template + "'");
    unchecked("delete from worklist where case_number = '" + template + "'");
    unchecked(
        "analyze table clock, clock_entry, case_file, worklist, ACT_RU_JOB,"
            + " ACT_RU_EXECUTION, ACT_RU_VARIABLE");
  }
}
