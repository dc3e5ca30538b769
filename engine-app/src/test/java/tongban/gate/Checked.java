package tongban.gate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tongban.gate.xml.ModelFile;
import tongban.gate.xml.Unreadable;

/** The rules over a file, with a small registry and without an engine. */
final class Checked {
  static final Registry REGISTRY =
      new Registry() {
        @Override
        public Set<String> delegates() {
          return Set.of("accept", "refuse", "dispatchWave");
        }

        @Override
        public Set<String> executionListeners() {
          return Set.of("noted");
        }

        @Override
        public Set<String> taskListeners() {
          return Set.of("told");
        }

        @Override
        public Set<String> groups() {
          return Set.of("clock", "parts", "courier");
        }

        @Override
        public List<Signature> functions(String group, String name) {
          return switch (group + "." + name) {
            case "clock.deadline", "parts.ofWave" -> List.of(new Signature(List.of(true, false)));
            case "courier.delivered" -> List.of(new Signature(List.of(true)));
            case "parts.department", "parts.countersigned" ->
                List.of(new Signature(List.of(false)));
            default -> List.of();
          };
        }
      };

  private static final EngineParser NO_ENGINE =
      new EngineParser() {
        @Override
        public List<Problem> bpmn(byte[] file) {
          return List.of();
        }

        @Override
        public List<Problem> dmn(byte[] file) {
          return List.of();
        }
      };

  private static final Known KNOWN =
      new Known() {
        @Override
        public boolean form(String id) {
          return id.equals("known");
        }

        @Override
        public Optional<byte[]> process(String key) {
          return key.equals("known")
              ? Optional.of(
                  Bpmn.around(Bpmn.userTask("A"))
                      .replace("\"flow\"", "\"known\"")
                      .getBytes(StandardCharsets.UTF_8))
              : Optional.empty();
        }

        @Override
        public boolean decision(String key) {
          return key.equals("known");
        }

        @Override
        public Optional<String> startedBy(String message) {
          return message.equals("taken") ? Optional.of("other") : Optional.empty();
        }
      };

  private Checked() {}

  static List<Finding> findings(byte[] file) {
    var report = new Report();
    try {
      new ModelCheck(REGISTRY, NO_ENGINE).check(ModelFile.read(file), file, KNOWN, report);
    } catch (Unreadable e) {
      report.error(e.rule(), "", e.arguments());
    }
    return report.findings();
  }

  static List<Finding> findings(String file) {
    return findings(file.getBytes(StandardCharsets.UTF_8));
  }

  /** Names of the rules that refuse the file. */
  static List<String> errors(String file) {
    return errors(file.getBytes(StandardCharsets.UTF_8));
  }

  static List<String> errors(byte[] file) {
    return findings(file).stream().filter(Finding::isError).map(Finding::rule).distinct().toList();
  }
}
