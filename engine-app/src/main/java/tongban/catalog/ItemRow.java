package tongban.catalog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;

/** An item as its table keeps it; materials and procedures are JSON. */
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
        ItemLists.materials(materials),
        ItemLists.procedures(procedures),
        resultDocument,
        processKey,
        note,
        version);
  }

  private static @Nullable Limit limit(@Nullable Integer amount, @Nullable LimitUnit unit) {
    return amount == null || unit == null ? null : new Limit(amount, unit);
  }
}
