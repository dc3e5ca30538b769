package tongban.loan;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tongban.web.Refusal;

/** The product that comes with the application; where it is there already it stays as it is. */
@Component
class ShippedProducts implements SmartInitializingSingleton {
  private static final String CODE = "gao-xiao-dai";

  private final Products products;
  private final ObjectMapper json;

  ShippedProducts(Products products, ObjectMapper json) {
    this.products = products;
    this.json = json;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (isThere()) return;
    try {
      var shipped = new ClassPathResource("tongban/loan/" + CODE + ".json");
      products.publish(CODE, json.readValue(shipped.getInputStream(), ProductBody.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Refusal refusal) {
      if (!isThere()) throw refusal; // another node was first
    }
  }

  private boolean isThere() {
    return !products.versions(CODE, Integer.MAX_VALUE, 1).isEmpty();
  }
}
