package tongban.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tongban.Api;
import tongban.IntegrationTest;

/** The whole code flow against a real provider, outside the demo profile. */
@IntegrationTest(
    profiles = {},
    properties = {
      "spring.security.oauth2.client.registration.hall.client-id=hall",
      "spring.security.oauth2.client.registration.hall.client-secret=secret",
      "spring.security.oauth2.client.registration.hall.client-name=政务统一身份认证",
      "spring.security.oauth2.client.registration.hall.scope=openid,profile",
      "tongban.oidc.roles-claim=realm_access.roles",
      "tongban.oidc.roles.ADMIN=hall-admin",
      "tongban.oidc.roles.CLERK=window,front-office",
      "tongban.oidc.roles.REVIEWER=examiner"
    })
class OidcLoginTest {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static int count;

  @Autowired Api api;
  @Autowired JdbcTemplate jdbc;
  String subject;

  @DynamicPropertySource
  static void provider(DynamicPropertyRegistry registry) {
    registry.add("spring.security.oauth2.client.provider.hall.issuer-uri", () -> Provider.issuer());
  }

  @BeforeEach
  void somebody() {
    subject = "subject-" + ++count;
  }

  @Test
  void outsideTheDemoProfileNobodyHasAnAccount() {
    for (var username : List.of("clerk", "admin", "reviewer-housing"))
      api.as(username, "demo").get("/api/session").refuses(401);
    assertThat(jdbc.queryForObject("select count(*) from person where origin <> 'OIDC'", int.class))
        .isZero();
  }

  @Test
  void theLoginPageIsToldOfTheProvider() {
    var options = api.get("/api/login-options").expect(200);
    assertThat(options.json("demo")).isEqualTo("false");
    assertThat(options.list("oidc[*].id")).containsExactly("hall");
    assertThat(options.list("oidc[*].name")).containsExactly("政务统一身份认证");
    assertThat(options.list("oidc[*].url")).containsExactly("/oauth2/authorization/hall");
  }

  @Test
  void aPersonLogsInWithTheRolesOfTheirClaims() {
    says("wang", "王小明", Map.of("roles", List.of("examiner", "offline_access")), "housing");
    var visitor = login();
    assertThat(visitor.get("/api/session").body())
        .contains(
            "\"username\":\"wang\"",
            "\"name\":\"王小明\"",
            "\"roles\":[\"REVIEWER\"]",
            "\"code\":\"housing\"",
            "\"oidc\":true");
    assertThat(visitor.get("/api/admin/people").statusCode()).isEqualTo(403);
  }

  @Test
  void rolesFollowTheProviderAtTheNextLogin() {
    says("li", "李雷", Map.of("roles", "window"), null);
    assertThat(login().get("/api/session").body()).contains("\"roles\":[\"CLERK\"]");
    says("renamed-since", "李雷", Map.of("roles", "hall-admin"), null);
    assertThat(login().get("/api/session").body())
        .contains("\"username\":\"li\"", "\"roles\":[\"ADMIN\"]");
  }

  @Test
  void whoIsUnknownAndHasNoRoleIsSentBackToTheLoginPage() {
    says("stranger", "路人", null, null);
    assertRefused(new Visitor(api.url("")));
    says("stranger", "路人", Map.of("roles", List.of("something-else")), null);
    assertRefused(new Visitor(api.url("")));
    assertThat(people("stranger")).isZero();
  }

  @Test
  void anAdministratorGivesRolesWhereTheProviderSaysNothingOfThem() {
    var admin = administrator();
    assertThat(
            admin
                .post(
                    "/api/admin/people",
                    "{\"username\": \"zhao\", \"name\": \"赵敏\", \"roles\": [\"CERTIFIER\"]}")
                .statusCode())
        .isEqualTo(201);
    says("zhao", "赵敏", null, null);
    assertThat(login().get("/api/session").body())
        .contains("\"username\":\"zhao\"", "\"roles\":[\"CERTIFIER\"]");

    subject = "somebody-else";
    says("zhao", "冒名", Map.of("roles", "window"), null);
    assertRefused(new Visitor(api.url("")));
    api.as("zhao", "").get("/api/session").refuses(401);
  }

  @Test
  void whoIsDisabledHereIsRefusedThoughTheProviderVouches() {
    says("qian", "钱进", Map.of("roles", "window"), null);
    var visitor = login();
    jdbc.update("update person set enabled = false where username = 'qian'");
    assertThat(visitor.get("/api/session").statusCode()).isEqualTo(401);
    assertRefused(new Visitor(api.url("")));
  }

  @Test
  void whoLogsOutHasNoSession() {
    says("sun", "孙丽", Map.of("roles", "window"), null);
    var visitor = login();
    assertThat(visitor.form("/logout", "").statusCode()).isEqualTo(204);
    assertThat(visitor.get("/api/session").statusCode()).isEqualTo(401);
  }

  @Test
  void aLoginAtTheProviderIsAudited() {
    says("zhou", "周舟", Map.of("roles", "window"), null);
    login();
    var trail = administrator().get("/api/admin/audit?subject=person:zhou").body();
    assertThat(trail).contains("login.succeeded", "person.created", "\"actor\":\"oidc\"");
  }

  private Visitor administrator() {
    var before = subject;
    subject = "the-administrator";
    says("chen", "陈管", Map.of("roles", "hall-admin"), null);
    var visitor = login();
    assertThat(visitor.get("/api/session").body()).contains("ADMIN");
    subject = before;
    return visitor;
  }

  private void says(String username, String name, Map<String, ?> access, String department) {
    var claims = new HashMap<String, Object>();
    claims.put("preferred_username", username);
    claims.put("name", name);
    if (access != null) claims.put("realm_access", access);
    if (department != null) claims.put("department", department);
    Provider.says(subject, claims);
  }

  private Visitor login() {
    var visitor = new Visitor(api.url(""));
    var end = throughTheProvider(visitor);
    assertThat(end.uri().getPath()).as(end.body()).isEqualTo("/");
    return visitor;
  }

  private void assertRefused(Visitor visitor) {
    var end = throughTheProvider(visitor);
    assertThat(end.uri()).hasPath("/login").hasQuery("error=oidc");
    assertThat(visitor.get("/api/session").statusCode()).isEqualTo(401);
  }

  private HttpResponse<String> throughTheProvider(Visitor visitor) {
    var page = visitor.follow(api.url("/oauth2/authorization/hall"));
    assertThat(page.uri().toString()).startsWith(Provider.issuer() + "/login");
    var token = TOKEN.matcher(page.body());
    assertThat(token.find()).isTrue();
    return visitor.submit(
        Provider.issuer() + "/login",
        Map.of("username", subject, "password", Provider.PASSWORD, "_csrf", token.group(1)));
  }

  private int people(String username) {
    return jdbc.queryForObject(
        "select count(*) from person where username = ?", int.class, username);
  }
}
