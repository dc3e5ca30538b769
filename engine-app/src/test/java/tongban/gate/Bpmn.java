package tongban.gate;

/** Small process models for tests, which differ in one thing from an allowed one. */
public final class Bpmn {
  static final String ROOT =
      "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
          + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
          + " xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" id=\"Model\""
          + " targetNamespace=\"urn:test\">";

  private Bpmn() {}

  public static String definitions(String inside) {
    return ROOT + inside + "</bpmn:definitions>";
  }

  /** A process around these elements, with an id of its own. */
  public static String process(String id, String inside) {
    return "<bpmn:process id=\"%s\" isExecutable=\"true\" camunda:historyTimeToLive=\"P3650D\">%s</bpmn:process>"
        .formatted(id, inside);
  }

  /** Start, the activity {@code A}, end; the activity is what differs. */
  public static String around(String activity, String... more) {
    return definitions(
        process(
            "flow",
            "<bpmn:startEvent id=\"S\"/>"
                + activity
                + "<bpmn:endEvent id=\"E\"/>"
                + flow("S", "A")
                + flow("A", "E")
                + String.join("", more)));
  }

  public static String flow(String from, String to) {
    return flow(from, to, "");
  }

  public static String flow(String from, String to, String inside) {
    return "<bpmn:sequenceFlow id=\"%s_%s\" sourceRef=\"%s\" targetRef=\"%s\">%s</bpmn:sequenceFlow>"
        .formatted(from, to, from, to, inside);
  }

  public static String condition(String expression) {
    return "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">"
        + expression
        + "</bpmn:conditionExpression>";
  }

  public static String userTask(String id) {
    return userTask(id, "");
  }

  public static String userTask(String id, String attributes) {
    return "<bpmn:userTask id=\"%s\" %s camunda:formRef=\"known\" camunda:formRefBinding=\"latest\" camunda:candidateGroups=\"window\"/>"
        .formatted(id, attributes);
  }

  public static String serviceTask(String id) {
    return "<bpmn:serviceTask id=\"%s\" camunda:delegateExpression=\"${accept}\"/>".formatted(id);
  }

  /** The activity {@code A} as a task of people with this inside. */
  public static String task(String attributes, String inside) {
    return "<bpmn:userTask id=\"A\" %s camunda:formRef=\"known\" camunda:formRefBinding=\"latest\" camunda:candidateGroups=\"window\">%s</bpmn:userTask>"
        .formatted(attributes, inside);
  }

  public static String extensions(String inside) {
    return "<bpmn:extensionElements>" + inside + "</bpmn:extensionElements>";
  }

  /** The activity {@code A} as a sub-process. */
  public static String inside(String elements) {
    return inside("", elements);
  }

  public static String inside(String attributes, String elements) {
    return "<bpmn:subProcess id=\"A\" " + attributes + ">" + elements + "</bpmn:subProcess>";
  }

  /** A model with a condition on the way. */
  public static String conditional(String expression) {
    return definitions(
        process(
            "flow",
            "<bpmn:startEvent id=\"S\"/><bpmn:exclusiveGateway id=\"G\" default=\"G_E\"/>"
                + userTask("A")
                + "<bpmn:endEvent id=\"E\"/>"
                + flow("S", "G")
                + flow("G", "A", condition(expression))
                + flow("G", "E")
                + flow("A", "E")));
  }

  /** A model whose activity is interrupted by a timer. */
  public static String timed(String time) {
    return around(
        userTask("A"),
        "<bpmn:boundaryEvent id=\"T\" attachedToRef=\"A\"><bpmn:timerEventDefinition id=\"TD\">"
            + time
            + "</bpmn:timerEventDefinition></bpmn:boundaryEvent>"
            + flow("T", "E"));
  }
}
