package tongban.gate;

import java.util.Map;
import java.util.Set;

/** The namespaces of models, judged by URI whatever the prefix. */
final class Namespaces {
  static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
  static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";
  static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  static final String MODELER = "http://camunda.org/schema/modeler/1.0";

  static final Set<String> DMN =
      Set.of(
          "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
          "http://www.omg.org/spec/DMN/20180521/MODEL/",
          "https://www.omg.org/spec/DMN/20191111/MODEL/",
          "https://www.omg.org/spec/DMN/20211108/MODEL/",
          "https://www.omg.org/spec/DMN/20230324/MODEL/");

  /** Prefixes of the lists of elements. */
  static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://www.omg.org/spec/BPMN/20100524/DI", "di:"),
          Map.entry("http://www.omg.org/spec/DD/20100524/DC", "dc:"),
          Map.entry("http://www.omg.org/spec/DD/20100524/DI", "omgdi:"),
          Map.entry("http://www.omg.org/spec/DMN/20180521/DMNDI/", "di:"),
          Map.entry("https://www.omg.org/spec/DMN/20191111/DMNDI/", "di:"),
          Map.entry("https://www.omg.org/spec/DMN/20230324/DMNDI/", "di:"),
          Map.entry("http://www.omg.org/spec/DMN/20180521/DC/", "dc:"),
          Map.entry("http://www.omg.org/spec/DMN/20180521/DI/", "omgdi:"),
          Map.entry(CAMUNDA, "camunda:"),
          Map.entry(CAMUNDA_DMN, "camunda:"));

  /** The usual colours of shapes: attributes only. */
  static final Map<String, Set<String>> COLOURS =
      Map.of(
          "http://bpmn.io/schema/bpmn/biocolor/1.0",
          Set.of("stroke", "fill"),
          "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
          Set.of("background-color", "border-color", "color"));

  private Namespaces() {}

  static boolean isModel(String uri) {
    return uri.equals(BPMN) || DMN.contains(uri);
  }

  static boolean isCamunda(String uri) {
    return uri.equals(CAMUNDA) || uri.equals(CAMUNDA_DMN);
  }
}
