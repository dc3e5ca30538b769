package tongban.online;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.catalog.Catalog;
import tongban.catalog.Item;
import tongban.forms.Form;
import tongban.forms.Forms;

/**
 * The items that are open to online application: those of flows whose form {@code Receipt} says
 * {@code online: yes} among its properties.
 */
@Component
class OpenItems {
  private static final String RECEIPT = "Receipt";

  private final Forms forms;
  private final Catalog catalog;

  OpenItems(Forms forms, Catalog catalog) {
    this.forms = forms;
    this.catalog = catalog;
  }

  /**
   * @param form of the receipt
   */
  record Open(Item item, Form form) {}

  /** By code. */
  List<Item> page(@Nullable String after, int limit) {
    var flows =
        forms.flowsWith(RECEIPT).stream()
            .filter(flow -> forms.of(flow, RECEIPT).filter(OpenItems::isOpen).isPresent())
            .toList();
    return catalog.ofFlows(flows, after, limit);
  }

  Optional<Open> find(String code) {
    return catalog
        .item(code)
        .flatMap(
            item ->
                forms
                    .of(item.processKey(), RECEIPT)
                    .filter(OpenItems::isOpen)
                    .map(form -> new Open(item, form)));
  }

  private static boolean isOpen(Form form) {
    return form.text("online", Locale.ROOT).equals("yes");
  }
}
