package tongban;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  @Test
  void modulesKeepTheirBoundaries() {
    ApplicationModules.of(Tongban.class).verify();
  }
}
