package tongban.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static tongban.gate.Dmn.definitions;
import static tongban.gate.Dmn.table;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of decision models, both ways. */
class DecisionRulesTest {

  @ParameterizedTest
  @MethodSource
  void whatIsListedIsAllowed(String what, String model) {
    assertThat(Checked.errors(model)).as(what).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void whatIsNotListedIsRefusedByItsRule(String rule, String model) {
    assertThat(Checked.errors(model)).contains(rule);
  }

  private static Arguments a(String name, String model) {
    return Arguments.of(name, model);
  }

  static Stream<Arguments> whatIsListedIsAllowed() {
    return Stream.of(
        a("a table", table("", "> 3", "\"a\"")),
        a("hit policy FIRST", table("hitPolicy=\"FIRST\"", "3", "1")),
        a("hit policy RULE ORDER", table("hitPolicy=\"RULE ORDER\"", "3", "1")),
        a("a sum", table("hitPolicy=\"COLLECT\" aggregation=\"SUM\"", "3", "1")),
        a(
            "FEEL said",
            table("", "3", "1")
                .replace(
                    "name=\"D\"",
                    "name=\"D\" expressionLanguage=\"https://www.omg.org/spec/DMN/20191111/FEEL/\"")),
        a(
            "FEEL at an entry",
            table("", "3", "1").replace("<inputEntry", "<inputEntry expressionLanguage=\"feel\"")),
        a(
            "an older DMN",
            table("", "3", "1")
                .replace(
                    "https://www.omg.org/spec/DMN/20191111/MODEL/",
                    "http://www.omg.org/spec/DMN/20151101/dmn.xsd")),
        a("the word function in a text", table("", "3", "\"a function of it\"")),
        a(
            "a decision that needs another",
            definitions(
                "",
                "<decision id=\"a\" name=\"a\" camunda:historyTimeToLive=\"P1D\"><variable id=\"v\" name=\"v\"/><informationRequirement id=\"q\"><requiredDecision href=\"#b\"/></informationRequirement><literalExpression id=\"l\"><text>b</text></literalExpression></decision><decision id=\"b\" name=\"b\" camunda:historyTimeToLive=\"P1D\"><variable id=\"w\" name=\"b\"/><literalExpression id=\"m\"><text>1</text></literalExpression></decision>")));
  }

  static Stream<Arguments> whatIsNotListedIsRefusedByItsRule() {
    return Stream.of(
        a(
            "feel-only",
            table("", "3", "1").replace("name=\"D\"", "name=\"D\" expressionLanguage=\"juel\"")),
        a(
            "feel-only",
            table("", "3", "1")
                .replace("<inputEntry", "<inputEntry expressionLanguage=\"javascript\"")),
        a(
            "feel-only",
            table("", "3", "1")
                .replace("<outputEntry", "<outputEntry expressionLanguage=\"groovy\"")),
        a(
            "feel-only",
            table("", "3", "1")
                .replace("<inputExpression", "<inputExpression expressionLanguage=\"JUEL\"")),
        a(
            "feel-only",
            table("", "3", "1").replace("name=\"D\"", "name=\"D\" typeLanguage=\"java\"")),
        a(
            "feel",
            table(
                "",
                "3",
                "function(a) external {java: {class: \"java.lang.Math\", method signature: \"abs(int)\"}}")),
        a("feel", table("", "3", "function /* x */ (a) a")),
        a("feel", table("", "3", "function\u00a0(a) a")),
        a("feel", table("", "3", "1" + " + 1".repeat(600))),
        a("hit-policy", table("hitPolicy=\"PRIORITY\"", "3", "1")),
        a("hit-policy", table("hitPolicy=\"OUTPUT ORDER\"", "3", "1")),
        a("hit-policy", table("hitPolicy=\"COLLECT\" aggregation=\"AVG\"", "3", "1")),
        a("hit-policy", table("hitPolicy=\"FIRST\" aggregation=\"SUM\"", "3", "1")),
        a(
            "elements",
            definitions(
                "", "<import namespace=\"x\" locationURI=\"http://localhost\" importType=\"x\"/>")),
        a("elements", definitions("", "<businessKnowledgeModel id=\"k\" name=\"k\"/>")),
        a("elements", table("", "3", "1").replace("</decision>", "<invocation/></decision>")),
        a(
            "decision-references",
            table("", "3", "1")
                .replace(
                    "<decisionTable",
                    "<informationRequirement id=\"q\"><requiredDecision href=\"http://localhost/x#b\"/></informationRequirement><decisionTable")),
        a("decision-references", definitions("", "")),
        a(
            "history-time-to-live",
            table("", "3", "1").replace("camunda:historyTimeToLive=\"P30D\"", "")),
        a("unique-ids", table("", "3", "1").replace("\"e2\"", "\"e1\"")),
        a(
            "namespaces",
            table("", "3", "1").replace("<rule ", "<rule xmlns:x=\"urn:x\" x:y=\"z\" ")),
        a("kind", table("", "3", "1").replace("20191111", "20990101")));
  }
}
