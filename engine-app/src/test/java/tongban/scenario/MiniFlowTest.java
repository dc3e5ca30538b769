package tongban.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Api;
import tongban.IntegrationTest;

/** What is told of scenarios that fail, by a small flow that knows how to go wrong. */
@IntegrationTest
class MiniFlowTest {
  private static final String CODE = "11370214MB2T00043J4000199999001";
  private static final String ITEM =
      "%s,小事项,housing,行政许可,测试条例,10,日,Y,5,illustrative,,,,,申请书,statute,,证,mini,N,".formatted(CODE);

  @Autowired Scenarios scenarios;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired Api api;
  @Autowired JdbcTemplate database;

  @BeforeEach
  void publishTheFlow() {
    LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    repository
        .createDeployment()
        .name("mini")
        .enableDuplicateFiltering(true)
        .addClasspathResource("scenario/mini.bpmn")
        .deploy();
    var header =
        "code,item_name,department,item_type,legal_basis,legal_limit,limit_unit,legal_limit_verified,"
            + "promised_days,promised_source,acceptance_limit,supplement_limit,extension_limit,"
            + "warning_threshold,required_materials,materials_source,special_procedure,"
            + "result_document,process_key,countersign,note\n";
    api.as("admin").postText("/api/admin/items/import", "text/csv", header + ITEM).expect(200);
  }

  /** A case whose scenario failed stands where it was: its timer would fire in other tests. */
  @AfterEach
  void leaveTheHallAsItWas() {
    LocaleContextHolder.resetLocaleContext();
    for (var left : runtime.createProcessInstanceQuery().processDefinitionKey("mini").list()) {
      runtime.deleteProcessInstance(left.getId(), "the scenario is over");
    }
    database.update("delete from item where code = ?", CODE);
    database.update("delete from item_version where item_code = ?", CODE);
  }

  @Test
  void aScenarioThatIsRightSaysNothing() {
    var result = run("- {complete: Check, outcome: refuse, form: {reason: 不合格}}");
    assertThat(result.failure()).isNull();
    assertThat(result.passed().get("mini"))
        .containsExactlyInAnyOrder(
            "Begun",
            "Begun_Check",
            "Check",
            "Check_Outcome",
            "Outcome",
            "Outcome_Refuse",
            "Refuse",
            "Refuse_Refused",
            "Refused");
  }

  @Test
  void aFileThatCannotBeReadIsToldWithItsLine() {
    assertThat(failure("- {complte: Check}"))
        .startsWith("mini.yaml:6  这一步没有写做什么；可以是：complete, claim, release");
  }

  @Test
  void theStepAndTheTimeAreTold() {
    assertThat(failure("- {passTo: 2026-03-03T10:00}\n- {complete: Decide, outcome: x}"))
        .isEqualTo(
            """
            mini.yaml:7  小场景
            第 2 步 complete Decide（2026-03-03T10:00）
            没有打开的任务 Decide；现在打开的任务：
                Check  核对    window""");
  }

  @Test
  void severalTasksOfOneElementNeedAPart() {
    assertThat(failure("- {complete: Check, outcome: wait}\n- {complete: Wait, outcome: done}"))
        .endsWith(
            """
            有多个打开的任务 Wait，请写 part 或 procedure：
                Wait  等待    issuing
                Wait  等待    issuing""");
  }

  @Test
  void anUnknownPersonPartOrItemIsTold() {
    assertThat(failure("- {claim: Check, by: nobody}")).endsWith("没有用户“nobody”");
    assertThat(failure("- {claim: Check, part: 2}")).endsWith("没有部分“2”；本办件的部分：小事项");
    assertThat(failureOf(scenario("- run: due").replace("小事项", "无此事项")))
        .isEqualTo("mini.yaml:3  小场景\n收件\n事项目录中没有“无此事项”");
  }

  @Test
  void aRefusalIsToldAsItsCallerReadsIt() {
    assertThat(failure("- {complete: Check, outcome: refuse}"))
        .endsWith(
            """
            被拒绝：400 提交的内容有误（web.invalid）
                form.reason: “理由”必须填写（forms.required）""");
    assertThat(failure("- {complete: Check, outcome: archive}"))
        .endsWith("被拒绝：409 办件当前状态为“RECEIVED”，不能变为“ARCHIVED”（casework.state.illegal）");
  }

