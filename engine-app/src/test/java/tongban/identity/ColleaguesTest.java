package tongban.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Api;
import tongban.IntegrationTest;

@IntegrationTest
class ColleaguesTest {
  @Autowired Api api;

  @Test
  void allWhoWorkOnCasesAreFoundPageByPage() {
    var found = new ArrayList<String>();
    String after = "";
    do {
      var page = api.as("clerk").get("/api/colleagues?size=7&after=" + after).expect(200);
      found.addAll(page.list("content[*].username"));
      after = page.json("next");
    } while (after != null);
    assertThat(found)
        .doesNotHaveDuplicates()
        .contains("clerk", "certifier", "supervisor", "head-water", "second-water")
        .doesNotContain("designer", "admin");
  }

  @Test
  void theyAreFoundByTheBeginningOfAName() {
    var found = api.as("clerk").get("/api/colleagues?q=second-wat").expect(200);
    assertThat(found.list("content[*].username")).containsExactly("second-water");
    assertThat(found.json("content[0].department.code")).isEqualTo("water");
    assertThat(api.as("clerk").get("/api/colleagues?q=%25").list("content")).isEmpty();
    api.as("clerk").get("/api/colleagues?size=0").refuses(400, "size");
  }

  @Test
  void whoHasBeenDisabledIsNot() {
    var person =
        Map.of(
            "username", "gone-soon",
            "name", "张离职",
            "roles", List.of("CLERK"),
            "enabled", true,
            "password", "demo-demo-demo");
    api.as("admin").post("/api/admin/people", person);
    assertThat(usernames()).containsExactly("gone-soon");
    api.as("admin")
        .put(
            "/api/admin/people/gone-soon",
            Map.of("name", "张离职", "roles", List.of("CLERK"), "enabled", false))
        .expect(200);
    assertThat(usernames()).isEmpty();
  }

  private List<String> usernames() {
    return api.as("clerk").get("/api/colleagues?q=gone-soon").list("content[*].username");
  }
}
