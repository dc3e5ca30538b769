package tongban.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the applicant wished at receipt to get the result: what the delivery form shows first. */
final class DeliveryWish {
  private static final String COURIER = "courier";
  private static final List<String> RECEIVER =
      List.of("receiverName", "receiverMobile", "receiverAddress");

  private DeliveryWish() {}

  /**
   * @param receipt what was filled in there
   */
  static Map<String, Object> of(Map<String, Object> receipt) {
    var first = new LinkedHashMap<String, Object>();
    if (!(receipt.get("deliveryMethod") instanceof String method)) return first;
    if (!method.equals(COURIER)) {
      first.put("method", method);
      return first;
    }
    first.put("outcome", COURIER);
    for (var key : RECEIVER) {
      if (receipt.get(key) instanceof String text) first.put(key, text);
    }
    return first;
  }
}
