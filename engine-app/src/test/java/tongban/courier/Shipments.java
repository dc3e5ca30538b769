package tongban.courier;

import java.util.UUID;

/** Orders of cases that no other test knows. */
final class Shipments {
  private Shipments() {}

  static Courier.NewOrder to(String address) {
    return new Courier.NewOrder(
        "case-" + UUID.randomUUID(), Direction.OUTBOUND, "张三", "13800001111", address, "certifier");
  }
}
