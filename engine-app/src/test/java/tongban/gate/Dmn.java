package tongban.gate;

/** Small decision models for tests. */
final class Dmn {

  private Dmn() {}

  static String table(String attributes, String input, String output) {
    return definitions(
        "",
        "<decision id=\"d\" name=\"d\" camunda:historyTimeToLive=\"P30D\"><decisionTable id=\"t\" "
            + attributes
            + "><input id=\"i\"><inputExpression id=\"ie\" typeRef=\"number\"><text>amount</text></inputExpression></input>"
            + "<output id=\"o\" name=\"r\" typeRef=\"string\"/><rule id=\"r1\"><inputEntry id=\"e1\"><text>"
            + input
            + "</text></inputEntry><outputEntry id=\"e2\"><text>"
            + output
            + "</text></outputEntry></rule></decisionTable></decision>");
  }

  static String definitions(String attributes, String inside) {
    return "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" xmlns:camunda=\"http://camunda.org/schema/1.0/dmn\" id=\"D\" name=\"D\" namespace=\"x\" "
        + attributes
        + ">"
        + inside
        + "</definitions>";
  }
}
