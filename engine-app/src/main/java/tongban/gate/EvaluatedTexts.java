package tongban.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tongban.gate.xml.Element;

/** The texts of a process model that the engine evaluates, each as the engine puts it together. */
final class EvaluatedTexts {
  private static final List<String> TASK =
      List.of("assignee", "dueDate", "followUpDate", "priority");
  private static final List<String> LISTS = List.of("candidateUsers", "candidateGroups");

  private final List<String> texts = new ArrayList<>();

  private EvaluatedTexts() {}

  static List<String> of(Element element) {
    var found = new EvaluatedTexts();
    if (Namespaces.isCamunda(element.uri())) found.extension(element);
    else if (element.uri().equals(Namespaces.BPMN)) found.bpmn(element);
    return found.texts;
  }

  private void bpmn(Element element) {
    switch (element.name()) {
      case "userTask" -> userTask(element);
      case "conditionExpression",
          "condition",
          "completionCondition",
          "timeDate",
          "timeDuration",
          "timeCycle" ->
          add(element.text().strip());
      case "multiInstanceLoopCharacteristics" -> add(Model.camunda(element, "collection"));
      case "error" -> add(Model.camunda(element, "errorMessage"));
      default -> {
        // nothing that is evaluated
      }
    }
  }

  private void extension(Element element) {
    switch (element.name()) {
      case "inputParameter", "outputParameter" -> add(element.text().strip());
      case "in" -> add(element.get("businessKey"));
      default -> {
        // nothing that is evaluated
      }
    }
  }

  private void userTask(Element task) {
    add(task.get("name"));
    add(
        task.children("documentation").stream()
            .map(element -> element.text().strip())
            .collect(Collectors.joining("\n\n")));
    for (var name : TASK) add(Model.camunda(task, name));
    for (var name : LISTS) {
      var list = Model.camunda(task, name);
      add(list);
      if (list != null) texts.addAll(divided(list));
    }
  }

  private void add(@Nullable String text) {
    if (text != null) texts.add(text);
  }

  /** Divides a list at commas, as the engine does: by braces, not by texts. */
  private static List<String> divided(String list) {
    var pieces = new ArrayList<String>();
    var piece = new StringBuilder();
    boolean inside = false;
    for (char c : list.toCharArray()) {
      if (c == '{' || c == '$') inside = true;
      else if (c == '}') inside = false;
      if (c != ',' || inside) {
        piece.append(c);
      } else {
        pieces.add(piece.toString().strip());
        piece.setLength(0);
      }
    }
    pieces.add(piece.toString().strip());
    return pieces;
  }
}
