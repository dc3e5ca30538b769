package tongban;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:start;DB_CLOSE_DELAY=-1")
class StartTest {
  @Autowired ProcessEngine engine;

  @Test
  void startsOnTablesThatFlywayOwns() {
    assertThat(engine.getManagementService().getTableCount()).containsKey("ACT_RU_JOB");
  }
}
