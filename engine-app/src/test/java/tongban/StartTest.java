package tongban;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class StartTest {
  @Autowired ProcessEngine engine;
  @Autowired DataSource dataSource;
  @Autowired MutableClock clock;
  @Autowired Api api;

  @Test
  void startsOnTablesThatFlywayOwns() {
    assertThat(engine.getManagementService().getTableCount()).containsKey("ACT_RU_JOB");
  }

  @Test
  void runsOnTheDatabaseThatIsAskedFor() throws SQLException {
    try (var connection = dataSource.getConnection()) {
      assertThat(connection.getMetaData().getDatabaseProductName())
          .isEqualTo(TestDatabase.ON_MYSQL ? "MySQL" : "H2");
    }
  }

  @Test
  void theEngineHasTheTimeOfTheHall() {
    clock.set("2026-03-24T17:00:01");
    assertThat(ClockUtil.getCurrentTime()).isEqualTo(clock.instant());
  }

  @Test
  void isHealthyWithoutALogin() {
    assertThat(api.get("/actuator/health").expect(200).json("status")).isEqualTo("UP");
  }
}
