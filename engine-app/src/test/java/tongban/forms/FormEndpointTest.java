package tongban.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Api;
import tongban.IntegrationTest;

@IntegrationTest
class FormEndpointTest {
  @Autowired Api api;

  @Test
  void whoIsLoggedInGetsAForm() {
    var answer = api.as("clerk").get("/api/forms/one-window/Decide").expect(200);
    assertThat(answer.json("id")).isEqualTo("one-window-Decide");
    assertThat(answer.json("version")).isEqualTo("1");
    assertThat(answer.json("schema.components[0].key")).isEqualTo("outcome");
    api.as("clerk").get("/api/forms/one-window/Nothing").refuses(404);
    api.get("/api/forms/one-window/Decide").expect(401);
  }
}
