package tongban.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Api;
import tongban.IntegrationTest;
import tongban.web.Role;

@IntegrationTest
class ImpersonationTest {
  @Autowired Api api;
  @Autowired Impersonation impersonation;

  @Test
  void aRehearsalHasTheSamePeopleWhoeverElseWasRegistered() {
    api.as("admin")
        .post(
            "/api/admin/people",
            Map.of(
                "username", "aaa-first",
                "name", "安第一",
                "roles", List.of("REVIEWER"),
                "department", "water",
                "enabled", true,
                "password", "demo-demo-demo"))
        .expect(201);
    assertThat(impersonation.anyone(Role.REVIEWER, "water").orElseThrow().username())
        .isEqualTo("reviewer-water");
  }
}
