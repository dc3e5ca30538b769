package tongban.scenario;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.IntegrationTest;

/** Every scenario of every flow; together they pass every node and every flow of its model. */
@IntegrationTest
class ScenariosTest {
  private static final Logger log = LoggerFactory.getLogger(ScenariosTest.class);

  @Autowired Scenarios scenarios;

  @TestFactory
  List<DynamicContainer> everyFlowIsPassedWhole() {
    return scenarios.flows().stream().map(flow -> dynamicContainer(flow, tests(flow))).toList();
  }

  private List<DynamicTest> tests(String flow) {
    var results = new ArrayList<ScenarioResult>();
    var tests = new ArrayList<DynamicTest>();
    for (var file : scenarios.of(flow)) {
      tests.add(
          dynamicTest(
              file.path(),
              () -> {
                var result = scenarios.run(file);
                results.add(result);
                if (result.failure() != null) throw new Said(result.failure());
              }));
    }
    tests.add(
        dynamicTest(
            flow + " is passed whole",
            () -> {
              var coverage = scenarios.coverage(flow, results);
              log.info(coverage.report());
              if (!coverage.whole()) throw new Said(coverage.report());
            }));
    return tests;
  }

  /** A failure that explains itself: no stack trace. */
  private static final class Said extends AssertionError {
    Said(String text) {
      super(text);
      setStackTrace(new StackTraceElement[0]);
    }
  }
}
