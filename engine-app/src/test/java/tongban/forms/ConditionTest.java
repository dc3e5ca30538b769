package tongban.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

  record Vector(String condition, Map<String, Object> data, boolean hidden) {}

  /** Written by src/test/forms-js/conditions.mjs with the browser's own FEEL. */
  @Test
  void answersAsTheBrowserDoes() throws IOException {
    var vectors =
        new ObjectMapper()
            .readValue(
                getClass().getResourceAsStream("conditions.json"),
                new TypeReference<List<Vector>>() {});
    assertThat(vectors).hasSizeGreaterThan(1000);
    assertThat(vectors)
        .filteredOn(
            vector -> Condition.parse(vector.condition()).holds(vector.data()) != vector.hidden())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a = 1",
        "=a",
        "=true",
        "=a = 1, b = 2",
        "=not(a = 1)",
        "=a + 1 = 2",
        "=count(a) = 1",
        "=a = 1 = 2",
        "=(a = 1",
        "=a = 1)",
        "=a in (1, 2)",
        "=a = \"x\\\"y\"",
        "=if a = 1 then true else false",
        "=a[1] = 2",
        "=a = 1 and",
        "=and = 1",
        "=a.b. = 1",
        "=a == 1",
        "=",
        "=a = 'x'"
      })
  void whatIsNoComparisonIsRefused(String condition) {
    assertThatThrownBy(() -> Condition.parse(condition)).isInstanceOf(Condition.BadCondition.class);
  }

  @Test
  void depthAndLengthAreBounded() {
    var deep = "=" + "(".repeat(21) + "a = 1" + ")".repeat(21);
    assertThatThrownBy(() -> Condition.parse(deep)).hasMessageContaining("deep");
    var longest = "=a = 1" + " or a = 1".repeat(300);
    assertThatThrownBy(() -> Condition.parse(longest)).hasMessageContaining("longer");
    assertThat(
            Condition.parse("=" + "(".repeat(20) + "a = 1" + ")".repeat(20)).holds(Map.of("a", 1)))
        .isTrue();
  }
}
