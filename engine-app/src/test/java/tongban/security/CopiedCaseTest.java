package tongban.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;

/** Whoever was sent a case may read it, and nothing else. */
@IntegrationTest
class CopiedCaseTest {
  private static final String RECEIVER = "reviewer-water";

  @Autowired Api api;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  ForeignCase sent;

  @BeforeEach
  void send() {
    sent = new ForeignCase(api);
    api.as("reviewer-housing")
        .post(
            "/api/cases/" + sent.caseNumber + "/copies",
            Map.of("to", List.of(RECEIVER), "note", "请知悉"))
        .expect(204);
  }

  @Test
  void whatIsSentMayBeRead() {
    for (var endpoint : Endpoint.all(mapping)) {
      if (!endpoint.method().equals("GET") || !isOfCase(endpoint)) continue;
      for (var path : sent.paths(endpoint)) {
        var answer = api.as(RECEIVER).get(path);
        assertThat(answer.status())
            .as(path)
            .isEqualTo(path.endsWith("/applicant/id-number") ? 403 : 200);
        assertThat(answer.text()).doesNotContain(ForeignCase.ID_NUMBER, ForeignCase.MOBILE);
      }
    }
    assertThat(
            api.as(RECEIVER)
                .get("/api/cases/" + sent.caseNumber)
                .<Boolean>read("may.revealIdNumber"))
        .isFalse();
  }

  @Test
  void nothingElseMayBeDoneWithIt() {
    var allowed = new ArrayList<String>();
    for (var endpoint : Endpoint.all(mapping)) {
      boolean writes = !endpoint.method().equals("GET");
      boolean ofTask = endpoint.path().startsWith("/api/tasks/{id}");
      if (!(ofTask || writes && isOfCase(endpoint))) continue;
      for (var path : sent.paths(endpoint)) {
        var caller = api.as(RECEIVER);
        int status =
            switch (endpoint.method()) {
              case "GET" -> caller.get(path).status();
              case "DELETE" -> caller.delete(path).status();
              case "PUT" -> caller.put(path, "{}").status();
              case "PATCH" -> caller.patch(path, "{}").status();
              default -> caller.post(path, "{}").status();
            };
        // of a task that is done one may learn by whom: that is on the timeline too
        boolean told = ofTask && status == 409;
        if (status != 403 && status != 404 && !told) allowed.add(endpoint.name() + " " + status);
      }
    }
    assertThat(allowed).isEmpty();
    assertThat(new Hall(api).state(sent.caseNumber)).isEqualTo("ACCEPTED");
    assertThat(api.as(RECEIVER).get("/api/tasks?size=200").text()).doesNotContain(sent.caseNumber);
  }

  @Test
  void othersStillDoNotSeeIt() {
    api.as("reviewer-transport").get("/api/cases/" + sent.caseNumber).refuses(404);
  }

  private static boolean isOfCase(Endpoint endpoint) {
    return endpoint.path().startsWith("/api/cases/{caseNumber}");
  }
}
