package tongban.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tongban.Api;
import tongban.IntegrationTest;

/** With the client built into the application or, as for a developer, without it. */
@IntegrationTest
class ClientPagesTest {
  private final boolean built = new ClassPathResource("static/index.html").exists();

  @Autowired Api api;

  @Test
  void everyPageOfTheClientIsTheClientAndIsAskedForAnew() {
    for (var path : List.of("/", "/index.html", "/login", "/cases/1", "/track/ABC", "/verify")) {
      var answer = api.get(path);
      assertThat(answer.status()).as(path).isEqualTo(built ? 200 : 404);
      if (!built) continue;
      assertThat(answer.text()).as(path).contains("<script");
      assertThat(answer.header("Cache-Control")).as(path).isEqualTo("no-store");
    }
  }

  @Test
  void anAssetIsKeptForEverAndSetsNoCookie() {
    if (!built) return;
    var script = api.get("/").text().replaceAll("(?s).*src=\"(/assets/[^\"]+)\".*", "$1");
    var answer = api.get(script).expect(200);
    assertThat(answer.header("Cache-Control")).contains("immutable", "max-age=31536000");
    assertThat(answer.headers("Set-Cookie")).isEmpty();
  }

  @Test
  void whatLooksLikeAFileAndIsNotThereIsNoPage() {
    for (var path : List.of("/assets/a.js", "/logo.png", "/cases/a.map"))
      api.get(path).refuses(404);
  }

  @Test
  void browsersAreToldToLoadNothingFromElsewhere() {
    for (var path : List.of("/", "/api/login-options", "/assets/a.js", "/actuator/health")) {
      var answer = api.get(path);
      assertThat(answer.header("Content-Security-Policy"))
          .as(path)
          .contains("default-src 'self'", "script-src 'self';", "frame-ancestors 'self'");
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(answer.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
      assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    }
  }

  @Test
  void theInterfaceIsDescribedForProgramsAndForPeople() {
    var description = api.get("/v3/api-docs").expect(200);
    assertThat(description.json("info.title")).contains("Tongban");
    assertThat(description.text()).contains("/api/cases/{caseNumber}");
    assertThat(api.get("/api-docs").status()).isEqualTo(302);
    var page = api.get(api.get("/api-docs").header("Location").replaceFirst("^https?://[^/]*", ""));
    assertThat(page.expect(200).text()).contains("swagger-ui");
  }
}
