package tongban.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tongban.Answer;
import tongban.Api;
import tongban.IntegrationTest;

/** The gate in the application: what it answers, and that deployment keeps to it. */
@IntegrationTest
class ModelCheckApiTest {
  @Autowired Api api;
  @Autowired ModelGate gate;
  @Autowired RepositoryService repository;

  @Test
  void whatShipsIsDeployable() throws IOException {
    var resolver = new PathMatchingResourcePatternResolver();
    for (var model : resolver.getResources("classpath*:processes/*/*.bpmn")) {
      var answer = check(model.getContentAsString(StandardCharsets.UTF_8));
      assertThat(answer.text()).as(model.getFilename()).contains("\"findings\":[]");
    }
    for (var form : resolver.getResources("classpath*:forms/*/*.form")) {
      assertThat(gate.check(ModelKind.FORM, form.getContentAsByteArray()))
          .as(form.getFilename())
          .isEmpty();
    }
  }

  @Test
  void aFindingNamesRuleSeverityElementAndWhatToDoInTheCallersLanguage() {
    var script =
        Bpmn.around("<bpmn:scriptTask id=\"A\"><bpmn:script>x</bpmn:script></bpmn:scriptTask>");
    var answer = check(script);
    assertThat(answer.json("deployable")).isEqualTo("false");
    assertThat(answer.list("findings[*].rule")).contains("no-script");
    assertThat(answer.list("findings[*].element")).contains("A");
    assertThat(answer.list("findings[*].severity")).contains("error");
    assertThat(answer.text()).contains("不允许脚本");
  }

  @Test
  void aReferenceThatIsNotPublishedIsAWarningHereAndAnErrorOnPublication() {
    var model = Bpmn.around(Bpmn.userTask("A")).replace("known", "no-such-form");
    var answer = check(model);
    assertThat(answer.json("deployable")).isEqualTo("true");
    assertThat(answer.list("findings[*].severity")).containsExactly("warning");
    var refused = (ModelRefused) catchThrowable(() -> deploy(model));
    assertThat(refused.findings().get("model.bpmn"))
        .extracting(Finding::rule)
        .containsExactly("published-references");
  }

  @ParameterizedTest
  @MethodSource({
    "tongban.gate.RulesTest#whatIsListedIsAllowed",
    "tongban.gate.RulesTest#whatIsNotListedIsRefusedByItsRule",
    "tongban.gate.CourseRulesTest#whatIsListedIsAllowed",
    "tongban.gate.CourseRulesTest#whatIsNotListedIsRefusedByItsRule"
  })
  void deploymentTakesWhatIsDeployableAndRefusesTheRestWithTheSameFindings(
      String what, String text) {
    var model =
        text.replace("\"known\"", "\"one-window\"")
            .replace("formRef=\"one-window\"", "formRef=\"one-window-FormalCheck\"");
    long before = System.nanoTime();
    var findings = gate.check(ModelKind.XML, model.getBytes(StandardCharsets.UTF_8));
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
    if (findings.isEmpty()) {
      assertThat(catchThrowable(() -> deploy(model))).as(what).isNull();
    } else {
      var refused = (ModelRefused) catchThrowable(() -> deploy(model));
      assertThat(refused.findings().get("model.bpmn"))
          .extracting(Finding::rule, Finding::element)
          .isEqualTo(findings.stream().map(f -> tuple(f.rule(), f.element())).toList());
    }
  }

  @ParameterizedTest
  @MethodSource({
    "tongban.gate.DecisionRulesTest#whatIsListedIsAllowed",
    "tongban.gate.DecisionRulesTest#whatIsNotListedIsRefusedByItsRule"
  })
  void deploymentKeepsToItForDecisionsToo(String what, String model) {
    var findings = gate.check(ModelKind.XML, model.getBytes(StandardCharsets.UTF_8));
    var thrown =
        catchThrowable(
            () ->
                repository.deleteDeployment(
                    repository.createDeployment().addString("m.dmn", model).deploy().getId()));
    if (findings.isEmpty()) assertThat(thrown).as(what).isNull();
    else assertThat(thrown).as(what).isInstanceOf(ModelRefused.class);
  }

  static Stream<Arguments> forms() {
    return Stream.of(
        Arguments.of(true, "{\"type\":\"default\",\"id\":\"f\",\"components\":[]}"),
        Arguments.of(
            true,
            "{\"type\":\"default\",\"id\":\"f\",\"components\":[{\"type\":\"textfield\",\"id\":\"a\",\"key\":\"a\",\"label\":\"名称\"}]}"),
        Arguments.of(false, "{\"type\":\"default\",\"id\":\"f\",\"id\":\"f\",\"components\":[]}"),
        Arguments.of(
            false, "{\"type\":\"default\",\"id\":\"f\",\"__proto__\":{},\"components\":[]}"),
        Arguments.of(false, "{\"type\":\"default\",\"id\":\"f g\",\"components\":[]}"),
        Arguments.of(
            false,
            "{\"type\":\"default\",\"id\":\"f\",\"components\":[{\"type\":\"html\",\"id\":\"a\",\"content\":\"<b/>\"}]}"),
        Arguments.of(
            false,
            "{\"type\":\"default\",\"id\":\"f\",\"components\":[{\"type\":\"iframe\",\"id\":\"a\",\"url\":\"https://x\"}]}"),
        Arguments.of(
            false,
            "{\"type\":\"default\",\"id\":\"f\",\"components\":[{\"type\":\"text\",\"id\":\"a\",\"text\":\"{{x}}\"}]}"),
        Arguments.of(
            false,
            "{\"type\":\"default\",\"id\":\"f\",\"components\":[{\"type\":\"text\",\"id\":\"a\",\"text\":\"<script>\"}]}"),
        Arguments.of(
            false,
            "{\"type\":\"default\",\"id\":\"f\",\"components\":[{\"type\":\"text\",\"id\":\"a\",\"text\":\"[x](http://x)\"}]}"),
        Arguments.of(false, "[".repeat(100_000)),
        Arguments.of(
            false, "{\"type\":\"default\",\"id\":\"f\",\"components\":[]}" + " ".repeat(1 << 20)),
        Arguments.of(false, "null"),
        Arguments.of(false, ""));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void formsAreJudgedToo(boolean deployable, String form) {
    var answer =
        api.as("designer").postText("/api/models/check", "application/json", form).expect(200);
    assertThat(answer.json("deployable")).isEqualTo(String.valueOf(deployable));
  }

  @Test
  void whatIsNoModelIsAnsweredAsSuch() {
    for (var body :
        List.of("", "x", "<", "\u0000", "<a/>", "<!DOCTYPE a><a/>", "<a>".repeat(200_000)))
      assertThat(check(body).json("deployable")).isEqualTo("false");
    api.as("designer").postText("/api/models/check", "text/plain", "x").expect(415);
    api.as("clerk").postText("/api/models/check", "application/xml", "<a/>").expect(403);
    api.postText("/api/models/check", "application/xml", "<a/>").expect(401);
  }

  private Answer check(String model) {
    return api.as("designer").postText("/api/models/check", "application/xml", model).expect(200);
  }

  private void deploy(String model) {
    var id = repository.createDeployment().addString("model.bpmn", model).deploy().getId();
    repository.deleteDeployment(id, true);
  }
}
