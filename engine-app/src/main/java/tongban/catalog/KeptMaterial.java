package tongban.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A material as the table keeps it.
 *
 * @param items codes of the items that need it; null of a single item
 * @param cureDays of a minor one: working days in which it may be handed in later
 */
record KeptMaterial(
    String name,
    boolean required,
    String source,
    @JsonInclude(Include.NON_NULL) @Nullable List<String> items,
    @JsonInclude(Include.NON_NULL) @Nullable Integer cureDays) {

  Item.Material material(String itemCode) {
    var needing = items == null ? List.of(itemCode) : List.copyOf(items);
    return new Item.Material(name, required, source, needing, cureDays);
  }
}
