package tongban.casework;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tongban.forms.Forms;
import tongban.process.Processes;

/** The flows by which an item may be handled: its own, and those that call it. */
@Component
class ReceiptFlows {
  static final String RECEIPT = "Receipt";

  private final Processes processes;
  private final Forms forms;

  ReceiptFlows(Processes processes, Forms forms) {
    this.processes = processes;
    this.forms = forms;
  }

  /**
   * Names by key, the item's own flow first; a flow without a form for the receipt takes nothing
   * in.
   *
   * @param own key of the item's flow
   */
  Map<String, String> of(String own) {
    var flows = new LinkedHashMap<String, String>();
    flows.put(own, processes.name(own));
    processes
        .callersOf(own)
        .forEach(
            (key, name) -> {
              if (forms.of(key, RECEIPT).isPresent()) flows.putIfAbsent(key, name);
            });
    return flows;
  }
}
