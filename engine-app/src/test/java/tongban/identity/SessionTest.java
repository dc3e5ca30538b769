package tongban.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Api;
import tongban.IntegrationTest;
import tongban.Tongban;

/** People at the login page, and programs with HTTP Basic. */
@IntegrationTest
class SessionTest {
  @Autowired Api api;
  @Autowired JdbcTemplate jdbc;
  @Autowired Environment environment;
  Visitor visitor;

  @BeforeEach
  void visit() {
    visitor = new Visitor(api.url(""));
  }

  @Test
  void everyRoleOfTheHallHasADemonstrationAccount() {
    assertThat(api.as("clerk").get("/api/session").list("roles")).containsExactly("CLERK");
    assertThat(api.as("certifier").get("/api/session").list("roles")).containsExactly("CERTIFIER");
    assertThat(api.as("supervisor").get("/api/session").list("roles"))
        .containsExactly("SUPERVISOR");
    assertThat(api.as("designer").get("/api/session").list("roles")).containsExactly("DESIGNER");
    assertThat(api.as("admin").get("/api/session").list("roles")).containsExactly("ADMIN");
  }

  @Test
  void whoLogsInHasASessionUntilTheyLogOut() {
    assertThat(visitor.get("/api/session").statusCode()).isEqualTo(401);
    assertThat(visitor.login("clerk", "demo").statusCode()).isEqualTo(204);
    assertThat(visitor.get("/api/session").body()).contains("\"username\":\"clerk\"");

    assertThat(visitor.form("/logout", "").statusCode()).isEqualTo(204);
    assertThat(visitor.get("/api/session").statusCode()).isEqualTo(401);
  }

  @Test
  void capitalsAndBlanksAroundTheUsernameDoNotMatter() {
    assertThat(visitor.login(" Clerk ", "demo").statusCode()).isEqualTo(204);
    assertThat(visitor.get("/api/session").body()).contains("\"username\":\"clerk\"");
  }

  @Test
  void aWrongPasswordIsToldAsAProblemInTheCallersLanguage() {
    var answer = visitor.login("clerk", "wrong");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("用户名或密码不正确");
    assertThat(api.in("en").as("nobody", "x").get("/api/session").refuses(401).json("detail"))
        .isEqualTo("The username or password is not right");
  }

  @Test
  void noBrowserIsEverAskedForAPasswordInAWindowOfItsOwn() {
    assertThat(api.get("/api/session").headers("WWW-Authenticate")).isEmpty();
    assertThat(api.as("clerk", "wrong").get("/api/session").headers("WWW-Authenticate")).isEmpty();
  }

  @Test
  void theSessionCookieIsForThisSiteAndOutOfReachOfScripts() {
    var cookies = visitor.login("clerk", "demo").headers().allValues("Set-Cookie");
    assertThat(cookies)
        .anySatisfy(
            it ->
                assertThat(it)
                    .startsWith("SESSION=")
                    .contains("HttpOnly", "SameSite=Lax", "Path=/")
                    .doesNotContain("Secure"));
  }

  @Test
  void behindHttpsTheCookiesAreSecure() {
    var answer = api.header("X-Forwarded-Proto", "https").get("/api/login-options");
    assertThat(answer.headers("Set-Cookie"))
        .allSatisfy(it -> assertThat(it).startsWith("XSRF-TOKEN=").contains("Secure"))
        .isNotEmpty();
    var token = answer.headers("Set-Cookie").get(0).replaceAll("XSRF-TOKEN=([^;]*).*", "$1");
    var login =
        api.header("X-Forwarded-Proto", "https")
            .header("Cookie", "XSRF-TOKEN=" + token)
            .header("X-XSRF-TOKEN", token)
            .postText("/login?username=clerk&password=demo", "text/plain", "")
            .expect(204);
    assertThat(login.headers("Set-Cookie"))
        .anySatisfy(it -> assertThat(it).startsWith("SESSION=").contains("Secure", "HttpOnly"));
  }

  @Test
  void theSessionIdChangesAtLogin() {
    visitor.login("clerk", "demo");
    var before = visitor.cookie("SESSION").orElseThrow().getValue();
    visitor.login("supervisor", "demo");
    assertThat(visitor.cookie("SESSION").orElseThrow().getValue()).isNotEqualTo(before);
    assertThat(visitor.get("/api/session").body()).contains("\"username\":\"supervisor\"");
  }

  @Test
  void aWriteWithACookieNeedsTheToken() {
    visitor.login("admin", "demo");
    assertThat(visitor.post("/api/admin/people", "{}").statusCode()).isEqualTo(400);
    assertThat(visitor.withoutToken().post("/api/admin/people", "{}").statusCode()).isEqualTo(403);
    assertThat(visitor.form("/logout", "").statusCode()).isEqualTo(403);
    assertThat(visitor.get("/api/session").statusCode()).isEqualTo(200);
  }

  @Test
  void noOtherSiteLogsAnybodyIn() {
    assertThat(visitor.withoutToken().login("clerk", "demo").statusCode()).isEqualTo(403);
    assertThat(visitor.cookie("SESSION")).isEmpty();
  }

  @Test
  void basicNeedsNoTokenAndLeavesNoSession() {
    var sessions = sessions();
    var answer = api.as("admin").post("/api/admin/people", "{}").expect(400);
    assertThat(answer.headers("Set-Cookie")).isEmpty();
    assertThat(sessions()).isEqualTo(sessions);
  }

  @Test
  void aPasswordBesideASessionDecidesAlone() {
    visitor.login("admin", "demo");
    var session = "SESSION=" + visitor.cookie("SESSION").orElseThrow().getValue();
    api.header("Cookie", session).as("clerk").get("/api/admin/people").refuses(403);
    api.header("Cookie", session).as("clerk", "wrong").get("/api/session").refuses(401);
  }

  @Test
  void nobodyWhoIsNotLoggedInLeavesASession() {
    var sessions = sessions();
    api.get("/api/session").refuses(401);
    api.get("/api/login-options").expect(200);
    api.get("/api/nothing").refuses(401);
    assertThat(sessions()).isEqualTo(sessions);
  }

  @Test
  void aSessionHoldsOnAnotherNodeAndAfterARestart() {
    visitor.login("clerk", "demo");
    try (var node =
        new SpringApplicationBuilder(Tongban.class)
            .profiles(environment.getActiveProfiles())
            .run(
                "--server.port=0",
                "--spring.datasource.url=" + environment.getProperty("spring.datasource.url"),
                "--spring.datasource.username="
                    + environment.getProperty("spring.datasource.username"),
                "--spring.quartz.auto-startup=false",
                "--camunda.bpm.job-execution.enabled=false")) {
      var port = node.getEnvironment().getProperty("local.server.port");
      var there = visitor.at("http://127.0.0.1:" + port);
      assertThat(there.get("/api/session").body()).contains("\"username\":\"clerk\"");
    }
  }

  private long sessions() {
    return jdbc.queryForObject("select count(*) from SPRING_SESSION", Long.class);
  }
}
