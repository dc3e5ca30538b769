package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.MutableClock;

/** Cases that run on the model with one special procedure at a time still end as they should. */
@IntegrationTest
@Import(Matter.Kept.class)
class EarlierProcedureTest {
  private static final String REVIEWER = "reviewer-housing";

  @Autowired Api api;
  @Autowired MutableClock clock;
  @Autowired Matter.Kept matters;
  @Autowired RepositoryService repository;
  @Autowired JdbcTemplate jdbc;
  Matter presale;
  String deployment;

  @BeforeEach
  void acceptUnderTheEarlierModel() {
    deployment =
        repository
            .createDeployment()
            .name("earlier")
            .addInputStream(
                "one-window.bpmn", getClass().getResourceAsStream("one-window-one-procedure.bpmn"))
            .deploy()
            .getId();
    presale = matters.receive(Hall.PRESALE);
    presale.does("clerk", "FormalCheck", "accept");
  }

  @AfterEach
  void takeTheEarlierModelBack() {
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void aProcedureThatWasStartedBeforeEnds() {
    presale.startsProcedure(REVIEWER, "专家评审");
    asItWasKeptBefore();
    assertThat(presale.tasks()).containsExactly("SpecialProcedure/1");
    clock.set("2026-03-04T10:00");
    presale.does(REVIEWER, "SpecialProcedure", "finished", Map.of("result", "通过"));
    assertThat(presale.state()).isEqualTo("ACCEPTED");
    // 3 and 4 March do not count: the 14th, a Saturday
    assertThat(presale.statutory(1)).isEqualTo("2026-03-16");
    toTheEnd();
  }

  /** The migration has made this row of it. */
  private void asItWasKeptBefore() {
    var part = presale.number + "/1";
    jdbc.update("delete from clock where name = 'procedure' and owner like ?", part + "/%");
    jdbc.update(
        "update clock_entry set reference = (select concat('submission:', p.submission)"
            + " from case_procedure p where p.reference = clock_entry.reference)"
            + " where owner = ? and reference is not null",
        part);
    jdbc.update(
        "update case_procedure set reference = concat('submission:', submission), name = ''"
            + " where part = ?",
        part);
    jdbc.update(
        "delete from ACT_RU_VARIABLE where NAME_ = 'procedure' and TEXT_ like ?", part + "/%");
  }

  @Test
  void oneThatStartsNowEndsAndTheNextOneToo() {
    for (int i = 0; i < 2; i++) {
      presale.startsProcedure(REVIEWER, "专家评审");
      assertThat(presale.state()).isEqualTo("SUSPENDED");
      presale.does(REVIEWER, "SpecialProcedure", "finished", Map.of("result", "通过"));
      assertThat(presale.state()).isEqualTo("ACCEPTED");
    }
    presale.does(REVIEWER, "Examine", "further-materials", Map.of("furtherItems", "平面图"));
    presale.does("clerk", "AwaitFurtherMaterials", "received");
    toTheEnd();
  }

  @Test
  void aWithdrawalCutsAllOff() {
    presale.startsProcedure(REVIEWER, "专家评审");
    asItWasKeptBefore();
    api.as("clerk")
        .post("/api/cases/" + presale.number + "/withdraw", Map.of("reason", "不办了"))
        .expect(204);
    presale.assertNothingIsLeft();
  }

  private void toTheEnd() {
    presale.asksExtension(REVIEWER, 2);
    presale.does("head-housing", "ApproveExtension", "approve");
    presale.decides(REVIEWER, "grant");
    presale.does("certifier", "IssueCertificate", "issued");
    presale.does("certifier", "Deliver", "delivered");
    assertThat(presale.state()).isEqualTo("ARCHIVED");
    presale.assertNothingIsLeft();
  }
}
