package tongban.gate;

import java.util.HashSet;
import java.util.Set;
import tongban.gate.xml.Element;

/** No id stands twice in a file; processes, decisions and what is passed have one. */
final class UniqueIds implements Rule {
  private static final Set<String> NAMED = Set.of("process", "decision", "sequenceFlow");

  @Override
  public String name() {
    return "unique-ids";
  }

  @Override
  public void check(Model model, Report report) {
    var seen = new HashSet<String>();
    model
        .all()
        .forEach(
            element -> {
              var id = element.get("id");
              if (id == null ? needsOne(element) : !seen.add(id)) {
                report.error(this, element, id == null ? element.name() : id);
              }
            });
  }

  private static boolean needsOne(Element element) {
    return NAMED.contains(element.name()) || Scope.NODES.contains(element.name());
  }
}
