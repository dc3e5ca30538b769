package tongban.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.MutableClock;
import tongban.worktime.WorkTime;

/** What the engine and the tables hold of a case, in the lines of {@link Expected#picture()}. */
final class Seen {
  private static final List<String> TOLD =
      List.of(
          "ACCEPTANCE_NOTICE",
          "GRANT_DECISION",
          "REFUSAL_DECISION",
          "CERTIFICATE",
          "DELIVERY_RECEIPT");

  private final JdbcTemplate jdbc;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ManagementService management;
  private final WorkTime workTime;
  private final MutableClock clock;
  final List<RuntimeException> late = new java.util.concurrent.CopyOnWriteArrayList<>();
  private final Map<String, String> elements = new java.util.concurrent.ConcurrentHashMap<>();

  Seen(
      JdbcTemplate jdbc,
      RuntimeService runtime,
      TaskService tasks,
      ManagementService management,
      WorkTime workTime,
      MutableClock clock) {
    this.jdbc = jdbc;
    this.runtime = runtime;
    this.tasks = tasks;
    this.management = management;
    this.workTime = workTime;
    this.clock = clock;
  }

  String instance(String number) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(number)
        .singleResult()
        .getId();
  }

  /** Lets time pass until then, running each timer of this flow alone at its own instant. */
  void pass(String instance, Instant end) {
    for (var job = next(instance, end); job.isPresent(); job = next(instance, end)) {
      var due = job.get().getDuedate().toInstant();
      if (due.isAfter(clock.instant())) clock.set(due);
      management.executeJob(job.get().getId());
    }
    clock.set(end);
  }

  /** Runs each timer that is due once; one that another got in the way of stays for later. */
  void runTimers(String instance, Instant now) {
    for (var job : management.createJobQuery().processInstanceId(instance).list()) {
      if (job.getDuedate().toInstant().isAfter(now)) continue;
      try {
        management.executeJob(job.getId());
      } catch (RuntimeException othersWereFirst) {
        late.add(othersWereFirst);
      }
    }
  }

  private Optional<Job> next(String instance, Instant end) {
    return management
        .createJobQuery()
        .processInstanceId(instance)
        .duedateLowerThan(java.util.Date.from(end.plusMillis(1)))
        .orderByJobDuedate()
        .asc()
        .listPage(0, 1)
        .stream()
        .findFirst();
  }

  /** Runs the part of the outbox that tells the applicant of documents of this case. */
  void sendNotices(String number) {
    jdbc.queryForList(
            "select j.ID_ from ACT_RU_JOB j join document d on j.HANDLER_CFG_ = concat('notice ',"
                + " d.doc_number) where j.HANDLER_TYPE_ = 'outbox' and d.case_number = ? order by"
                + " d.id",
            String.class,
            number)
        .forEach(management::executeJob);
  }

  List<String> picture(String number, String instance) {
    var lines = new ArrayList<String>();
    lines.addAll(file(number));
    lines.addAll(parts(number));
    lines.addAll(engine(number, instance));
    lines.addAll(clocks(number));
    lines.addAll(papers(number));
    return lines.stream().sorted().toList();
  }

  private List<String> file(String number) {
    return jdbc.query(
        "select state, outcome, accepted_at from case_file where case_number = ?",
        (row, i) ->
            "case %s %s accepted %s"
                .formatted(row.getString(1), row.getString(2), instant(row.getObject(3))),
        number);
  }

  private List<String> parts(String number) {
    var lines =
        jdbc.query(
            "select part_number, state, case when state = 'DECIDED' then decision end"
                + " from case_part where case_number = ?",
            (row, i) ->
                "part %s %s %s".formatted(row.getInt(1), row.getString(2), row.getString(3)),
            number);
    lines.addAll(
        jdbc.query(
            "select s.owner from clock_entry s where s.owner like ? and s.entry_kind = 'SUSPEND'"
                + " and not exists (select 1 from clock_entry r where r.owner = s.owner"
                + " and r.entry_kind = 'RESUME' and r.reference = s.reference)",
            (row, i) -> "open suspension " + part(row.getString(1)),
            number + "/%"));
    lines.addAll(
        jdbc.query(
            "select part from case_event where case_number = ? and kind = 'overrun'",
            (row, i) -> "overrun " + part(row.getString(1)),
            number));
    return lines;
  }

  private List<String> engine(String number, String instance) {
    var open = tasks.createTaskQuery().processInstanceId(instance).list();
    var lines = new ArrayList<>(open.stream().map(this::task).toList());
    assertThat(ids(number))
        .as("rows of the worklist are the open tasks")
        .containsExactlyInAnyOrderElementsOf(open.stream().map(Task::getId).toList());
    lines.addAll(rows(number));
    for (var job : management.createJobQuery().processInstanceId(instance).list()) {
      var place = place(job);
      boolean ofNoClock = place.startsWith("AskAgain");
      lines.add("timer %s %s".formatted(place, ofNoClock ? "" : job.getDuedate().toInstant()));
    }
    return lines;
  }

  Map<String, String> tasksByPlace(String instance) {
    return tasks.createTaskQuery().processInstanceId(instance).list().stream()
        .collect(Collectors.toMap(this::place, Task::getId));
  }

  private List<String> ids(String number) {
    return jdbc.queryForList(
        "select task_id from worklist where case_number = ?", String.class, number);
  }

  private String place(Task task) {
    var part = part(tasks.getVariable(task.getId(), "part"));
    return place(task.getTaskDefinitionKey(), part, tasks.getVariable(task.getId(), "procedure"));
  }

  private String place(String element, String part, Object procedure) {
    return element + "/" + (procedure == null ? part : owner((String) procedure));
  }

  /** Of a special procedure the number of its part, and its own among those of the part. */
  private String owner(String owner) {
    var number =
        jdbc.queryForObject(
            "select count(*) from case_procedure p join case_procedure o on o.part = p.part"
                + " and o.kind = 'PROCEDURE' and o.submission <= p.submission"
                + " where p.reference = ?",
            Integer.class,
            owner);
    var part = part(owner);
    return number == 0 ? part : part.substring(0, part.indexOf('/')) + "#" + number;
  }

  private String task(Task task) {
    return "task %s %s".formatted(place(task), task.getAssignee());
  }

  private List<String> rows(String number) {
    return jdbc.query(
        "select w.element_id, w.part, l.group_ids, w.department, w.assignee, w.item_name,"
            + " w.deadline_at, w.suspended, w.procedure_reference"
            + " from worklist w left join worklist_lane l on l.id = w.lane"
            + " where w.case_number = ?",
        (row, i) ->
            "row %s %s %s %s %s due %s%s"
                .formatted(
                    place(row.getString(1), part(row.getString(2)), row.getString(9)),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(2) == null ? null : row.getString(6),
                    deadline(row.getObject(7)),
                    row.getBoolean(8) ? " suspended" : ""),
        number);
  }

  private String place(Job job) {
    var element =
        elements.computeIfAbsent(
            job.getJobDefinitionId(),
            id ->
                management
                    .createJobDefinitionQuery()
                    .jobDefinitionId(id)
                    .singleResult()
                    .getActivityId());
    var execution =
        jdbc.queryForObject(
            "select EXECUTION_ID_ from ACT_RU_JOB where ID_ = ?", String.class, job.getId());
    var part = part(runtime.getVariable(execution, "part"));
    return place(element, part, runtime.getVariable(execution, "procedure"));
  }

  private List<String> clocks(String number) {
    return jdbc.query(
        "select owner, name, started_at, extension, suspended, deadline_at, stopped_at, on_time,"
            + " margin, running, deadline_kept from clock where business_key = ?",
        (row, i) -> {
          var head =
              "clock %s %s from %s +%d"
                  .formatted(
                      owner(row.getString(1)),
                      row.getString(2),
                      instant(row.getObject(3)),
                      row.getInt(4));
          if (row.getObject(10) != null) {
            var until = " until " + deadline(row.getObject(6));
            return head + (row.getBoolean(5) ? " suspended" : "") + until;
          }
          var kept = row.getObject(11);
          return "%s stopped %s %s%s"
              .formatted(
                  head,
                  instant(row.getObject(7)),
                  row.getBoolean(8) ? "in time" : "late",
                  kept == null ? "" : " " + row.getInt(9));
        },
        number);
  }

  private List<String> papers(String number) {
    var lines =
        jdbc
            .query(
                "select kind, part from document where case_number = ?",
                (row, i) -> row.getString(1) + "/" + part(row.getString(2)),
                number)
            .stream()
            .filter(paper -> TOLD.contains(paper.substring(0, paper.indexOf('/'))))
            .map(paper -> "document " + paper)
            .collect(Collectors.toCollection(ArrayList::new));
    var states = states(number);
    for (int i = 0; i < states.size(); i++) lines.add("order %d %s".formatted(i, states.get(i)));
    return lines;
  }

  private List<String> states(String number) {
    return jdbc.queryForList(
        "select state from courier_order where case_number = ? order by seq", String.class, number);
  }

  List<String> orders(String number) {
    return jdbc.queryForList(
        "select id from courier_order where case_number = ? order by seq", String.class, number);
  }

  /** Rows that the engine keeps of a flow, by table; only the variable {@code part} may be kept. */
  void assertNothingIsLeft(String instance) {
    for (var table : List.of("ACT_RU_EXECUTION", "ACT_RU_TASK", "ACT_RU_VARIABLE")) {
      assertThat(count("select count(*) from " + table + " where PROC_INST_ID_ = ?", instance))
          .as(table)
          .isZero();
    }
    var event = "select count(*) from ACT_RU_EVENT_SUBSCR where PROC_INST_ID_ = ?";
    assertThat(count(event, instance)).as("ACT_RU_EVENT_SUBSCR").isZero();
    var job = "select count(*) from ACT_RU_JOB where PROCESS_INSTANCE_ID_ = ?";
    assertThat(count(job, instance)).as("ACT_RU_JOB").isZero();
  }

  void assertNoVariableIsLeft(String instance) {
    var sql =
        "select count(*) from ACT_RU_VARIABLE where PROC_INST_ID_ = ? and NAME_ not like 'nrOf%'"
            + " and NAME_ not in ('part', 'procedure', 'loopCounter')";
    assertThat(count(sql, instance)).as("variables kept").isZero();
  }

  private long count(String sql, String key) {
    return jdbc.queryForObject(sql, Long.class, key);
  }

  private static Instant instant(Object stored) {
    if (stored == null) return null;
    var local =
        stored instanceof java.sql.Timestamp time ? time.toLocalDateTime() : (LocalDateTime) stored;
    return local.toInstant(ZoneOffset.UTC);
  }

  private Instant deadline(Object position) {
    return position == null ? null : workTime.current().instant(((Number) position).longValue());
  }

  private static String part(Object id) {
    var text = (String) id;
    return text == null || !text.contains("/") ? "0" : text.substring(text.indexOf('/') + 1);
  }
}
