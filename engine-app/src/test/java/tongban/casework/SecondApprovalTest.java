package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import tongban.IntegrationTest;
import tongban.scenario.ScenarioFile;
import tongban.scenario.Scenarios;

/**
 * A second approval of the green channel, by the head of another department who names the steward,
 * is a task, a gateway and a form: nothing else changes.
 */
@IntegrationTest
class SecondApprovalTest {
  private static final String FIRST =
      """
        - complete: ApproveChannel
          outcome: approve
          form: {steward: clerk, priority: 90, opinion: 属市重点项目}
      """;

  @Autowired Scenarios scenarios;
  @Autowired RepositoryService repository;

  private String deployment = "";

  @BeforeEach
  void publishTheAlteredModel() throws IOException {
    LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    var altered =
        shipped("green-channel.bpmn")
            .replace(
                "<bpmn:sequenceFlow id=\"ApprovalOutcome_AppointSteward\" name=\"适用\" sourceRef=\"ApprovalOutcome\" targetRef=\"AppointSteward\">",
                "<bpmn:sequenceFlow id=\"ApprovalOutcome_SecondApproval\" name=\"适用\" sourceRef=\"ApprovalOutcome\" targetRef=\"SecondApproval\">")
            .replace(
                "<bpmn:outgoing>ApprovalOutcome_AppointSteward</bpmn:outgoing>",
                "<bpmn:outgoing>ApprovalOutcome_SecondApproval</bpmn:outgoing>")
            .replace(
                "<bpmn:incoming>ApprovalOutcome_AppointSteward</bpmn:incoming>",
                "<bpmn:incoming>SecondOutcome_AppointSteward</bpmn:incoming>")
            .replace(
                "<bpmn:boundaryEvent id=\"ApprovalLimitPassed\"",
                """
                <bpmn:userTask id="SecondApproval" name="绿色通道会签" camunda:formRef="green-channel-SecondApproval" camunda:formRefBinding="latest" camunda:candidateGroups="heads:health"/>
                <bpmn:exclusiveGateway id="SecondOutcome" name="是否同意" default="SecondOutcome_DeclineSteward"/>
                <bpmn:sequenceFlow id="SecondApproval_SecondOutcome" sourceRef="SecondApproval" targetRef="SecondOutcome"/>
                <bpmn:sequenceFlow id="SecondOutcome_AppointSteward" sourceRef="SecondOutcome" targetRef="AppointSteward">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${outcome == 'agree'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="SecondOutcome_DeclineSteward" sourceRef="SecondOutcome" targetRef="DeclineSteward"/>
                <bpmn:boundaryEvent id="ApprovalLimitPassed\"""")
            .replaceAll("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", "");
    deployment =
        repository.createDeployment().addString("green-channel.bpmn", altered).deploy().getId();
  }

  @AfterEach
  void theShippedModelHoldsAgain() {
    LocaleContextHolder.resetLocaleContext();
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void whoAgreesNamesTheSteward() throws IOException {
    var passed =
        run(
            """
              - expect:
                  tasks: [{element: SecondApproval, group: "heads:health"}]
                  worklist: [{element: SecondApproval, priority: 50}]
              - complete: SecondApproval
                outcome: agree
                form: {steward: reviewer-health, priority: 90, opinion: 同意}
                expectRefused: {status: 400, field: form.steward}
              - complete: SecondApproval
                outcome: agree
                form: {steward: second-clerk, priority: 90, opinion: 同意}
            """,
            shipped("scenarios/key-project.yaml"));
    assertThat(passed).contains("SecondOutcome_AppointSteward", "OneWindow");
  }

  @Test
  void whoDisagreesLetsItGoTheUsualWay() throws IOException {
    var whole = shipped("scenarios/key-project.yaml");
    var cut = whole.substring(0, whole.indexOf(FIRST) + FIRST.length());
    var passed =
        run(
            """
              - complete: SecondApproval
                outcome: disagree
                form: {opinion: 不在清单之内}
              - expect: {state: RECEIVED, documents: [RECEIPT_NOTE, STEWARD_REFUSAL]}
              - withdraw: 申请人改变计划
            """,
            cut);
    assertThat(passed).contains("SecondOutcome_DeclineSteward");
  }

  /** The scenario, with what the second approver does after the first has approved. */
  private Set<String> run(String second, String scenario) {
    assertThat(scenario).contains(FIRST);
    var result =
        scenarios.run(new ScenarioFile("altered.yaml", scenario.replace(FIRST, FIRST + second)));
    assertThat(result.failure()).isNull();
    return result.passed().get("green-channel");
  }

  private static String shipped(String file) throws IOException {
    return new ClassPathResource("processes/green-channel/" + file)
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
