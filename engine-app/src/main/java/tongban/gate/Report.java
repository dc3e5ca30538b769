package tongban.gate;

import java.util.ArrayList;
import java.util.List;
import tongban.gate.xml.Element;

/** Findings of one check, in the order of the rules. */
final class Report {
  private static final int MOST = 200;

  private final List<Finding> findings = new ArrayList<>();

  void error(Rule rule, Element at, Object... arguments) {
    add(rule.name(), Severity.ERROR, at.nearestId(), arguments);
  }

  void warning(Rule rule, Element at, Object... arguments) {
    add(rule.name(), Severity.WARNING, at.nearestId(), arguments);
  }

  void error(String rule, String element, Object... arguments) {
    add(rule, Severity.ERROR, element, arguments);
  }

  private void add(String rule, Severity severity, String element, Object... arguments) {
    if (findings.size() == MOST) return;
    var finding = new Finding(rule, severity, element, "gate." + rule, List.of(arguments));
    if (!findings.contains(finding)) findings.add(finding);
  }

  boolean hasErrors() {
    return findings.stream().anyMatch(Finding::isError);
  }

  boolean hasErrorOf(String rule) {
    return findings.stream().anyMatch(finding -> finding.rule().equals(rule));
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
