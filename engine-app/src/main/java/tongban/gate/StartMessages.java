package tongban.gate;

import java.util.HashMap;
import java.util.Map;
import tongban.gate.xml.Element;

/** A message starts one process, not two. */
final class StartMessages implements Rule {

  @Override
  public String name() {
    return "start-messages";
  }

  @Override
  public void check(Model model, Report report) {
    Map<String, String> names = new HashMap<>();
    model.named("message").forEach(message -> names.put(message.text("id"), message.text("name")));
    Map<String, String> started = new HashMap<>();
    model
        .processes()
        .forEach(
            (key, process) -> {
              for (var start : process.children("startEvent")) {
                for (var event : start.children("messageEventDefinition")) {
                  check(
                      key, names.getOrDefault(reference(event), ""), event, started, model, report);
                }
              }
            });
  }

  private static String reference(Element event) {
    var reference = event.text("messageRef");
    return reference.substring(reference.indexOf(':') + 1);
  }

  private void check(
      String key,
      String message,
      Element event,
      Map<String, String> started,
      Model model,
      Report report) {
    var other = started.put(message, key);
    boolean taken =
        other != null
            || model.published().startedBy(message).filter(owner -> !owner.equals(key)).isPresent();
    if (taken || message.isEmpty()) report.error(this, event, message);
  }
}
