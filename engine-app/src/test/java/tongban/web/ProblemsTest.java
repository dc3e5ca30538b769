package tongban.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Api;
import tongban.IntegrationTest;

@IntegrationTest
class ProblemsTest {
  private static final String PEOPLE = "/api/admin/people";

  @Autowired Api api;

  @Test
  void aProblemHasATypeATitleAStatusAndADetailInTheCallersLanguage() {
    var chinese = api.as("admin").get(PEOPLE + "?size=0").refuses(400, "size");
    assertThat(chinese.json("type")).isEqualTo("urn:tongban:problem:web.invalid");
    assertThat(chinese.json("title")).isEqualTo("请求有误");
    assertThat(chinese.json("errors[0].message")).isEqualTo("每页条数应在1至200之间");

    var english = api.as("admin").in("en-GB,en;q=0.9,zh;q=0.5").get(PEOPLE + "?size=0");
    assertThat(english.json("title")).isEqualTo("Bad request");
    assertThat(english.json("errors[0].message")).isEqualTo("A page has 1 to 200 rows");
  }

  @Test
  void whoAsksForChineseFirstGetsItInAnyOfItsNames() {
    for (var language : new String[] {"zh", "zh-CN", "zh-Hans-CN", "zh,en;q=0.8", "fr", "*"})
      assertThat(api.as("admin").in(language).get("/api/nothing").json("title"))
          .as(language)
          .isEqualTo("未找到");
  }

  @Test
  void contentThatIsNoJsonIsRefused() {
    api.as("admin").post(PEOPLE, "{\"username\": ").refuses(400);
    api.as("admin").post(PEOPLE, "").refuses(400);
    api.as("admin").post(PEOPLE, "[]").refuses(400);
  }

  @Test
  void anUnknownPropertyIsNamedByItsPath() {
    api.as("clerk")
        .post("/api/cases", "{\"applicant\": {\"nickname\": \"x\"}}")
        .refuses(400, "applicant.nickname");
    api.as("clerk")
        .post("/api/cases", "{\"materials\": [{\"name\": \"x\", \"colour\": 1}]}")
        .refuses(400, "materials[0].colour");
  }

  @Test
  void aValueOfAnotherTypeIsNamedByItsPath() {
    api.as("clerk").post("/api/cases", "{\"applicant\": 1}").refuses(400, "applicant");
    var answer = api.as("admin").post(PEOPLE, "{\"roles\": [\"KING\"]}").refuses(400, "roles[0]");
    assertThat(answer.json("errors[0].message")).contains("CLERK", "ADMIN");
  }

  @Test
  void aParameterThatIsMissingOrOfAnotherTypeIsNamed() {
    api.as("admin").get("/api/admin/audit/verification").refuses(400, "subject");
    api.as("admin").get(PEOPLE + "?size=many").refuses(400, "size");
  }

  @Test
  void aMethodOrFormatThatIsNotTakenIsSaid() {
    var answer = api.as("admin").delete(PEOPLE).refuses(405);
    assertThat(answer.header("Allow")).contains("GET", "POST");
    api.as("admin").postText(PEOPLE, "text/plain", "x").refuses(415);
    api.as("admin").header("Accept", "image/png").get(PEOPLE).refuses(406);
  }

  @Test
  void aPathThatIsNotThereIsAProblemEvenForABrowser() {
    api.as("admin").header("Accept", "text/html").get("/api/nothing").refuses(404);
    api.get("/assets/nothing.js").refuses(404);
  }

  @Test
  void aPathThatTheFirewallRejectsIsAProblem() {
    api.get("/api/session;x=1").refuses(400);
    api.get("/api/%2e%2e/session").refuses(400);
  }

  @Test
  void anUploadThatIsTooLargeIsAProblem() {
    var large = new byte[51 << 20];
    var status = api.as("clerk").upload("/api/files", "l.pdf", "application/pdf", large).status();
    assertThat(status).isIn(400, 413);
    api.upload("/api/files", "large.pdf", "application/pdf", large).refuses(401);
  }

  @Test
  void whatTheContainerRefusesIsAProblem() {
    api.header("X-Long", "x".repeat(40_000)).get("/api/session").refuses(400);
  }
}
