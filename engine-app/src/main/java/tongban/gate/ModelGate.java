package tongban.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import tongban.forms.Forms;
import tongban.gate.xml.ModelFile;
import tongban.gate.xml.Unreadable;

/** Judges models before the engine sees them. */
@Service
public class ModelGate {
  private final ModelCheck check;
  private final Published published;
  private final Forms forms;

  ModelGate(Registry registry, EngineParser engine, Published published, Forms forms) {
    this.check = new ModelCheck(registry, engine);
    this.published = published;
    this.forms = forms;
  }

  /**
   * What is found in a file by itself. It may be deployed when nothing of it is an error.
   *
   * @param file as it is, however malformed
   */
  public List<Finding> check(ModelKind kind, byte[] file) {
    return check(kind, file, new Beside(Map.of()));
  }

  /**
   * What forbids publishing these files together, by their names; here a reference to what is
   * neither published nor among them is an error. Only what the engine takes by the end of its name
   * is accepted: BPMN, DMN and forms.
   */
  public Map<String, List<Finding>> checkTogether(Map<String, byte[]> files) {
    var beside = new Beside(files);
    var found = new HashMap<String, List<Finding>>();
    files.forEach(
        (name, file) -> {
          var errors = errors(name, file, beside);
          if (!errors.isEmpty()) found.put(name, errors);
        });
    return found;
  }

  private List<Finding> errors(String name, byte[] file, Known known) {
    var kind = kind(name);
    if (kind.isEmpty()) {
      return List.of(new Finding("kind", Severity.ERROR, "", "gate.kind", List.of(name)));
    }
    return check(kind.get(), file, known).stream()
        .map(
            finding ->
                new Finding(
                    finding.rule(),
                    Severity.ERROR,
                    finding.element(),
                    finding.message(),
                    finding.arguments()))
        .toList();
  }

  /** As the engine tells kinds apart. */
  private static Optional<ModelKind> kind(String name) {
    if (name.endsWith("form")) return Optional.of(ModelKind.FORM);
    for (var end : List.of("bpmn", "bpmn20.xml", "dmn", "dmn11.xml")) {
      if (name.endsWith(end)) return Optional.of(ModelKind.XML);
    }
    return Optional.empty();
  }

  private List<Finding> check(ModelKind kind, byte[] file, Known known) {
    if (kind == ModelKind.FORM) return FormFindings.of(forms.check(file));
    var report = new Report();
    try {
      check.check(ModelFile.read(file), file, known, report);
    } catch (Unreadable e) {
      report.error(e.rule(), "", e.arguments());
    }
    return report.findings();
  }

  /** What is published, and what is published together. */
  private final class Beside implements Known {
    private final Map<String, byte[]> processes = new HashMap<>();
    private final Set<String> decisions = new HashSet<>();
    private final Set<String> own = new HashSet<>();

    Beside(Map<String, byte[]> files) {
      files.forEach(
          (name, file) -> {
            if (kind(name).filter(kind -> kind == ModelKind.XML).isPresent()) collect(file);
            if (kind(name).filter(kind -> kind == ModelKind.FORM).isPresent()) {
              forms.id(file).ifPresent(own::add);
            }
          });
    }

    private void collect(byte[] file) {
      try {
        for (var element : ModelFile.read(file).children()) {
          if (element.name().equals("process")) processes.put(element.text("id"), file);
          if (element.name().equals("decision")) decisions.add(element.text("id"));
        }
      } catch (Unreadable e) {
        // found again, and said, when the file itself is judged
      }
    }

    @Override
    public Optional<byte[]> process(String key) {
      return Optional.ofNullable(processes.get(key)).or(() -> published.process(key));
    }

    @Override
    public boolean decision(String key) {
      return decisions.contains(key) || published.decision(key);
    }

    @Override
    public Optional<String> startedBy(String message) {
      return published.startedBy(message);
    }

    @Override
    public boolean form(String id) {
      return own.contains(id) || forms.isRegistered(id);
    }
  }
}
