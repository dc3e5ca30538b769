package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;

/** Cases that run on the model as it was before there were parts still end as they should. */
@IntegrationTest
@Import(Matter.Kept.class)
class EarlierFlowTest {
  private static final String REVIEWER = "reviewer-housing";

  @Autowired Api api;
  @Autowired Matter.Kept matters;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired JdbcTemplate jdbc;
  Matter presale;
  String deployment;

  @BeforeEach
  void receiveUnderTheEarlierModel() {
    deployment =
        repository
            .createDeployment()
            .name("earlier")
            .addInputStream(
                "one-window.bpmn", getClass().getResourceAsStream("one-window-before-parts.bpmn"))
            .deploy()
            .getId();
    presale = matters.receive(Hall.PRESALE);
    var instance =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(presale.number)
            .singleResult()
            .getId();
    runtime.setVariable(instance, "part", presale.number + "/1");
    runtime.setVariable(instance, "department", "housing");
  }

  @AfterEach
  void takeTheEarlierModelBack() {
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void fromAcceptanceThroughProcedureAndExtensionToTheCertificate() {
    presale.does("clerk", "FormalCheck", "accept");
    assertThat(presale.states()).containsExactly("EXAMINATION");
    presale.startsProcedure(REVIEWER, "专家评审");
    assertThat(presale.state()).isEqualTo("SUSPENDED");
    keepWhatWasAskedForInTheFlow();
    presale.does(REVIEWER, "SpecialProcedure", "finished", Map.of("result", "通过"));
    assertThat(presale.state()).isEqualTo("ACCEPTED");
    presale.asksExtension(REVIEWER, 2);
    presale.does("head-housing", "ApproveExtension", "approve");
    assertThat(presale.timeline()).contains("extended");
    presale.decides(REVIEWER, "grant");
    assertThat(presale.state()).isEqualTo("DECIDED");
    assertThat(presale.documents()).endsWith("GRANT_DECISION");
    presale.does("certifier", "IssueCertificate", "issued");
    presale.does("certifier", "Deliver", "delivered");
    assertThat(presale.state()).isEqualTo("ARCHIVED");
    presale.assertNothingIsLeft();
  }

  /** As those have it that asked before there were parts. */
  private void keepWhatWasAskedForInTheFlow() {
    var part = presale.number + "/1";
    var asked =
        jdbc.queryForObject(
            "select submission from case_procedure where part = ?", Long.class, part);
    jdbc.update("delete from case_procedure where part = ?", part);
    jdbc.update("delete from clock where name = 'procedure' and owner like ?", part + "/%");
    jdbc.update(
        "update clock_entry set reference = ? where owner = ? and reference is not null",
        "submission:" + asked,
        part);
    var instance =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(presale.number)
            .singleResult();
    runtime.removeVariable(instance.getId(), "procedure");
    runtime.setVariable(instance.getId(), "asked", asked);
  }

  @Test
  void aRefusalIsDelivered() {
    presale.does("clerk", "FormalCheck", "accept");
    presale.decides(REVIEWER, "refuse");
    assertThat(presale.page().json("outcome")).isEqualTo("REFUSED");
    presale.does("certifier", "Deliver", "delivered");
    presale.assertNothingIsLeft();
  }

  @Test
  void waysThatTheEarlierModelDoesNotKnowAreNotOffered() {
    presale.does("clerk", "FormalCheck", "accept");
    presale
        .complete(REVIEWER, "Examine", "return-to-formal-check", Map.of("returnReason", "材料有误"))
        .refuses(400, "outcome");
    presale.decides(REVIEWER, "grant");
    presale.does("certifier", "IssueCertificate", "issued");
    var task = new Hall(api).task("certifier", presale.number, "Deliver");
    assertThat(api.as("certifier").get("/api/tasks/" + task).list("outcomes[*].value"))
        .containsExactly("delivered");
  }
}
