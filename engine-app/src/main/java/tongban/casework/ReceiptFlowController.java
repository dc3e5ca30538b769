package tongban.casework;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tongban.catalog.Catalog;
import tongban.web.AllowedTo;
import tongban.web.Refusal;
import tongban.web.Role;
import tongban.web.Slice;

/** What a case of an item may be taken in for. */
@RestController
class ReceiptFlowController {
  private final Catalog catalog;
  private final ReceiptFlows flows;

  ReceiptFlowController(Catalog catalog, ReceiptFlows flows) {
    this.catalog = catalog;
    this.flows = flows;
  }

  /**
   * @param code key of the flow, as {@code flow} of a new case names it
   */
  record Flow(String code, String name) {}

  /**
   * The item's own flow first.
   *
   * @param item implementation code
   */
  @GetMapping("/api/receipt-flows")
  @AllowedTo(Role.CLERK)
  Slice<Flow> flows(@RequestParam String item) {
    var found =
        catalog.item(item).orElseThrow(() -> Refusal.notFound("casework.item.unknown", item));
    var known = flows.of(found.processKey());
    return new Slice<>(
        known.entrySet().stream().map(each -> new Flow(each.getKey(), each.getValue())).toList(),
        null);
  }
}
