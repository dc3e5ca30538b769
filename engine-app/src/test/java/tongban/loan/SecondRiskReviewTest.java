package tongban.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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

/** A second risk review is a task in the model and a form: nothing else changes. */
@IntegrationTest
class SecondRiskReviewTest {
  @Autowired Scenarios scenarios;
  @Autowired RepositoryService repository;

  private String deployment = "";

  @BeforeEach
  void publishTheAlteredModel() throws IOException {
    LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    var altered =
        shipped("loan-guarantee.bpmn")
            .replace(
                "<bpmn:sequenceFlow id=\"RiskReview_RiskOutcome\" sourceRef=\"RiskReview\" targetRef=\"RiskOutcome\"/>",
                """
                <bpmn:userTask id="SecondRiskReview" name="风险复审" camunda:formRef="loan-guarantee-SecondRiskReview" camunda:formRefBinding="latest" camunda:candidateGroups="heads:guarantee"/>
                <bpmn:sequenceFlow id="RiskReview_SecondRiskReview" sourceRef="RiskReview" targetRef="SecondRiskReview"/>
                <bpmn:sequenceFlow id="SecondRiskReview_RiskOutcome" sourceRef="SecondRiskReview" targetRef="RiskOutcome"/>
                """)
            .replace(
                "<bpmn:outgoing>RiskReview_RiskOutcome</bpmn:outgoing>",
                "<bpmn:outgoing>RiskReview_SecondRiskReview</bpmn:outgoing>")
            .replace(
                "<bpmn:incoming>RiskReview_RiskOutcome</bpmn:incoming>",
                "<bpmn:incoming>SecondRiskReview_RiskOutcome</bpmn:incoming>")
            .replaceAll("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", "");
    deployment =
        repository.createDeployment().addString("loan-guarantee.bpmn", altered).deploy().getId();
  }

  @AfterEach
  void theShippedModelHoldsAgain() {
    LocaleContextHolder.resetLocaleContext();
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void itRuns() throws IOException {
    var first = "  - {complete: RiskReview, outcome: pass, form: {opinion: 风险可控}}\n";
    var text = shipped("scenarios/released.yaml");
    assertThat(text).contains(first);
    var second =
        "  - expect: {tasks: [{element: SecondRiskReview, group: \"heads:guarantee\"}]}\n"
            + "  - {complete: SecondRiskReview, outcome: pass, form: {opinion: 同意}}\n";
    var result =
        scenarios.run(new ScenarioFile("altered.yaml", text.replace(first, first + second)));
    assertThat(result.failure()).isNull();
    assertThat(result.passed().get("loan-guarantee"))
        .contains("RiskReview_SecondRiskReview", "SecondRiskReview_RiskOutcome", "Archived");
  }

  private static String shipped(String file) throws IOException {
    return new ClassPathResource("processes/loan-guarantee/" + file)
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