  @Test
  void aRefusalThatDoesNotComeOrIsAnotherIsTold() {
    assertThat(failure("- {claim: Check, expectRefused: {status: 409}}"))
        .endsWith("应被拒绝（409），却办成了");
    assertThat(
            failure(
                """
                - complete: Check
                  outcome: refuse
                  expectRefused: {status: 400, field: form.other}
                """))
        .contains("mini.yaml:8 ", "应被拒绝（400 form.other），但拒绝的理由是：400");
  }

  @Test
  void whatIsNotAsExpectedIsAllToldAtOnce() {
    assertThat(
            failure(
                """
                - expect:
                    state: ACCEPTED
                    tasks: [{element: Check, group: issuing}]
                    jobs: []
                    documents: [RECEIPT_NOTE]
                """))
        .isEqualTo(
            """
            mini.yaml:7  小场景
            第 1 步 expect（2026-03-02T10:00）
            状态：应为 ACCEPTED，实为 RECEIVED
            任务与预期不同：
                   元素   组       办理人
                +  Check  window   none    多出
                -  Check  issuing          缺少（第 8 行）
            作业与预期不同：
                   种类
                +  notice  多出""");
  }

  @Test
  void timersThatDoNotFireAreTold() {
    assertThat(failure("- passUntil: Nothing"))
        .endsWith("没有计时器 Nothing；现有的计时器：\n    LimitPassed    2026-03-09T17:00:01");
    assertThat(failure("- passTo: 2026-03-01T10:00"))
        .endsWith("时间不能倒流：要到 2026-03-01T10:00，现在已是 2026-03-02T10:00");
  }

  @Test
  void aJobThatFailsIsToldWithItsReason() {
    assertThat(failure("- passUntil: LimitPassed"))
        .endsWith(
            "作业 TIMER LimitPassed 在 2026-03-09T17:00:01 执行失败："
                + "409 办件当前状态为“RECEIVED”，不能变为“ARCHIVED”（casework.state.illegal）");
  }

  @Test
  void aCaseThatIsStillOpenIsTold() {
    assertThat(failure("- run: due"))
        .endsWith(
            """
            场景结束时（2026-03-02T10:00）
            流程没有结束，还有：
                任务    Check          window
                计时器  LimitPassed    2026-03-09T17:00:01""");
  }

  @Test
  void whatIsLeftBehindIsTold() {
    assertThat(failure("- {complete: Check, outcome: forget}"))
        .endsWith("办件已结束，但仍留有：\n    仍在走的时限  1");
  }

  @Test
  void allIsToldInEnglishToo() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(failure("- expect: {tasks: []}"))
        .isEqualTo(
            """
            mini.yaml:6  小场景
            Step 1 expect (2026-03-02T10:00)
            Tasks not as expected:
                   element  group   assignee
                +  Check    window  none      unexpected""");
  }

  @Test
  void whatWasMissedOfAModelIsTold() {
    var result = run("- {complete: Check, outcome: refuse, form: {reason: 不合格}}");
    var coverage = scenarios.coverage("mini", List.of(result));
    assertThat(coverage.whole()).isFalse();
    assertThat(coverage.report())
        .startsWith("流程 mini：节点 5/11 (45 %)，连线 4/10 (40 %)\n场景没有走到：\n")
        .contains("    boundaryEvent  LimitPassed          期限届满\n")
        .contains("    sequenceFlow   Outcome_Forgotten    结果 —遗忘→ 忘了停止时限");
    assertThat(scenarios.coverage("none", List.of()).report()).isEqualTo("没有流程 none");
    assertThat(scenarios.coverage("none", List.of()).whole()).isFalse();
  }

  private String failure(String steps) {
    return failureOf(scenario(steps));
  }

  private String failureOf(String scenario) {
    var failure = scenarios.run(new ScenarioFile("mini.yaml", scenario)).failure();
    assertThat(failure).isNotNull();
    return failure;
  }

  private ScenarioResult run(String steps) {
    return scenarios.run(new ScenarioFile("mini.yaml", scenario(steps)));
  }

  private static String scenario(String steps) {
    return """
    name: 小场景
    start:
      item: 小事项
      at: 2026-03-02T10:00
    steps:
    """
        + steps.indent(2);
  }
}
