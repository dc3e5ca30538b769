package tongban.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tongban.Api;
import tongban.IntegrationTest;
import tongban.web.AllowedTo;
import tongban.web.Public;
import tongban.web.Role;

/** The test of the test: endpoints with every kind of hole, which the checker has to find. */
@IntegrationTest
@Import(PlantedHolesTest.Holes.class)
class PlantedHolesTest {
  private static final String TABLE =
      Table.TEXT
          + """
          GET  /api/planted/row/{caseNumber} = REVIEWER | case
          GET  /api/planted/list             = ALL
          GET  /api/planted/wide             = CLERK
          GET  /api/planted/narrow           = CLERK REVIEWER
          GET  /api/planted/gone             = PUBLIC
          GET  /api/planted/fails            = PUBLIC
          POST /api/planted/bean             = PUBLIC
          """;

  @Autowired Api api;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  private AccessChecker checker() {
    return new AccessChecker(api, mapping, Matrix.of(TABLE));
  }

  @Test
  void aMethodWithoutARuleAndALineWithoutAMethodAreFound() {
    assertThat(checker().unknown())
        .containsExactlyInAnyOrder(
            "GET /api/planted/open is not in the table",
            "GET /api/planted/open has no rule",
            "GET /planted/page is not in the table",
            "GET /planted/page has no rule",
            "GET /api/planted/gone does not exist");
  }

  @Test
  void aMethodWithoutARuleIsDeniedToEverybody() {
    for (var path : List.of("/api/planted/open", "/planted/page")) {
      api.get(path).refuses(401);
      for (var person : AccessChecker.PEOPLE.values())
        api.as(person).get(path).expect(path.startsWith("/api") ? 403 : 401);
    }
  }

  @Test
  void aRuleOtherThanTheTableIsFound() {
    assertThat(checker().wronglyAnswered())
        .contains(
            "GET /api/planted/wide answers 200 to DESIGNER",
            "GET /api/planted/narrow answers 403 to REVIEWER",
            "GET /api/planted/fails answers 500 to anonymous")
        .allMatch(it -> it.contains("/planted/"));
  }

  @Test
  void aMissingRowCheckIsFound() {
    var foreign = new ForeignCase(api);
    assertThat(checker().leaks(foreign::paths, ForeignCase.OUTSIDERS, foreign.secrets()))
        .contains(
            "GET /api/planted/row/{caseNumber} answers 200 to reviewer-health",
            "GET /api/planted/row/{caseNumber} tells reviewer-health " + ForeignCase.APPLICANT,
            "GET /api/planted/list tells head-health " + foreign.caseNumber,
            "GET /api/planted/list tells certifier " + ForeignCase.ID_NUMBER)
        .allMatch(it -> it.contains("/planted/"));
  }

  @Test
  void whatNobodyExpectedIsToldByANumberAlone() {
    var answer = api.in("en").get("/api/planted/fails").refuses(500);
    assertThat(answer.json("detail")).contains(answer.json("id"));
    assertThat(answer.text()).doesNotContain("IllegalState", "secret", "select", "tongban.s");
  }

  @Test
  void beanValidationNamesItsFields() {
    var answer = api.in("en").post("/api/planted/bean", Map.of("list", List.of(Map.of())));
    assertThat(answer.refuses(400, "name", "list[0].name").json("errors[0].message")).isNotBlank();
    api.post("/api/planted/bean?count=many", Map.of("name", "x")).refuses(400, "count");
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Holes {

    @Bean
    Planted planted(JdbcTemplate jdbc) {
      return new Planted(jdbc);
    }
  }

  record Thing(@NotBlank String name, @Valid List<Thing> list) {}

  @RestController
  static class Planted {
    private final JdbcTemplate jdbc;

    Planted(JdbcTemplate jdbc) {
      this.jdbc = jdbc;
    }

    @GetMapping("/api/planted/open")
    String withoutARule() {
      return "open";
    }

    @GetMapping("/planted/page")
    String outsideTheInterface() {
      return "open";
    }

    @GetMapping("/api/planted/row/{caseNumber}")
    @AllowedTo({Role.REVIEWER, Role.HEAD})
    Map<String, Object> withoutARowCheck(@PathVariable String caseNumber) {
      return jdbc.queryForMap("select * from case_file where case_number = ?", caseNumber);
    }

    @GetMapping("/api/planted/list")
    @AllowedTo({})
    List<Map<String, Object>> ofAllDepartments() {
      return jdbc.queryForList("select case_number, id_number from case_file");
    }

    @GetMapping("/api/planted/wide")
    @AllowedTo({Role.CLERK, Role.DESIGNER})
    String forTooMany() {
      return "wide";
    }

    @GetMapping("/api/planted/narrow")
    @AllowedTo(Role.CLERK)
    String forTooFew() {
      return "narrow";
    }

    @GetMapping("/api/planted/fails")
    @Public
    String fails() {
      throw new IllegalStateException("select secret from person");
    }

    @PostMapping("/api/planted/bean")
    @Public
    String bean(@Valid @RequestBody Thing thing, @RequestParam(defaultValue = "1") int count) {
      return thing.name() + count;
    }
  }
}
