package tongban.identity;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Api;
import tongban.IntegrationTest;

@IntegrationTest
class LoginTest {
  @Autowired Api api;

  @Test
  void theDemonstrationAccountsLogIn() {
    for (var name : new String[] {"clerk", "certifier", "supervisor", "designer", "admin"})
      api.as(name).get("/api/session").expect(200);
    api.get("/api/session").refuses(401);
    api.as("admin").get("/api/admin/people").expect(200);
    api.as("clerk").get("/api/admin/people").refuses(403);
    api.as("admin").get("/api/nothing").refuses(404);
    api.get("/api/nothing").refuses(401);
  }
}
