package tongban.gate;

import java.util.Set;
import tongban.gate.xml.Element;

/** Tables have the hit policies that the engine has, and its aggregators. */
final class HitPolicy implements Rule {
  private static final Set<String> POLICIES =
      Set.of("UNIQUE", "FIRST", "ANY", "RULE ORDER", "COLLECT");
  private static final Set<String> AGGREGATORS = Set.of("SUM", "MIN", "MAX", "COUNT");

  @Override
  public String name() {
    return "hit-policy";
  }

  @Override
  public void check(Model model, Report report) {
    model
        .named("decisionTable")
        .filter(table -> !isGood(table))
        .forEach(table -> report.error(this, table, table.text("hitPolicy")));
  }

  private static boolean isGood(Element table) {
    var policy = table.get("hitPolicy");
    if (policy != null && !POLICIES.contains(policy)) return false;
    var aggregation = table.get("aggregation");
    return aggregation == null || "COLLECT".equals(policy) && AGGREGATORS.contains(aggregation);
  }
}
