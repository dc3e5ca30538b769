package tongban.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;

/** Every endpoint, called by everybody and on another department's row. */
@IntegrationTest
class SecurityMatrixTest {
  @Autowired Api api;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  AccessChecker checker;

  @BeforeEach
  void check() {
    checker = new AccessChecker(api, mapping, Matrix.of(Table.TEXT));
  }

  @Test
  void everyEndpointHasARuleAndALineInTheTable() {
    assertThat(checker.unknown()).isEmpty();
  }

  @Test
  void everyEndpointLetsInExactlyWhomTheTableNames() {
    assertThat(checker.wronglyAnswered()).isEmpty();
  }

  @Test
  void nothingOfACaseLeaksToPeopleOfElsewhere() {
    var foreign = new ForeignCase(api);
    assertThat(checker.leaks(foreign::paths, ForeignCase.OUTSIDERS, foreign.secrets())).isEmpty();
    assertThat(new Hall(api).state(foreign.caseNumber)).isEqualTo("ACCEPTED");
    assertThat(
            api.as("reviewer-housing")
                .get("/api/tasks?q=" + foreign.caseNumber)
                .json("content[0].assignee"))
        .isNull();
  }

  @Test
  void peopleOfTheDepartmentDoSeeTheCase() {
    var foreign = new ForeignCase(api);
    for (var insider : List.of("reviewer-housing", "head-housing", "clerk", "supervisor"))
      assertThat(api.as(insider).get("/api/cases/" + foreign.caseNumber).expect(200).text())
          .contains(ForeignCase.APPLICANT)
          .doesNotContain(ForeignCase.ID_NUMBER, ForeignCase.MOBILE);
  }

  @Test
  void whoTracksACaseLearnsNothingOfThePerson() {
    var foreign = new ForeignCase(api);
    assertThat(api.get("/api/track/" + foreign.trackingCode).expect(200).text())
        .doesNotContain(
            ForeignCase.APPLICANT, ForeignCase.MOBILE, ForeignCase.ID_NUMBER, foreign.caseNumber);
  }

  @Test
  void filesOfTheClientAreForEverybodyAndNothingElseIs() {
    for (var path : List.of("/actuator", "/actuator/env", "/actuator/heapdump", "/api"))
      api.get(path).refuses(401);
    for (var path : List.of("/actuator/health", "/v3/api-docs", "/api-docs"))
      assertThat(api.get(path).status()).as(path).isIn(200, 302);
    api.as("admin").get("/api/nothing").refuses(404);
    api.post("/somewhere", "{}").refuses(401);
    api.delete("/index.html").refuses(401);
  }
}
