package tongban.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A material as the table keeps it.
 *
 * @param items codes of the items that need it; null of a single item
 */
record KeptMaterial(
    String name,
    boolean required,
    String source,
    @JsonInclude(Include.NON_NULL) @Nullable List<String> items) {

  Item.Material material(String itemCode) {
    var needing = items == null ? List.of(itemCode) : List.copyOf(items);
    return new Item.Material(name, required, source, needing);
  }
}
