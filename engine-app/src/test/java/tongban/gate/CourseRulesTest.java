package tongban.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static tongban.gate.Bpmn.around;
import static tongban.gate.Bpmn.condition;
import static tongban.gate.Bpmn.conditional;
import static tongban.gate.Bpmn.definitions;
import static tongban.gate.Bpmn.extensions;
import static tongban.gate.Bpmn.flow;
import static tongban.gate.Bpmn.inside;
import static tongban.gate.Bpmn.process;
import static tongban.gate.Bpmn.serviceTask;
import static tongban.gate.Bpmn.timed;
import static tongban.gate.Bpmn.userTask;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes round by itself though no flow says so, and lawful models that look like it. */
class CourseRulesTest {
  private static final String SIGNAL = "<bpmn:signalEventDefinition id=\"%s\" signalRef=\"Told\"/>";
  private static final String ESCALATION =
      "<bpmn:escalationEventDefinition id=\"%s\" escalationRef=\"Up\"/>";
  private static final String CONDITION =
      "<bpmn:conditionalEventDefinition id=\"%s\"><bpmn:condition xsi:type=\"bpmn:tFormalExpression\">${x == 1}</bpmn:condition></bpmn:conditionalEventDefinition>";
  private static final String ENDING = "<bpmn:startEvent id=\"S1\"/>%s<bpmn:endEvent id=\"E1\"/>";
  private static final String OUTPUT =
      extensions(
          "<camunda:inputOutput><camunda:outputParameter name=\"x\">1</camunda:outputParameter></camunda:inputOutput>");

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
        a("a local date", timed("<bpmn:timeDate>2030-01-01T08:00:00</bpmn:timeDate>")),
        a(
            "a start on a local date",
            around(userTask("A"))
                .replace(
                    "<bpmn:startEvent id=\"S\"/>",
                    "<bpmn:startEvent id=\"S\"><bpmn:timerEventDefinition id=\"TD\"><bpmn:timeDate>2030-01-01T08:00</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:startEvent>")),
        a(
            "languages as other modelers write them",
            around(userTask("A"))
                .replace(
                    "id=\"Model\"",
                    "id=\"Model\" expressionLanguage=\"http://www.w3.org/1999/XPath\" typeLanguage=\"http://www.w3.org/2001/XMLSchema\"")),
        a(
            "an expression in pieces",
            conditional("<!-- a -->${outcome <!-- b -->== <![CDATA['x' && x < 3]]>}<?c d?>")),
        a("the prefix of another namespace", renamed("activiti")),
        a("a return from a wait by escalation", returning(userTask("U") + up("T", "U"), "T")),
        a("a signal for an event sub-process", listening(false, "", "E")),
        a("a signal that ends what it started", listening(true, SIGNAL.formatted("D3"), "E")),
        a("a signal again after a wait", waitingListener()),
        a("a step on a condition", conditionally(serviceTask("C"))),
        a(
            "an interruption on a condition, and on",
            around(userTask("A"), boundary(true, CONDITION.formatted("D")), flow("B", "E"))));
  }

  static Stream<Arguments> whatIsNotListedIsRefusedByItsRule() {
    return Stream.of(
        a("waiting-circles", back(userTask("A"), CONDITION)),
        a("waiting-circles", returning(up("T", "S1") + userTask("U"), "U")),
        a("waiting-circles", back(inside(steps(serviceTask("T"))), ESCALATION)),
        a("waiting-circles", again(steps(up("T", "S1")) + leaving(ESCALATION))),
        a("waiting-circles", again(steps(serviceTask("T")) + leaving(ESCALATION))),
        a("waiting-circles", again(passing(userTask("U")) + leaving(CONDITION))),
        a(
            "waiting-circles",
            again(
                passing(userTask("U"))
                    + "<bpmn:boundaryEvent id=\"B1\" attachedToRef=\"U\">"
                    + CONDITION.formatted("D1")
                    + "</bpmn:boundaryEvent>"
                    + flow("B1", "E1"))),
        a("no-self-trigger", listening(false, SIGNAL.formatted("D3"), "E")),
        a("no-self-trigger", conditionally(signalling())),
        a(
            "no-self-trigger",
            conditionally(serviceTask("C").replace("/>", ">" + OUTPUT + "</bpmn:serviceTask>"))),
        a(
            "values",
            around(userTask("A"))
                .replace("id=\"Model\"", "id=\"Model\" expressionLanguage=\"groovy\"")),
        a(
            "lengths",
            around(userTask("A", "camunda:candidateUsers=\"" + "a,".repeat(2_001) + "\""))),
        a("timers", timed("<bpmn:timeDate>2030-02-30T08:00:00</bpmn:timeDate>")),
        a("timers", timed("<bpmn:timeDate>2030-01-01</bpmn:timeDate>")));
  }

  private static String renamed(String prefix) {
    return around(userTask("A"))
        .replace(" camunda:", " " + prefix + ":")
        .replace("xmlns:camunda", "xmlns:" + prefix);
  }

  private static String with(String events, String model) {
    return model.replaceFirst("<bpmn:process", events + "<bpmn:process");
  }

  private static String model(String elements) {
    return with(
        "<bpmn:signal id=\"Told\" name=\"told\"/><bpmn:escalation id=\"Up\" name=\"up\" escalationCode=\"up\"/>",
        definitions(process("p", elements)));
  }

  private static String ends(String more) {
    return "<bpmn:startEvent id=\"S\"/><bpmn:endEvent id=\"E\"/>" + more;
  }

  private static String boundary(boolean interrupting, String event) {
    return "<bpmn:boundaryEvent id=\"B\" attachedToRef=\"A\" cancelActivity=\"%s\">%s</bpmn:boundaryEvent>"
        .formatted(interrupting, event);
  }

  /** An escalation after another node. */
  private static String up(String id, String after) {
    return "<bpmn:intermediateThrowEvent id=\"%s\">%s</bpmn:intermediateThrowEvent>"
            .formatted(id, ESCALATION.formatted("D1"))
        + flow(after, id);
  }

  /** The activity {@code A}, and from what happens on it back to it. */
  private static String back(String activity, String event) {
    return model(
        ends(
            activity
                + boundary(true, event.formatted("D"))
                + flow("S", "A")
                + flow("A", "E")
                + flow("B", "A")));
  }

  /** A sub-process that escalates, before or after a person's task, and is begun again for it. */
  private static String returning(String nodes, String last) {
    var first = last.equals("T") ? flow("S1", "U") : flow("T", "U");
    return back(inside(ENDING.formatted(nodes + first + flow(last, "E1"))), ESCALATION);
  }

  /** {@code T}, which follows the start by itself or not, and a person's task. */
  private static String steps(String first) {
    return ENDING.formatted(
        first
            + (first.contains("S1_T") ? "" : flow("S1", "T"))
            + userTask("U")
            + flow("T", "U")
            + flow("U", "E1"));
  }

  private static String passing(String task) {
    return ENDING.formatted(task + flow("S1", "U") + flow("U", "E1"));
  }

  /** An event sub-process that ends the sub-process around it. */
  private static String leaving(String event) {
    return "<bpmn:subProcess id=\"X\" triggeredByEvent=\"true\"><bpmn:startEvent id=\"XS\">%s</bpmn:startEvent><bpmn:endEvent id=\"XE\"/>%s</bpmn:subProcess>"
        .formatted(event.formatted("XD"), flow("XS", "XE"));
  }

  /** A sub-process that is begun again when it has ended. */
  private static String again(String elements) {
    return model(
        ends(
            inside(elements)
                + "<bpmn:exclusiveGateway id=\"G\" default=\"G_E\"/>"
                + flow("S", "A")
                + flow("A", "G")
                + flow("G", "A", condition("${x}"))
                + flow("G", "E")));
  }

  /** An event sub-process on a signal, which ends so. */
  private static String listening(boolean interrupting, String end, String last) {
    return model(
        ends(
            "<bpmn:intermediateThrowEvent id=\"T\">"
                + SIGNAL.formatted("D1")
                + "</bpmn:intermediateThrowEvent>"
                + flow("S", "T")
                + flow("T", last)
                + "<bpmn:subProcess id=\"X\" triggeredByEvent=\"true\"><bpmn:startEvent id=\"XS\" isInterrupting=\"%s\">%s</bpmn:startEvent><bpmn:endEvent id=\"XE\">%s</bpmn:endEvent>%s</bpmn:subProcess>"
                    .formatted(interrupting, SIGNAL.formatted("D2"), end, flow("XS", "XE"))));
  }

  private static String waitingListener() {
    return listening(false, SIGNAL.formatted("D3"), "E")
        .replace(flow("XS", "XE"), userTask("XU") + flow("XS", "XU") + flow("XU", "XE"));
  }

  /** The step {@code C} whenever a condition has come to hold; or so for a signal. */
  private static String conditionally(String step) {
    var event = step.contains("signal") ? SIGNAL : CONDITION;
    return model(
        ends(
            userTask("A")
                + boundary(false, event.formatted("D"))
                + step
                + flow("S", "A")
                + flow("A", "E")
                + flow("B", "C")
                + flow("C", "E")));
  }

  /** A sub-process that throws the signal. */
  private static String signalling() {
    return "<bpmn:subProcess id=\"C\"><bpmn:startEvent id=\"S1\"/><bpmn:endEvent id=\"E1\">"
        + SIGNAL.formatted("D1")
        + "</bpmn:endEvent>"
        + flow("S1", "E1")
        + "</bpmn:subProcess>";
  }
}
