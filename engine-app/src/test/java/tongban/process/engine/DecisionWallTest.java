package tongban.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** Decisions behind the third wall alone. */
class DecisionWallTest {
  static PlainEngine plain;

  @BeforeAll
  static void start() {
    plain =
        new PlainEngine(
            new Walls(
                new RunTimeWallTest.OpenGuard(),
                new ModelRegistry(new DefaultListableBeanFactory())));
  }

  @AfterAll
  static void stop() {
    plain.close();
  }

  private static String decision(String attributes, String feel) {
    return "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"D\" name=\"D\" namespace=\"x\" %s><decision id=\"d\" name=\"d\"><variable id=\"v\" name=\"v\"/><literalExpression id=\"l\"><text>%s</text></literalExpression></decision></definitions>"
        .formatted(attributes, feel);
  }

  private static Object evaluate(String model) {
    plain.deploy("m.dmn", model);
    return plain
        .engine
        .getDecisionService()
        .evaluateDecisionByKey("d")
        .variables(Map.of("amount", 5))
        .evaluate()
        .getSingleEntry();
  }

  @Test
  void feelIsEvaluated() {
    assertThat(evaluate(decision("", "if amount &gt; 3 then \"high\" else \"low\"")))
        .isEqualTo("high");
  }

  @Test
  void otherLanguagesAreNot() {
    PlainEngine.REACHED.set(0);
    for (var language : new String[] {"juel", "javascript", "groovy"}) {
      var model = decision("expressionLanguage=\"" + language + "\"", "${probe.touch()}");
      assertThatThrownBy(() -> evaluate(model)).as(language).isNotNull();
    }
    assertThat(PlainEngine.REACHED).hasValue(0);
  }

  @Test
  @Timeout(60)
  void anEvaluationEndsAfterASecond() throws InterruptedException {
    var endless = decision("", "count(for a in 1..100000, b in 1..100000 return 1)");
    assertThatThrownBy(() -> evaluate(endless)).hasStackTraceContaining("longer than a second");
    for (var thread : Thread.getAllStackTraces().keySet()) {
      if (!thread.getName().equals("feel")) continue;
      thread.join(Duration.ofSeconds(10).toMillis()); // it is told to stop, and stops when it runs
      assertThat(thread.isAlive()).isFalse();
    }
  }

  @Test
  void nothingOutsideOfADecisionModelIsFetched() throws IOException {
    try (var server = new Fetches()) {
      var model =
          decision(
              "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:x=\"urn:x\""
                  + " xsi:schemaLocation=\"urn:x "
                  + server.address("/x.xsd")
                  + "\"",
              "1");
      var foreign =
          model.replace("<decision ", "<extensionElements><x:y/></extensionElements><decision ");
      assertThatThrownBy(() -> plain.deploy("m.dmn", foreign)).isNotNull();
      assertThatThrownBy(
              () ->
                  plain.deploy(
                      "m.dmn",
                      "<!DOCTYPE x SYSTEM \""
                          + server.address("/x.dtd")
                          + "\">"
                          + decision("", "1")))
          .isNotNull();
      assertThat(server.count()).isZero();
    }
  }
}
