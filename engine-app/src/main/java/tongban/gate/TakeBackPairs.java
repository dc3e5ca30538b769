package tongban.gate;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tongban.gate.xml.Element;

/**
 * A property of a user task is {@code takeBack}: pairs {@code outcome:element}, where the element
 * is a user task to which the flow comes from there within the same scope, over steps and decisions
 * alone: nothing waits on the way, and nothing runs beside it. Neither is done several times.
 */
final class TakeBackPairs implements Rule {
  private static final String PROPERTY = "takeBack";
  private static final Pattern PAIR =
      Pattern.compile("([a-z][a-z0-9-]{0,99}):([A-Za-z_][A-Za-z0-9_.-]{0,199})");
  private static final Set<String> ON_THE_WAY = Set.of("serviceTask", "exclusiveGateway");

  @Override
  public String name() {
    return "take-back";
  }

  @Override
  public void check(Model model, Report report) {
    for (var scope : model.scopes()) {
      for (var node : scope.nodes()) {
        for (var extensions : node.element().children("extensionElements")) {
          for (var properties : extensions.children("properties")) {
            properties.children("property").forEach(each -> check(node, each, report));
          }
        }
      }
    }
  }

  private void check(Scope.Node node, Element property, Report report) {
    var value = property.text("value");
    boolean good =
        !isRepeated(node)
            && property.text("name").equals(PROPERTY)
            && List.of(value.strip().split("\\s+")).stream().allMatch(pair -> isGood(node, pair));
    if (!good) report.error(this, node.element(), property.text("name"), value);
  }

  private static boolean isGood(Scope.Node node, String pair) {
    var matched = PAIR.matcher(pair);
    return matched.matches() && follows(node, matched.group(2));
  }

  private static boolean isRepeated(Scope.Node node) {
    return node.element().child("multiInstanceLoopCharacteristics").isPresent();
  }

  private static boolean follows(Scope.Node node, String target) {
    var seen = new HashSet<Scope.Node>();
    var way = new ArrayDeque<>(node.next());
    while (!way.isEmpty()) {
      var here = way.pop();
      if (here.is("userTask") && here.element().text("id").equals(target)) return !isRepeated(here);
      if (ON_THE_WAY.contains(here.element().name()) && seen.add(here)) way.addAll(here.next());
    }
    return false;
  }
}
