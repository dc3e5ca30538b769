package tongban.loan;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tongban.Tongban;
import tongban.process.WholeTransaction;
import tongban.web.AllowedTo;
import tongban.web.Refusal;
import tongban.web.Role;
import tongban.web.Slice;

/** The parameters of loan products, in versions. */
@RestController
class ProductController {
  private static final int PAGE = 50;

  private final Products products;
  private final WholeTransaction transaction;

  ProductController(Products products, WholeTransaction transaction) {
    this.products = products;
    this.transaction = transaction;
  }

  /** Amounts in fen. */
  record Version(
      String code,
      int version,
      String item,
      String name,
      Product.Terms terms,
      String madeBy,
      OffsetDateTime madeAt) {}

  /** The versions of a product, newest first. */
  @GetMapping("/api/admin/loan-products/{code}")
  @AllowedTo(Role.ADMIN)
  Slice<Version> versions(
      @PathVariable String code, @RequestParam(required = false) @Nullable String after) {
    var rows = products.versions(code, before(after), PAGE + 1);
    if (rows.isEmpty() && after == null) throw Refusal.notFound("loan.product.unknown");
    var shown = rows.subList(0, Math.min(PAGE, rows.size()));
    var next = rows.size() > PAGE ? String.valueOf(shown.get(shown.size() - 1).version()) : null;
    return new Slice<>(shown, next).map(this::version);
  }

  private static int before(@Nullable String after) {
    if (after == null) return Integer.MAX_VALUE;
    try {
      return Integer.parseInt(after);
    } catch (NumberFormatException e) {
      throw Refusal.field("after", "loan.after");
    }
  }

  private Version version(ProductRow row) {
    var product = products.product(row);
    return new Version(
        row.code(),
        row.version(),
        row.item(),
        row.name(),
        product.terms(),
        row.madeBy(),
        row.madeAt().atZone(Tongban.ZONE).toOffsetDateTime());
  }

  /** Makes a new version; cases that have started keep theirs. */
  @PostMapping("/api/admin/loan-products/{code}")
  @AllowedTo(Role.ADMIN)
  Product publish(@PathVariable String code, @RequestBody @Nullable ProductBody body) {
    return transaction.run(() -> products.publish(code, body));
  }
}
