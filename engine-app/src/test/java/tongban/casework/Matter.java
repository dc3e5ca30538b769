package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Answer;
import tongban.Api;
import tongban.Hall;

/** One case of several parts, and what the engine and the desk keep of it. */
final class Matter {

  /** 1 公司设立登记; then 2 公共场所卫生许可, 3 消防安全检查 (not severable), 4 食品经营许可 at once. */
  static final String HOTEL = "开办旅馆一件事";

  static final String COMPANY = "公司设立登记";
  static final String MARKET = "reviewer-market-regulation";
  static final String HEALTH = "reviewer-health";
  static final String FIRE = "reviewer-emergency";

  final String number;
  private final Hall hall;
  private final Api api;
  private final Kept kept;
  private final String instance;

  private Matter(Hall hall, Api api, Kept kept, String item) {
    this.hall = hall;
    this.api = api;
    this.kept = kept;
    this.number = hall.receive(item);
    this.instance = kept.instance(number);
  }

  /** Opens matters for tests. */
  static final class Kept {
    private final Api api;
    private final JdbcTemplate jdbc;
    private final RuntimeService runtime;
    private final ManagementService management;

    Kept(Api api, JdbcTemplate jdbc, RuntimeService runtime, ManagementService management) {
      this.api = api;
      this.jdbc = jdbc;
      this.runtime = runtime;
      this.management = management;
    }

    Matter receive(String item) {
      return new Matter(new Hall(api), api, this, item);
    }

    private String instance(String number) {
      return runtime
          .createProcessInstanceQuery()
          .processInstanceBusinessKey(number)
          .singleResult()
          .getId();
    }

    private long count(String sql, String key) {
      Long count = jdbc.queryForObject(sql, Long.class, key);
      return count == null ? 0 : count;
    }
  }

  /** A hotel whose company is registered on Tuesday, 3 March 2026; the second wave is open. */
  static Matter hotelInItsSecondWave(Kept kept, tongban.MutableClock clock) {
    var hotel = kept.receive(HOTEL);
    hotel.does("clerk", "FormalCheck", "accept");
    clock.set("2026-03-03T10:00");
    hotel.decides(MARKET, "grant");
    assertThat(hotel.tasks()).containsExactly("Examine/2", "Examine/3", "Examine/4");
    return hotel;
  }

  void does(String who, String element, String outcome) {
    hall.does(who, number, element, outcome);
  }

  void does(String who, String element, String outcome, Map<String, ?> form) {
    hall.does(who, number, element, outcome, form);
  }

  Answer complete(String who, String element, String outcome, Map<String, ?> form) {
    return hall.complete(who, number, element, outcome, form);
  }

  /** Examines and decides the part that is this person's. */
  void decides(String who, String outcome) {
    does(who, "Examine", "proceed");
    does(who, "Decide", outcome, outcome.equals("refuse") ? REASONS : Map.of());
  }

  private static final Map<String, String> REASONS = Map.of("reasons", "不符合法定条件");

  void startsProcedure(String who, String procedure) {
    does(
        who,
        "Examine",
        "special-procedure",
        Map.of("procedure", procedure, "procedureDays", 5, "procedureReason", "情况复杂"));
  }

  void asksExtension(String who, int days) {
    does(who, "Examine", "extension", Map.of("extensionDays", days, "extensionReason", "情况复杂"));
  }

  Answer page() {
    return hall.open(number);
  }

  String state() {
    return hall.state(number);
  }

  List<String> states() {
    return page().list("parts[*].state");
  }

  List<String> documents() {
    return hall.documents(number);
  }

  List<String> timeline() {
    return hall.timeline(number);
  }

  /** The part's clock that was started last under this name. */
  String clock(int part, String name, String property) {
    return page().json("parts[%d].%s.%s".formatted(part - 1, name, property));
  }

  String statutory(int part) {
    return clock(part, "statutory", "date");
  }

  Answer withdraw() {
    return api.as("clerk").post("/api/cases/" + number + "/withdraw", Map.of("reason", "不办了"));
  }

  /** Open tasks as the worklist has them: element and number of the part, 0 for the whole. */
  List<String> tasks() {
    return kept
        .jdbc
        .query(
            "select element_id, part from worklist where case_number = ?",
            (row, i) -> row.getString(1) + "/" + number(row.getString(2)),
            number)
        .stream()
        .sorted()
        .toList();
  }

  private static String number(String part) {
    return part == null ? "0" : part.substring(part.indexOf('/') + 1);
  }

  /** Elements of the timers that wait. */
  List<String> timers() {
    return kept.management.createJobQuery().processInstanceId(instance).timers().list().stream()
        .map(Job::getJobDefinitionId)
        .map(id -> kept.management.createJobDefinitionQuery().jobDefinitionId(id).singleResult())
        .map(definition -> definition.getActivityId())
        .sorted()
        .toList();
  }

  /** Variables that the engine keeps, without those of its own loops. */
  List<String> variables() {
    return kept
        .jdbc
        .queryForList(
            "select NAME_ from ACT_RU_VARIABLE where PROC_INST_ID_ = ?", String.class, instance)
        .stream()
        .filter(name -> !name.startsWith("nrOf") && !name.equals("loopCounter"))
        .sorted()
        .toList();
  }

  /** No token, no task, no timer, no variable, no worklist row. */
  void assertNothingIsLeft() {
    for (var table : List.of("ACT_RU_EXECUTION", "ACT_RU_TASK", "ACT_RU_VARIABLE")) {
      assertThat(
              kept.count(
                  "select count(*) from %s where PROC_INST_ID_ = ?".formatted(table), instance))
          .as(table)
          .isZero();
    }
    assertThat(
            kept.count("select count(*) from ACT_RU_JOB where PROCESS_INSTANCE_ID_ = ?", instance))
        .as("ACT_RU_JOB")
        .isZero();
    assertThat(tasks()).isEmpty();
    assertThat(page().list("clocks[*].state")).doesNotContain("RUNNING", "SUSPENDED");
  }
}
