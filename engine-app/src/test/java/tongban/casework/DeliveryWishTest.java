package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DeliveryWishTest {

  @Test
  void whoWishedForACourierIsNotAskedForTheAddressAgain() {
    var receipt =
        Map.<String, Object>of(
            "deliveryMethod",
            "courier",
            "receiverName",
            "王芳",
            "receiverMobile",
            "13812345678",
            "receiverAddress",
            "海尔路 1 号",
            "remark",
            "周末送达");
    assertThat(DeliveryWish.of(receipt))
        .containsExactly(
            Map.entry("outcome", "courier"),
            Map.entry("receiverName", "王芳"),
            Map.entry("receiverMobile", "13812345678"),
            Map.entry("receiverAddress", "海尔路 1 号"));
  }

  @Test
  void anotherWishIsTheMethodOfDelivery() {
    var receipt =
        Map.<String, Object>of("deliveryMethod", "electronic", "receiverAddress", "海尔路 1 号");
    assertThat(DeliveryWish.of(receipt)).containsExactly(Map.entry("method", "electronic"));
  }

  @Test
  void withoutAWishTheFormDecides() {
    assertThat(DeliveryWish.of(Map.of("deliveryMethod", 3))).isEmpty();
    assertThat(DeliveryWish.of(Map.of())).isEmpty();
  }
}
