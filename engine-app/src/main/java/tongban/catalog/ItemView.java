package tongban.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tongban.worktime.Limit;

/**
 * An item as a row of a list.
 *
 * @param hit what of its name was searched for; left out where the name was not
 */
record ItemView(
    String code,
    String name,
    Named department,
    String type,
    String legalBasis,
    @Nullable Limit legalLimit,
    boolean legalLimitVerified,
    @Nullable Limit promisedLimit,
    String resultDocument,
    String processKey,
    boolean joint,
    int partCount,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Hit hit) {

  /** Characters of the name, from the first to before the last. */
  record Hit(int from, int to) {}

  ItemView hitBy(Spelling.@Nullable Hit found) {
    var hit = found == null ? null : new Hit(found.from(), found.to());
    return new ItemView(
        code,
        name,
        department,
        type,
        legalBasis,
        legalLimit,
        legalLimitVerified,
        promisedLimit,
        resultDocument,
        processKey,
        joint,
        partCount,
        hit);
  }

  record Named(String code, String name) {}

  /** An item as a part; a single item is a part of itself. */
  record Part(
      Named item,
      Named department,
      int wave,
      boolean severable,
      boolean countersign,
      @Nullable Limit legalLimit,
      @Nullable Limit promisedLimit) {

    static Part of(Item.Part part, Item item, String departmentName) {
      return new Part(
          new Named(item.code(), item.name()),
          new Named(item.departmentCode(), departmentName),
          part.wave(),
          part.severable(),
          item.countersign(),
          item.legalLimit(),
          item.promisedLimit());
    }
  }

  /** All of an item. */
  record Whole(
      @JsonUnwrapped ItemView row,
      Limit acceptanceLimit,
      Limit supplementLimit,
      @Nullable Limit extensionLimit,
      int warningThreshold,
      List<Item.Material> materials,
      List<Item.Procedure> procedures,
      List<Part> parts,
      boolean countersign,
      Item.Approver extensionApprover,
      String note,
      int version) {

    static Whole of(Item item, String departmentName, List<Part> parts) {
      return new Whole(
          ItemView.of(item, departmentName),
          item.acceptanceLimit(),
          item.supplementLimit(),
          item.extensionLimit(),
          item.warningThreshold(),
          item.materials(),
          item.procedures(),
          parts,
          item.countersign(),
          item.extensionApprover(),
          item.note(),
          item.version());
    }
  }

  static ItemView of(Item item, String departmentName) {
    return new ItemView(
        item.code(),
        item.name(),
        new Named(item.departmentCode(), departmentName),
        item.type(),
        item.legalBasis(),
        item.legalLimit(),
        item.legalLimitVerified(),
        item.promisedLimit(),
        item.resultDocument(),
        item.processKey(),
        item.joint(),
        item.parts().size(),
        null);
  }
}
