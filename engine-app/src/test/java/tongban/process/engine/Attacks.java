package tongban.process.engine;

import static tongban.gate.Bpmn.around;
import static tongban.gate.Bpmn.conditional;
import static tongban.gate.Bpmn.extensions;
import static tongban.gate.Bpmn.task;
import static tongban.gate.Bpmn.timed;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Models that try to run what nobody registered, each by another way. */
final class Attacks {
  private static final String TOUCH = "${probe.touch()}";
  private static final String STEP = PlainEngine.Step.class.getName();

  private Attacks() {}

  static Stream<Arguments> models() {
    return Stream.of(
        of("a script", script("scriptFormat=\"javascript\"", "1 + 1")),
        of("a script in the engine's own language", script("scriptFormat=\"juel\"", TOUCH)),
        of("a script that says no language", script("", TOUCH)),
        of(
            "a condition in a language",
            conditional(TOUCH)
                .replace("tFormalExpression\">", "tFormalExpression\" language=\"juel\">")),
        of("a bean that is not registered", conditional(TOUCH)),
        of("a class through a text", conditional("${''.getClass().forName('x') == null}")),
        of("a property of a text", conditional("${''['class'] == null}")),
        of(
            "the engine behind the execution",
            conditional("${execution.processEngineServices == null}")),
        of("a method of the execution", conditional("${execution.getVariable('x') == null}")),
        of("a call in the name of a task", around(task("name=\"" + TOUCH + "\"", ""))),
        of(
            "a call in a documentation",
            around(task("", "<bpmn:documentation>" + TOUCH + "</bpmn:documentation>"))),
        of("a call in an assignee", around(task("camunda:assignee=\"" + TOUCH + "\"", ""))),
        of("a call in a candidate", around(task("camunda:candidateUsers=\"" + TOUCH + "\"", ""))),
        of("a call in a due date", around(task("camunda:dueDate=\"" + TOUCH + "\"", ""))),
        of("a call in a timer", timed("<bpmn:timeDate>" + TOUCH + "</bpmn:timeDate>")),
        of("a call in the name of a message", message(TOUCH)),
        of(
            "a call in a parameter",
            around(
                task(
                    "",
                    extensions(
                        "<camunda:inputOutput><camunda:inputParameter name=\"x\">"
                            + TOUCH
                            + "</camunda:inputParameter></camunda:inputOutput>")))),
        of(
            "a script in a parameter",
            around(
                task(
                    "",
                    extensions(
                        "<camunda:inputOutput><camunda:inputParameter name=\"x\"><camunda:script scriptFormat=\"juel\">"
                            + TOUCH
                            + "</camunda:script></camunda:inputParameter></camunda:inputOutput>")))),
        of(
            "an expression as a step",
            around("<bpmn:serviceTask id=\"A\" camunda:expression=\"" + TOUCH + "\"/>")),
        of(
            "a class as a step",
            around("<bpmn:serviceTask id=\"A\" camunda:class=\"" + STEP + "\"/>")),
        of(
            "a class of the older namespace",
            around(
                "<bpmn:serviceTask id=\"A\" xmlns:a=\"http://activiti.org/bpmn\" a:class=\""
                    + STEP
                    + "\"/>")),
        of(
            "a class as a listener of the execution",
            around(
                task(
                    "",
                    extensions(
                        "<camunda:executionListener event=\"start\" class=\"" + STEP + "\"/>")))),
        of(
            "a class as a listener of the task",
            around(
                task(
                    "",
                    extensions(
                        "<camunda:taskListener event=\"create\" class=\"" + STEP + "\"/>")))),
        of(
            "a class that handles forms",
            around(
                task(
                    "camunda:formHandlerClass=\"" + PlainEngine.Handler.class.getName() + "\"",
                    ""))),
        of(
            "a form field with a default",
            around(
                task(
                        "",
                        extensions(
                            "<camunda:formData><camunda:formField id=\"x\" type=\"string\" defaultValue=\""
                                + TOUCH
                                + "\"/></camunda:formData>"))
                    .replace("camunda:formRef=\"known\" camunda:formRefBinding=\"latest\"", ""))),
        of(
            "a shell",
            around(
                "<bpmn:serviceTask id=\"A\" camunda:type=\"shell\">"
                    + extensions("<camunda:field name=\"command\" stringValue=\"/bin/true\"/>")
                    + "</bpmn:serviceTask>")),
        of(
            "a signal that starts",
            around(task("", ""))
                .replace(
                    "<bpmn:process", "<bpmn:signal id=\"G\" name=\"" + TOUCH + "\"/><bpmn:process")
                .replace(
                    "<bpmn:startEvent id=\"S\"/>",
                    "<bpmn:startEvent id=\"S\"><bpmn:signalEventDefinition signalRef=\"G\"/></bpmn:startEvent>")),
        of(
            "a timer that starts",
            around(task("", ""))
                .replace(
                    "<bpmn:startEvent id=\"S\"/>",
                    "<bpmn:startEvent id=\"S\"><bpmn:timerEventDefinition><bpmn:timeDate>"
                        + TOUCH
                        + "</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:startEvent>")));
  }

  private static Arguments of(String name, String model) {
    return Arguments.of(name, model);
  }

  private static String script(String attributes, String script) {
    return around(
        "<bpmn:scriptTask id=\"A\" "
            + attributes
            + "><bpmn:script>"
            + script
            + "</bpmn:script></bpmn:scriptTask>");
  }

  private static String message(String name) {
    return around(
            "<bpmn:intermediateCatchEvent id=\"A\"><bpmn:messageEventDefinition messageRef=\"M\"/></bpmn:intermediateCatchEvent>")
        .replace("<bpmn:process", "<bpmn:message id=\"M\" name=\"" + name + "\"/><bpmn:process");
  }
}
