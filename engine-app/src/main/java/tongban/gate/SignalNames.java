package tongban.gate;

import java.util.HashMap;
import java.util.Map;
import tongban.gate.xml.Element;

/** Names of the signals of a file; the engine tells signals apart by them. */
final class SignalNames {
  private final Map<String, String> names = new HashMap<>();

  SignalNames(Element root) {
    for (var signal : root.children("signal")) {
      names.putIfAbsent(signal.text("id"), signal.text("name"));
    }
  }

  /** Name of the signal that an event waits for or throws. */
  String of(Element event) {
    var reference = event.text("signalRef");
    var id = reference.substring(reference.indexOf(':') + 1);
    return names.getOrDefault(id, id);
  }
}
