package tongban.catalog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;

/**
 * An item as its table keeps it; materials, procedures and parts are JSON. What came to it later
 * does not change the hash of an item that has nothing of it.
 *
 * @param parts null of a single item
 */
record ItemRow(
    String code,
    @JsonIgnore int version,
    String name,
    String departmentCode,
    String itemType,
    String legalBasis,
    @Nullable Integer legalAmount,
    @Nullable LimitUnit legalUnit,
    boolean legalVerified,
    @Nullable Integer promisedAmount,
    @Nullable LimitUnit promisedUnit,
    String promisedSource,
    int acceptanceAmount,
    LimitUnit acceptanceUnit,
    int supplementAmount,
    LimitUnit supplementUnit,
    @Nullable Integer extensionAmount,
    int warningThreshold,
    String materials,
    String procedures,
    @JsonInclude(Include.NON_NULL) @Nullable String parts,
    @JsonInclude(Include.NON_DEFAULT) boolean countersign,
    @JsonInclude(Include.NON_NULL) Item.@Nullable Approver extensionApprover,
    String resultDocument,
    String processKey,
    String note) {

  Item item() {
    return new Item(
        code,
        name,
        departmentCode,
        itemType,
        legalBasis,
        limit(legalAmount, legalUnit),
        legalVerified,
        limit(promisedAmount, promisedUnit),
        new Limit(acceptanceAmount, acceptanceUnit),
        new Limit(supplementAmount, supplementUnit),
        limit(extensionAmount, legalUnit),
        warningThreshold,
        listed(),
        ItemLists.procedures(procedures),
        composedOf(),
        countersign,
        extensionApprover == null ? Item.Approver.HEAD : extensionApprover,
        resultDocument,
        processKey,
        note,
        version);
  }

  private List<Item.Material> listed() {
    return ItemLists.materials(materials).stream().map(kept -> kept.material(code)).toList();
  }

  private List<Item.Part> composedOf() {
    return parts == null
        ? List.of(new Item.Part(code, 1, false))
        : ItemLists.parts(parts).stream().map(JointPart::part).toList();
  }

  private static @Nullable Limit limit(@Nullable Integer amount, @Nullable LimitUnit unit) {
    return amount == null || unit == null ? null : new Limit(amount, unit);
  }
}
