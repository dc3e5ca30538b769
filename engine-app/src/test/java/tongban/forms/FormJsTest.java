package tongban.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The server against form-js-viewer 2.0.0: what the browser sends unmarked is taken, and what it
 * marks is refused, field for field. The vectors are random forms and data, rendered and submitted
 * by src/test/forms-js/submissions.mjs.
 */
class FormJsTest {

  record Vector(
      JsonNode schema, Map<String, Object> given, Map<String, Object> sent, List<String> marked) {}

  @TestFactory
  List<DynamicTest> refusesWhatTheBrowserMarksAndNothingElse() throws IOException {
    var vectors =
        Validations.JSON.readValue(
            getClass().getResourceAsStream("submissions.json"),
            new TypeReference<List<Vector>>() {});
    assertThat(vectors).hasSizeGreaterThan(300);
    assertThat(vectors).anyMatch(vector -> vector.marked().isEmpty());
    return vectors.stream()
        .map(
            vector ->
                DynamicTest.dynamicTest("form " + vectors.indexOf(vector), () -> check(vector)))
        .toList();
  }

  private static void check(Vector vector) {
    var refused =
        Validations.findings(vector.schema(), vector.sent(), vector.given()).stream()
            .map(finding -> finding.substring(0, finding.indexOf(' ')))
            .distinct();
    assertThat(refused).as("%s", vector).containsExactlyInAnyOrderElementsOf(vector.marked());
  }
}
