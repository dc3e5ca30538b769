package tongban.courier;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.process.OutboxHandler;

/**
 * Hands one order to the courier. Its row is not locked meanwhile: the courier may speak of the
 * order before it has answered the call.
 */
@Component
class OrderHandler implements OutboxHandler {
  static final String NAME = "courier";

  private final OrderMapper orders;
  private final CourierGateway gateway;

  OrderHandler(OrderMapper orders, CourierGateway gateway) {
    this.orders = orders;
    this.gateway = gateway;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<String> caseNumber(String key) {
    return Optional.ofNullable(orders.find(key)).map(CourierOrder::caseNumber);
  }

  @Override
  @Transactional
  public void handle(String key) {
    var order = orders.find(key);
    if (order == null || order.trackingNumber() != null || order.state().isFinal()) return;
    orders.track(key, gateway.order(request(order)));
  }

  private static CourierGateway.Request request(CourierOrder order) {
    return new CourierGateway.Request(
        order.id(), order.direction(), order.name(), order.mobile(), order.address());
  }
}
