package tongban.loan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.audit.Audit;
import tongban.identity.Actors;
import tongban.web.Refusal;

/** The products: what is changed is a new version, for cases that start from then on. */
@Component
class Products {
  private final ProductMapper mapper;
  private final ProductCheck check;
  private final Audit audit;
  private final Actors actors;
  private final ObjectMapper json;
  private final Clock clock;

  Products(
      ProductMapper mapper,
      ProductCheck check,
      Audit audit,
      Actors actors,
      ObjectMapper json,
      Clock clock) {
    this.mapper = mapper;
    this.check = check;
    this.audit = audit;
    this.actors = actors;
    this.json = json;
    this.clock = clock;
  }

  /**
   * @throws Refusal 409 where the item has no product
   */
  Product ofItem(String item) {
    var row = mapper.currentOfItem(item);
    if (row == null) throw Refusal.conflict("loan.product.none");
    return product(row);
  }

  Product find(String code, int version) {
    var row = mapper.find(code, version);
    if (row == null) throw new IllegalStateException("No product " + code + " " + version);
    return product(row);
  }

  List<ProductRow> versions(String code, int before, int limit) {
    return mapper.versions(code, before, limit);
  }

  /**
   * Makes a version; the one that holds where it is the same.
   *
   * @throws Refusal 400 with every field that is wrong; 409 where somebody else made one meanwhile
   */
  @Transactional
  public Product publish(String code, @Nullable ProductBody body) {
    var checked = check.check(code, body);
    var current = mapper.current(code);
    var terms = write(checked.terms());
    if (current != null && same(current, checked, terms)) return product(current);
    var row =
        new ProductRow(
            code,
            current == null ? 1 : current.version() + 1,
            checked.item(),
            checked.name(),
            terms,
            actors.current().username(),
            clock.instant());
    try {
      mapper.insert(row);
    } catch (DuplicateKeyException madeMeanwhile) {
      throw Refusal.conflict("loan.product.changed");
    }
    audit.record(row.madeBy(), "loan.product", code, Map.of("version", row.version()));
    return product(row);
  }

  private static boolean same(ProductRow row, Product product, String terms) {
    return row.item().equals(product.item())
        && row.name().equals(product.name())
        && row.terms().equals(terms);
  }

  Product product(ProductRow row) {
    return new Product(row.code(), row.version(), row.item(), row.name(), read(row.terms()));
  }

  private Product.Terms read(String terms) {
    try {
      return json.readValue(terms, Product.Terms.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Unreadable terms", e);
    }
  }

  private String write(Product.Terms terms) {
    try {
      return json.writeValueAsString(terms);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
