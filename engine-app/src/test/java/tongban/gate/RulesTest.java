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
import static tongban.gate.Bpmn.task;
import static tongban.gate.Bpmn.timed;
import static tongban.gate.Bpmn.userTask;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of process models, both ways. */
class RulesTest {

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
        a("a user task", around(userTask("A"))),
        a("another prefix", around(userTask("A")).replace("bpmn:", "b:").replace(":bpmn=", ":b=")),
        a("no prefix", around(userTask("A")).replace("bpmn:", "").replace(":bpmn", "")),
        a("a mark of UTF-8", "\uFEFF" + around(userTask("A"))),
        a("a declaration", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + around(userTask("A"))),
        a("comments", around("<!-- x -->" + userTask("A"))),
        a("a service task", around(serviceTask("A"))),
        a("hash braces", around(serviceTask("A").replace("$", "#"))),
        a("a send task", around(serviceTask("A").replace("serviceTask", "sendTask"))),
        a("a receive task", around("<bpmn:receiveTask id=\"A\"/>")),
        a(
            "a decision",
            around(
                decision(
                    "camunda:resultVariable=\"r\" camunda:mapDecisionResult=\"singleEntry\""))),
        a("a call", around(call("known"))),
        a(
            "mappings of a call",
            around(
                call("known")
                    .replace(
                        "/>",
                        ">"
                            + extensions(
                                "<camunda:in businessKey=\"${part}\"/><camunda:in source=\"x\" target=\"y\"/><camunda:out source=\"x\" target=\"y\"/>")
                            + "</bpmn:callActivity>"))),
        a(
            "parameters",
            around(
                task(
                    "",
                    extensions(
                        "<camunda:inputOutput><camunda:inputParameter name=\"x\">${wave + 1}</camunda:inputParameter><camunda:outputParameter name=\"y\">z</camunda:outputParameter></camunda:inputOutput>")))),
        a(
            "listeners",
            around(
                task(
                    "",
                    extensions(
                        "<camunda:taskListener event=\"create\" delegateExpression=\"${told}\"/><camunda:executionListener event=\"start\" delegateExpression=\"${noted}\"/>")))),
        a(
            "retries",
            around(
                serviceTask("A")
                    .replace(
                        "/>",
                        " camunda:asyncBefore=\"true\">"
                            + extensions(
                                "<camunda:failedJobRetryTimeCycle>R10/PT5M</camunda:failedJobRetryTimeCycle>")
                            + "</bpmn:serviceTask>"))),
        a(
            "attributes of people's tasks",
            around(
                task(
                    "camunda:assignee=\"${who}\" camunda:candidateUsers=\"a,b\" camunda:dueDate=\"${clock.deadline(execution, 'promised')}\" camunda:priority=\"50\"",
                    "<bpmn:documentation>d ${x}</bpmn:documentation>"))),
        a("a step to be taken back", takenBack("takeBack", "agree:B  refuse:B")),
        a(
            "an expression in a name",
            around(userTask("A", "name=\"${parts.department(part)} 审查\""))),
        a("a comparison", conditional("${outcome == 'x'}")),
        a("numbers", conditional("${wave &gt; 0 and not (wave * 2.5e1 >= 7 or empty x)}")),
        a("a choice", conditional("#{wave > 0 ? true : null}")),
        a("a function", conditional("${parts.countersigned(part)}")),
        a("a function of the execution", conditional("${courier.delivered(execution)}")),
        a(
            "nested functions",
            conditional("${parts.countersigned(parts.department(part)) &amp;&amp; !x}")),
        a("an escape in a text", conditional("${outcome == 'it\\'s'}")),
        a(
            "a date",
            timed(
                "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${clock.deadline(execution, 'statutory')}</bpmn:timeDate>")),
        a("a literal date", timed("<bpmn:timeDate>2030-01-01T00:00:00+08:00</bpmn:timeDate>")),
        a("a duration", timed("<bpmn:timeDuration>P5DT3H</bpmn:timeDuration>")),
        a("a duration of a variable", timed("<bpmn:timeDuration>${x}</bpmn:timeDuration>")),
        a("a cycle", timed("<bpmn:timeCycle>R1000/PT1M</bpmn:timeCycle>")),
        a("ten deep", around(nested(10))),
        a("500 nodes", definitions(process("p", many(500)))),
        a(
            "two hundred times",
            around(multi("<bpmn:loopCardinality>200</bpmn:loopCardinality>", ""))),
        a(
            "what a function gives",
            around(
                multi(
                    "",
                    "camunda:collection=\"${parts.ofWave(execution, wave)}\" camunda:elementVariable=\"part\""))),
        a(
            "a parallel split and join",
            around(inside(parallel("J", "<bpmn:parallelGateway id=\"J\"/>")))),
        a(
            "a branch that terminates",
            around(
                inside(
                    parallel(
                        "J",
                        "<bpmn:parallelGateway id=\"J\"/><bpmn:boundaryEvent id=\"B\" attachedToRef=\"A1\"><bpmn:errorEventDefinition id=\"BE\"/></bpmn:boundaryEvent><bpmn:endEvent id=\"X\"><bpmn:terminateEventDefinition id=\"XT\"/></bpmn:endEvent>"
                            + flow("B", "X"))))),
        a(
            "a circle with a person in it",
            definitions(
                process(
                    "p",
                    "<bpmn:startEvent id=\"S\"/><bpmn:exclusiveGateway id=\"G\" default=\"G_E\"/>"
                        + userTask("A")
                        + "<bpmn:endEvent id=\"E\"/>"
                        + flow("S", "A")
                        + flow("A", "G")
                        + flow("G", "A", condition("${x}"))
                        + flow("G", "E")))),
        a(
            "a circle around a sub-process that waits",
            definitions(
                process(
                    "p",
                    "<bpmn:startEvent id=\"S\"/>"
                        + serviceTask("D")
                        + "<bpmn:exclusiveGateway id=\"G\" default=\"G_E\"/>"
                        + inside(
                            "<bpmn:startEvent id=\"S1\"/>"
                                + userTask("U")
                                + "<bpmn:endEvent id=\"E1\"/>"
                                + flow("S1", "U")
                                + flow("U", "E1"))
                        + "<bpmn:endEvent id=\"E\"/>"
                        + flow("S", "D")
                        + flow("D", "G")
                        + flow("G", "A", condition("${wave > 0}"))
                        + flow("G", "E")
                        + flow("A", "D")))),
        a(
            "pools, lanes and data",
            definitions(
                "<bpmn:collaboration id=\"C\"><bpmn:participant id=\"P\" name=\"窗口\" processRef=\"p\"/></bpmn:collaboration>"
                    + process(
                        "p",
                        "<bpmn:laneSet id=\"L\"><bpmn:lane id=\"L1\" name=\"x\"><bpmn:flowNodeRef>A</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet><bpmn:startEvent id=\"S\"/>"
                            + userTask("A")
                            + "<bpmn:endEvent id=\"E\"/>"
                            + flow("S", "A")
                            + flow("A", "E")
                            + "<bpmn:dataObject id=\"D\"/><bpmn:dataObjectReference id=\"DR\" dataObjectRef=\"D\"/><bpmn:textAnnotation id=\"N\"><bpmn:text>注</bpmn:text></bpmn:textAnnotation><bpmn:association id=\"AS\" sourceRef=\"A\" targetRef=\"N\"/>"))),
        a(
            "colours and modeler attributes",
            "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" xmlns:di=\"http://www.omg.org/spec/BPMN/20100524/DI\" xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\" xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" xmlns:bioc=\"http://bpmn.io/schema/bpmn/biocolor/1.0\" xmlns:modeler=\"http://camunda.org/schema/modeler/1.0\" modeler:executionPlatform=\"Camunda Platform\" targetNamespace=\"t\">"
                + process(
                    "p", "<bpmn:startEvent id=\"S\"/><bpmn:endEvent id=\"E\"/>" + flow("S", "E"))
                + "<di:BPMNDiagram id=\"D\"><di:BPMNPlane id=\"DP\" bpmnElement=\"p\"><di:BPMNShape id=\"DS\" bpmnElement=\"S\" bioc:fill=\"#fff\"><dc:Bounds x=\"1\" y=\"1\" width=\"36\" height=\"36\"/></di:BPMNShape></di:BPMNPlane></di:BPMNDiagram></bpmn:definitions>"),
        a(
            "events",
            definitions(
                "<bpmn:message id=\"M\" name=\"withdrawal\"/><bpmn:signal id=\"G\" name=\"g\"/><bpmn:error id=\"R\" name=\"r\" errorCode=\"r\"/><bpmn:escalation id=\"X\" name=\"x\" escalationCode=\"x\"/>"
                    + process("p", events()))),
        a(
            "a process of thirty days without work",
            definitions(
                process(
                        "p",
                        "<bpmn:startEvent id=\"S\"/><bpmn:endEvent id=\"E\"/>" + flow("S", "E"))
                    .replace("3650", "30"))));
  }

  static Stream<Arguments> whatIsNotListedIsRefusedByItsRule() {
    return Stream.of(
        a("namespaces", around(task("", extensions("<x:y xmlns:x=\"urn:x\"/>")))),
        a(
            "namespaces",
            around(serviceTask("A"))
                .replace("http://camunda.org/schema/1.0/bpmn", "http://activiti.org/bpmn")),
        a("namespaces", around(userTask("A", "xmlns:x=\"urn:x\" x:y=\"z\""))),
        a(
            "namespaces",
            around(serviceTask("A"))
                .replace("http://camunda.org/schema/1.0/bpmn", "http://www.camunda.com/fox")),
        a(
            "attributes",
            around(userTask("A"))
                .replace(
                    "id=\"Model\"",
                    "id=\"Model\" xsi:schemaLocation=\"urn:x http://localhost/x.xsd\"")),
        a("elements", around("<bpmn:task id=\"A\"/>")),
        a("elements", around("<bpmn:manualTask id=\"A\"/>")),
        a("elements", around("<bpmn:transaction id=\"A\"/>")),
        a("elements", around("<bpmn:adHocSubProcess id=\"A\"/>")),
        a("elements", around("<bpmn:complexGateway id=\"A\"/>")),
        a(
            "elements",
            definitions(
                "<bpmn:import importType=\"http://schemas.xmlsoap.org/wsdl/\" location=\"http://localhost\" namespace=\"x\"/>"
                    + process("p", ""))),
        a(
            "elements",
            around(
                task(
                    "",
                    "<bpmn:potentialOwner><bpmn:resourceAssignmentExpression><bpmn:formalExpression>x</bpmn:formalExpression></bpmn:resourceAssignmentExpression></bpmn:potentialOwner>"))),
        a(
            "elements",
            around(
                serviceTask("A")
                    .replace(
                        "/>", ">" + extensions("<camunda:connector/>") + "</bpmn:serviceTask>"))),
        a(
            "elements",
            around(
                serviceTask("A")
                    .replace(
                        "/>",
                        ">"
                            + extensions("<camunda:field name=\"x\" expression=\"${x}\"/>")
                            + "</bpmn:serviceTask>"))),
        a(
            "elements",
            around(
                "<bpmn:intermediateThrowEvent id=\"A\"><bpmn:compensateEventDefinition/></bpmn:intermediateThrowEvent>")),
        a(
            "elements",
            around(
                "<bpmn:intermediateThrowEvent id=\"A\"><bpmn:linkEventDefinition name=\"x\"/></bpmn:intermediateThrowEvent>")),
        a(
            "elements",
            around(
                task(
                    "",
                    extensions(
                        "<camunda:inputOutput><camunda:inputParameter name=\"x\"><camunda:list><camunda:value>${x}</camunda:value></camunda:list></camunda:inputParameter></camunda:inputOutput>")))),
        a(
            "no-script",
            around(
                "<bpmn:scriptTask id=\"A\" scriptFormat=\"groovy\"><bpmn:script>x</bpmn:script></bpmn:scriptTask>")),
        a(
            "no-script",
            around("<bpmn:scriptTask id=\"A\"><bpmn:script>${x}</bpmn:script></bpmn:scriptTask>")),
        a(
            "no-script",
            around(
                task(
                    "",
                    extensions(
                        "<camunda:taskListener event=\"create\"><camunda:script scriptFormat=\"js\">x</camunda:script></camunda:taskListener>")))),
        a(
            "no-script",
            around(
                task(
                    "",
                    extensions(
                        "<camunda:inputOutput><camunda:inputParameter name=\"x\"><camunda:script scriptFormat=\"js\">1</camunda:script></camunda:inputParameter></camunda:inputOutput>")))),
        a(
            "no-script",
            conditional("true")
                .replace("tFormalExpression\">", "tFormalExpression\" language=\"groovy\">")),
        a(
            "no-class",
            around(
                serviceTask("A")
                    .replace(
                        "camunda:delegateExpression=\"${accept}\"",
                        "camunda:class=\"java.lang.Object\""))),
        a("no-class", around(userTask("A", "camunda:formHandlerClass=\"x\""))),
        a("no-class", around(call("known").replace("/>", " camunda:variableMappingClass=\"x\"/>"))),
        a(
            "no-class",
            around(task("", extensions("<camunda:taskListener event=\"create\" class=\"x\"/>")))),
        a(
            "no-form-data",
            around(
                task(
                    "",
                    extensions(
                        "<camunda:formData><camunda:formField id=\"x\" type=\"string\" defaultValue=\"${x}\"/></camunda:formData>")))),
        a(
            "no-form-data",
            around(task("", extensions("<camunda:formProperty id=\"x\" expression=\"${x}\"/>")))),
        a(
            "attributes",
            around(
                serviceTask("A")
                    .replace(
                        "camunda:delegateExpression=\"${accept}\"",
                        "camunda:expression=\"${accept}\""))),
        a(
            "attributes",
            around(
                serviceTask("A")
                    .replace(
                        "camunda:delegateExpression=\"${accept}\"", "camunda:type=\"shell\""))),
        a(
            "attributes",
            around(
                serviceTask("A")
                    .replace(
                        "camunda:delegateExpression=\"${accept}\"",
                        "camunda:type=\"external\" camunda:topic=\"x\""))),
        a("attributes", around(userTask("A", "camunda:formKey=\"x\""))),
        a(
            "attributes",
            around(
                call("known")
                    .replace("/>", " camunda:variableMappingDelegateExpression=\"${accept}\"/>"))),
        a("attributes", around(call("known").replace("/>", " camunda:caseRef=\"x\"/>"))),
        a(
            "attributes",
            around(
                call("known")
                    .replace(
                        "/>",
                        ">"
                            + extensions("<camunda:in variables=\"all\"/>")
                            + "</bpmn:callActivity>"))),
        a("values", around(userTask("A", "camunda:priority=\"high\""))),
        a("values", around(decision("camunda:resultVariable=\"r\""))),
        a(
            "values",
            around(
                decision("camunda:resultVariable=\"r\" camunda:mapDecisionResult=\"resultList\""))),
        a("values", around(userTask("A ").replace("\"A \"", "\" A\""))),
        a("expressions", conditional("${''.getClass()}")),
        a("expressions", conditional("${''['class']}")),
        a("expressions", conditional("${execution}")),
        a("expressions", conditional("${execution.processEngineServices}")),
        a("expressions", conditional("${execution.getVariable('x')}")),
        a("expressions", conditional("${x.y}")),
        a("expressions", conditional("${x.y()}")),
        a("expressions", conditional("${clock}")),
        a("expressions", conditional("${accept == null}")),
        a("expressions", conditional("${clock.deadline('statutory', execution)}")),
        a("expressions", conditional("${clock.deadline(execution)}")),
        a("expressions", conditional("${clock.deadline(execution, 'x').getTime()}")),
        a("expressions", conditional("${(clock).deadline(execution, 'x')}")),
        a("expressions", conditional("${clock.deadline(execution == null, 'x')}")),
        a("expressions", conditional("${clock.getClass()}")),
        a("expressions", conditional("${task}")),
        a("expressions", conditional("${authenticatedUserId}")),
        a("expressions", conditional("${currentUser()}")),
        a("expressions", conditional("${now()}")),
        a("expressions", conditional("${x = 1}")),
        a("expressions", conditional("${a; b}")),
        a("expressions", conditional("${[1,2]}")),
        a("expressions", conditional("${x -&gt; 1}")),
        a("expressions", conditional("${x")),
        a("expressions", conditional("${}")),
        a("expressions", conditional("${a} #{b}")),
        a("expressions", conditional("\\${a} ${b}")),
        a("expressions", conditional("${a" + " + a".repeat(700) + "}")),
        a("expressions", conditional("${" + "(".repeat(60) + "a" + ")".repeat(60) + "}")),
        a("expressions", conditional("${''<!-- -->.get<![CDATA[Class()]]>}")),
        a("expressions", conditional("$<!-- -->{''.getClass()}")),
        a("expressions", conditional("$<?x y?>{''.getClass()}")),
        a("expressions", around(userTask("A", "name=\"${''.getClass()}\""))),
        a("expressions", around(userTask("A", "name=\"&#36;{''.getClass()}\""))),
        a(
            "expressions",
            around(
                task(
                    "",
                    "<bpmn:documentation>${''</bpmn:documentation><bpmn:documentation>.getClass()}</bpmn:documentation>"))),
        a("expressions", around(userTask("A", "camunda:assignee=\"${x.y}\""))),
        a("expressions", around(userTask("A", "camunda:candidateUsers=\"a,${x.y}\""))),
        a("expressions", around(userTask("A", "camunda:candidateUsers=\"${'},${x.y},'}\""))),
        a("expressions", around(userTask("A", "camunda:dueDate=\"${x.y}\""))),
        a("expressions", around(userTask("A", "camunda:followUpDate=\"${x.y}\""))),
        a("expressions", around(userTask("A", "camunda:priority=\"${x.y}\""))),
        a("expressions", timed("<bpmn:timeDate>${x.y}</bpmn:timeDate>")),
        a(
            "expressions",
            definitions(
                "<bpmn:error id=\"R\" errorCode=\"r\" camunda:errorMessage=\"${x.y}\"/>"
                    + process("p", ""))),
        a(
            "expressions",
            around(
                call("known")
                    .replace(
                        "/>",
                        ">"
                            + extensions(
                                "<camunda:in businessKey=\"#{execution.processBusinessKey}\"/>")
                            + "</bpmn:callActivity>"))),
        a(
            "expressions",
            around(
                task(
                    "",
                    extensions(
                        "<camunda:inputOutput><camunda:inputParameter name=\"x\">${x.y}</camunda:inputParameter></camunda:inputOutput>")))),
        a(
            "expressions",
            around(
                multi(
                    "<bpmn:completionCondition>${x.y}</bpmn:completionCondition><bpmn:loopCardinality>2</bpmn:loopCardinality>",
                    ""))),
        a("literals", definitions("<bpmn:message id=\"M\" name=\"${x}\"/>" + process("p", ""))),
        a("literals", definitions("<bpmn:signal id=\"M\" name=\"#{x}\"/>" + process("p", ""))),
        a("literals", around(call("${x}"))),
        a("literals", around(decision("").replace("known", "${x}"))),
        a("literals", around(userTask("A").replace("known", "${x}"))),
        a(
            "literals",
            around(call("known").replace("/>", " camunda:calledElementVersionTag=\"${x}\"/>"))),
        a(
            "literals",
            around(call("known").replace("/>", " camunda:calledElementTenantId=\"${x}\"/>"))),
        a("implementation", around("<bpmn:serviceTask id=\"A\"/>")),
        a("implementation", around(serviceTask("A").replace("accept", "unknown"))),
        a("implementation", around(serviceTask("A").replace("${accept}", "accept"))),
        a("implementation", around(serviceTask("A").replace("${accept}", " ${accept}"))),
        a(
            "implementation",
            around(serviceTask("A").replace("${accept}", "${accept.execute(execution)}"))),
        a("implementation", around("<bpmn:businessRuleTask id=\"A\"/>")),
        a("implementation", around("<bpmn:callActivity id=\"A\"/>")),
        a(
            "listeners",
            around(
                task(
                    "",
                    extensions(
                        "<camunda:taskListener event=\"create\" delegateExpression=\"${accept}\"/>")))),
        a(
            "listeners",
            around(
                task(
                    "",
                    extensions(
                        "<camunda:taskListener event=\"timeout\" delegateExpression=\"${told}\"/>")))),
        a(
            "attributes",
            around(
                task(
                    "",
                    extensions(
                        "<camunda:taskListener event=\"create\" expression=\"${told}\"/>")))),
        a(
            "listeners",
            around(
                task(
                    "",
                    extensions(
                        "<camunda:executionListener event=\"take\" delegateExpression=\"${noted}\"/>")))),
        a("timers", timed("<bpmn:timeCycle>R/PT1M</bpmn:timeCycle>")),
        a("timers", timed("<bpmn:timeCycle>R1001/PT1M</bpmn:timeCycle>")),
        a("timers", timed("<bpmn:timeCycle>R0/PT1M</bpmn:timeCycle>")),
        a("timers", timed("<bpmn:timeCycle>R5/PT59S</bpmn:timeCycle>")),
        a("timers", timed("<bpmn:timeCycle>0 0/5 * * * ?</bpmn:timeCycle>")),
        a("timers", timed("<bpmn:timeCycle>R5/2026-01-01T00:00:00/PT1H</bpmn:timeCycle>")),
        a("timers", timed("<bpmn:timeCycle>R5/PT1H/2026-01-01T00:00:00</bpmn:timeCycle>")),
        a("timers", timed("<bpmn:timeCycle>${x}</bpmn:timeCycle>")),
        a("timers", timed("<bpmn:timeCycle>R5/${x}</bpmn:timeCycle>")),
        a("timers", timed("<bpmn:timeDuration>5 days</bpmn:timeDuration>")),
        a("timers", timed("<bpmn:timeDuration>PT0S</bpmn:timeDuration>")),
        a("timers", timed("<bpmn:timeDuration>-P1D</bpmn:timeDuration>")),
        a("timers", timed("<bpmn:timeDuration>P99999999Y</bpmn:timeDuration>")),
        a("timers", timed("<bpmn:timeDate>tomorrow</bpmn:timeDate>")),
        a("timers", timed("")),
        a(
            "timers",
            timed(
                "<bpmn:timeDuration>P1D</bpmn:timeDuration><bpmn:timeDuration>P1D</bpmn:timeDuration>")),
        a(
            "timers",
            around(userTask("A"))
                .replace(
                    "<bpmn:startEvent id=\"S\"/>",
                    "<bpmn:startEvent id=\"S\"><bpmn:timerEventDefinition><bpmn:timeDate>${x}</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:startEvent>")),
        a(
            "retries",
            around(
                serviceTask("A")
                    .replace(
                        "/>",
                        ">"
                            + extensions(
                                "<camunda:failedJobRetryTimeCycle>R11/PT5M</camunda:failedJobRetryTimeCycle>")
                            + "</bpmn:serviceTask>"))),
        a(
            "retries",
            around(
                serviceTask("A")
                    .replace(
                        "/>",
                        ">"
                            + extensions(
                                "<camunda:failedJobRetryTimeCycle>R5/x</camunda:failedJobRetryTimeCycle>")
                            + "</bpmn:serviceTask>"))),
        a("flow-nodes", definitions(process("p", many(501)))),
        a("nesting", around(nested(11))),
        a("lengths", around(userTask("A", "name=\"" + "长".repeat(256) + "\""))),
        a(
            "lengths",
            around(task("", "<bpmn:documentation>" + "长".repeat(4001) + "</bpmn:documentation>"))),
        a("cardinality", around(multi("<bpmn:loopCardinality>201</bpmn:loopCardinality>", ""))),
        a("cardinality", around(multi("<bpmn:loopCardinality>0</bpmn:loopCardinality>", ""))),
        a("cardinality", around(multi("<bpmn:loopCardinality>${x}</bpmn:loopCardinality>", ""))),
        a("cardinality", around(multi("", "camunda:collection=\"list\""))),
        a("cardinality", around(multi("", "camunda:collection=\"${list}\""))),
        a("cardinality", around(multi("", ""))),
        a(
            "cardinality",
            around(
                inside(
                    "<bpmn:startEvent id=\"S1\"/>"
                        + multi("<bpmn:loopCardinality>20</bpmn:loopCardinality>", "")
                            .replace("\"A\"", "\"A1\"")
                        + "<bpmn:endEvent id=\"E1\"/>"
                        + flow("S1", "A1")
                        + flow("A1", "E1")
                        + "<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>11</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>"))),
        a(
            "executable",
            around(userTask("A")).replace("isExecutable=\"true\"", "isExecutable=\"false\"")),
        a("executable", definitions("")),
        a(
            "history-time-to-live",
            around(userTask("A")).replace("camunda:historyTimeToLive=\"P3650D\"", "")),
        a("history-time-to-live", around(userTask("A")).replace("P3650D", "P3649D")),
        a("history-time-to-live", around(userTask("A")).replace("P3650D", "3650")),
        a("history-time-to-live", around(userTask("A")).replace("P3650D", "P10Y")),
        a("unique-ids", definitions(process("p", "") + process("p", ""))),
        a("unique-ids", around(userTask("A"), userTask("A"))),
        a(
            "variable-names",
            around(
                multi(
                    "",
                    "camunda:collection=\"${parts.ofWave(execution, 1)}\" camunda:elementVariable=\"clock\""))),
        a(
            "variable-names",
            around(
                decision(
                    "camunda:resultVariable=\"accept\" camunda:mapDecisionResult=\"singleEntry\""))),
        a(
            "variable-names",
            around(
                decision(
                    "camunda:resultVariable=\"execution\" camunda:mapDecisionResult=\"singleEntry\""))),
        a(
            "variable-names",
            around(
                call("known")
                    .replace(
                        "/>",
                        ">"
                            + extensions("<camunda:out source=\"x\" target=\"parts\"/>")
                            + "</bpmn:callActivity>"))),
        a("user-task-form", around(userTask("A").replace("camunda:formRef=\"known\"", ""))),
        a(
            "user-task-candidates",
            around(userTask("A").replace("camunda:candidateGroups", "camunda:assignee"))),
        a("user-task-candidates", around(userTask("A").replace("window", " , "))),
        a("take-back", takenBack("takeBack", "agree:E")),
        a("take-back", takenBack("takeBack", "agree")),
        a("take-back", takenBack("takeBack", "agree:B ${x}:B")),
        a("take-back", takenBack("other", "agree:B")),
        a("take-back", takenBack("takeBack", "agree:B", "<bpmn:parallelGateway id=\"G\"/>")),
        a(
            "reachable-end",
            definitions(
                process("p", "<bpmn:startEvent id=\"S\"/>" + userTask("A") + flow("S", "A")))),
        a(
            "reachable-end",
            definitions(
                process(
                    "p",
                    "<bpmn:startEvent id=\"S\"/>"
                        + userTask("A")
                        + flow("S", "A")
                        + "<bpmn:endEvent id=\"E\"/>"))),
        a("reachable-end", around(inside("<bpmn:startEvent id=\"S1\"/>"))),
        a("waiting-circles", circle(serviceTask("A"))),
        a(
            "waiting-circles",
            circle(
                "<bpmn:intermediateCatchEvent id=\"A\"><bpmn:conditionalEventDefinition id=\"C\"><bpmn:condition xsi:type=\"bpmn:tFormalExpression\">${true}</bpmn:condition></bpmn:conditionalEventDefinition></bpmn:intermediateCatchEvent>")),
        a(
            "waiting-circles",
            circle(
                inside(
                    "<bpmn:startEvent id=\"S1\"/><bpmn:exclusiveGateway id=\"G1\" default=\"G1_E1\"/>"
                        + userTask("U")
                        + "<bpmn:endEvent id=\"E1\"/>"
                        + flow("S1", "G1")
                        + flow("G1", "U", condition("${x}"))
                        + flow("G1", "E1")
                        + flow("U", "E1")))),
        a("no-self-start", around(call("flow"))),
        a(
            "no-self-start",
            definitions(
                process(
                        "p",
                        "<bpmn:startEvent id=\"S\"/>"
                            + call("q")
                            + "<bpmn:endEvent id=\"E\"/>"
                            + flow("S", "A")
                            + flow("A", "E"))
                    + process(
                        "q",
                        "<bpmn:startEvent id=\"S2\"/>"
                            + call("p").replace("\"A\"", "\"A2\"")
                            + "<bpmn:endEvent id=\"E2\"/>"
                            + flow("S2", "A2")
                            + flow("A2", "E2")))),
        a(
            "no-self-start",
            definitions(
                "<bpmn:signal id=\"G\" name=\"g\"/>"
                    + process(
                        "p",
                        "<bpmn:startEvent id=\"S\"><bpmn:signalEventDefinition signalRef=\"G\"/></bpmn:startEvent><bpmn:endEvent id=\"E\"><bpmn:signalEventDefinition signalRef=\"G\"/></bpmn:endEvent>"
                            + flow("S", "E")))),
        a("parallel-join", around(inside(parallel("J", "<bpmn:exclusiveGateway id=\"J\"/>")))),
        a(
            "parallel-join",
            around(
                inside(
                    parallel(
                        "J",
                        "<bpmn:parallelGateway id=\"J\"/><bpmn:endEvent id=\"X\"/>"
                            + flow("A1", "X"))))),
        a(
            "parallel-join",
            around(inside(parallel("J", "<bpmn:parallelGateway id=\"J\"/>" + flow("A1", "P"))))),
        a(
            "start-messages",
            definitions(
                "<bpmn:message id=\"M\" name=\"taken\"/>"
                    + process(
                        "p",
                        "<bpmn:startEvent id=\"S\"><bpmn:messageEventDefinition messageRef=\"M\"/></bpmn:startEvent><bpmn:endEvent id=\"E\"/>"
                            + flow("S", "E")))),
        a("kind", "<html/>"),
        a("well-formed", "<a><b></a>"),
        a("well-formed", ""),
        a("no-doctype", "<!DOCTYPE x>" + around(userTask("A"))),
        a("no-doctype", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"),
        a("depth", "<a>".repeat(101) + "</a>".repeat(101)),
        a("encoding", "<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + around(userTask("A"))),
        a("encoding", "<?xml version=\"1.1\"?>" + around(userTask("A"))),
        a("size", around(userTask("A")) + " ".repeat(1 << 20)));
  }

  /** {@code A}, a gateway or what is given, and {@code B}, where it stands next. */
  private static String takenBack(String name, String value, String... between) {
    var step = "<camunda:property name=\"%s\" value=\"%s\"/>".formatted(name, value);
    var gateway = between.length > 0 ? between[0] : "<bpmn:exclusiveGateway id=\"G\"/>";
    return around(
            task("", extensions("<camunda:properties>" + step + "</camunda:properties>")),
            gateway,
            userTask("B"),
            flow("A", "G"),
            flow("G", "B"),
            flow("B", "E"))
        .replace(flow("A", "E"), "");
  }

  private static String decision(String attributes) {
    return "<bpmn:businessRuleTask id=\"A\" camunda:decisionRef=\"known\" " + attributes + "/>";
  }

  private static String call(String key) {
    return "<bpmn:callActivity id=\"A\" calledElement=\"" + key + "\"/>";
  }

  private static String multi(String inside, String attributes) {
    return task(
        "",
        "<bpmn:multiInstanceLoopCharacteristics "
            + attributes
            + ">"
            + inside
            + "</bpmn:multiInstanceLoopCharacteristics>");
  }

  private static String circle(String activity) {
    return definitions(
        process(
            "p",
            "<bpmn:startEvent id=\"S\"/><bpmn:exclusiveGateway id=\"G\" default=\"G_E\"/>"
                + activity
                + "<bpmn:endEvent id=\"E\"/>"
                + flow("S", "A")
                + flow("A", "G")
                + flow("G", "A", condition("${x}"))
                + flow("G", "E")));
  }

  private static String parallel(String join, String more) {
    return "<bpmn:startEvent id=\"S1\"/><bpmn:parallelGateway id=\"P\"/>"
        + userTask("A1")
        + userTask("A2")
        + "<bpmn:endEvent id=\"E1\"/>"
        + flow("S1", "P")
        + flow("P", "A1")
        + flow("P", "A2")
        + flow("A1", join)
        + flow("A2", join)
        + flow(join, "E1")
        + more;
  }

  /** So many sub-processes in each other. */
  private static String nested(int depth) {
    return IntStream.rangeClosed(1, depth)
        .boxed()
        .reduce(
            "<bpmn:startEvent id=\"S0\"/><bpmn:endEvent id=\"E0\"/>" + flow("S0", "E0"),
            (inner, n) -> {
              var id = n == depth ? "A" : "N" + n;
              var process = "<bpmn:subProcess id=\"" + id + "\">" + inner + "</bpmn:subProcess>";
              return n == depth
                  ? process
                  : "<bpmn:startEvent id=\"S%d\"/><bpmn:endEvent id=\"E%d\"/>".formatted(n, n)
                      + process
                      + flow("S" + n, id)
                      + flow(id, "E" + n);
            },
            (one, other) -> one);
  }

  /** So many nodes in a row. */
  private static String many(int nodes) {
    return "<bpmn:startEvent id=\"N1\"/><bpmn:endEvent id=\"N%d\"/>".formatted(nodes)
        + IntStream.range(2, nodes)
            .mapToObj(n -> serviceTask("N" + n))
            .collect(Collectors.joining())
        + IntStream.range(1, nodes)
            .mapToObj(n -> flow("N" + n, "N" + (n + 1)))
            .collect(Collectors.joining());
  }

  private static String events() {
    return "<bpmn:startEvent id=\"S\"/>"
        + inside(
            "<bpmn:startEvent id=\"S1\"/><bpmn:eventBasedGateway id=\"EG\"/>"
                + "<bpmn:intermediateCatchEvent id=\"C1\"><bpmn:messageEventDefinition messageRef=\"M\"/></bpmn:intermediateCatchEvent>"
                + "<bpmn:intermediateCatchEvent id=\"C2\"><bpmn:timerEventDefinition><bpmn:timeDuration>P1D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>"
                + "<bpmn:endEvent id=\"E1\"><bpmn:errorEventDefinition errorRef=\"R\"/></bpmn:endEvent>"
                + "<bpmn:endEvent id=\"E2\"><bpmn:escalationEventDefinition escalationRef=\"X\"/></bpmn:endEvent>"
                + flow("S1", "EG")
                + flow("EG", "C1")
                + flow("EG", "C2")
                + flow("C1", "E1")
                + flow("C2", "E2")
                + "<bpmn:subProcess id=\"V\" triggeredByEvent=\"true\"><bpmn:startEvent id=\"V1\" isInterrupting=\"false\"><bpmn:timerEventDefinition><bpmn:timeDate>${clock.deadline(execution, 'statutory')}</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:startEvent>"
                + serviceTask("V2")
                + "<bpmn:endEvent id=\"V3\"/>"
                + flow("V1", "V2")
                + flow("V2", "V3")
                + "</bpmn:subProcess>")
        + "<bpmn:boundaryEvent id=\"B1\" attachedToRef=\"A\"><bpmn:errorEventDefinition errorRef=\"R\" camunda:errorCodeVariable=\"code\"/></bpmn:boundaryEvent>"
        + "<bpmn:boundaryEvent id=\"B2\" attachedToRef=\"A\" cancelActivity=\"false\"><bpmn:escalationEventDefinition escalationRef=\"X\"/></bpmn:boundaryEvent>"
        + "<bpmn:intermediateThrowEvent id=\"T\"><bpmn:signalEventDefinition signalRef=\"G\"/></bpmn:intermediateThrowEvent>"
        + "<bpmn:endEvent id=\"E\"><bpmn:terminateEventDefinition/></bpmn:endEvent>"
        + flow("S", "A")
        + flow("A", "T")
        + flow("T", "E")
        + flow("B1", "E")
        + flow("B2", "E");
  }
}
