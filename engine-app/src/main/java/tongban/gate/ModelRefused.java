package tongban.gate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A deployment that the gate does not let through. */
public final class ModelRefused extends RuntimeException {
  private final transient Map<String, List<Finding>> findings;

  public ModelRefused(Map<String, List<Finding>> findings) {
    super(
        findings.entrySet().stream()
            .flatMap(file -> file.getValue().stream().map(finding -> text(file.getKey(), finding)))
            .limit(20)
            .collect(Collectors.joining("; ")));
    this.findings = Map.copyOf(findings);
  }

  private static String text(String file, Finding finding) {
    return "%s: %s at %s %s"
        .formatted(file, finding.rule(), finding.element(), finding.arguments());
  }

  /** By the names of the files. */
  public Map<String, List<Finding>> findings() {
    return findings;
  }
}
