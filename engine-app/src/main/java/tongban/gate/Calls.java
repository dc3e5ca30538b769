package tongban.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tongban.gate.xml.Element;
import tongban.gate.xml.ModelFile;
import tongban.gate.xml.Unreadable;

/** Which process starts which, in a file and among those that are published. */
final class Calls {
  private final Known published;
  private final Map<String, Element> own;
  private final Map<String, Optional<Element>> read = new HashMap<>();
  private final Map<String, List<String>> started = new HashMap<>();
  private final Map<String, List<String>> startedBySignal = new HashMap<>();
  private final Map<Element, SignalNames> signals = new HashMap<>();

  Calls(Model model) {
    this.published = model.published();
    this.own = model.processes();
    own.forEach(
        (key, process) -> {
          for (var signal : signals(process, Set.of("startEvent"))) {
            startedBySignal.computeIfAbsent(signal, name -> new ArrayList<>()).add(key);
          }
        });
  }

  /** The process of this key: of the file, or else as it is published. */
  Optional<Element> process(String key) {
    var inFile = own.get(key);
    if (inFile != null) return Optional.of(inFile);
    return read.computeIfAbsent(key, this::read);
  }

  private Optional<Element> read(String key) {
    return published
        .process(key)
        .flatMap(Calls::root)
        .flatMap(
            root ->
                root.children("process").stream()
                    .filter(process -> process.text("id").equals(key))
                    .findFirst());
  }

  private static Optional<Element> root(byte[] file) {
    try {
      return Optional.of(ModelFile.read(file));
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }

  /** Whether a process of the file comes back to itself by calls and signals. */
  boolean returnsTo(String key) {
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(started(key));
    while (!open.isEmpty()) {
      var next = open.remove(open.size() - 1);
      if (next.equals(key)) return true;
      if (seen.add(next)) open.addAll(started(next));
    }
    return false;
  }

  private List<String> started(String key) {
    var before = started.get(key);
    if (before != null) return before;
    var found = new ArrayList<String>();
    process(key)
        .ifPresent(
            process -> {
              process
                  .all()
                  .filter(element -> element.name().equals("callActivity"))
                  .forEach(call -> found.add(call.text("calledElement")));
              for (var signal : signals(process, Set.of("intermediateThrowEvent", "endEvent"))) {
                found.addAll(startedBySignal.getOrDefault(signal, List.of()));
              }
            });
    started.put(key, found);
    return found;
  }

  /** Names of signals; those that start are the process's own, not of an event sub-process. */
  private Set<String> signals(Element process, Set<String> events) {
    var names = new HashSet<String>();
    process
        .all()
        .filter(element -> events.contains(element.name()))
        .filter(element -> !element.name().equals("startEvent") || element.parent() == process)
        .flatMap(element -> element.children("signalEventDefinition").stream())
        .forEach(event -> names.add(signal(event, process)));
    return names;
  }

  private String signal(Element event, Element process) {
    var root = process.parent();
    return root == null ? "" : signals.computeIfAbsent(root, SignalNames::new).of(event);
  }
}
