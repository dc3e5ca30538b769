package tongban.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tongban.worktime.Limit;

/**
 * A service item (事项).
 *
 * @param code implementation code, 31 characters: credit code, level, basic code
 * @param type 行政许可, 行政确认, …
 * @param legalBasis law and article the legal limit comes from
 * @param legalLimit statutory limit (法定时限); null where the law sets none
 * @param promisedLimit promised limit (承诺时限); null where nothing shorter is promised
 * @param acceptanceLimit time for the formal check, 5 working days unless the item says otherwise
 * @param supplementLimit how long a supplement is waited for before the case lapses
 * @param extensionLimit the most an extension may add, in the unit of the legal limit; null where
 *     no extension is allowed
 * @param warningThreshold a clock is yellow when no more units than this remain
 * @param materials in the order of the item's list
 * @param procedures special procedures (特别程序) that may be asked for after acceptance
 * @param resultDocument name of the certificate or document it ends with
 * @param processKey the flow that handles it, for example {@code one-window}
 * @param version counts the changes of this item from 1; old versions stay readable
 */
public record Item(
    String code,
    String name,
    String departmentCode,
    String type,
    String legalBasis,
    @Nullable Limit legalLimit,
    boolean legalLimitVerified,
    @Nullable Limit promisedLimit,
    Limit acceptanceLimit,
    Limit supplementLimit,
    @Nullable Limit extensionLimit,
    int warningThreshold,
    List<Material> materials,
    List<Procedure> procedures,
    String resultDocument,
    String processKey,
    String note,
    int version) {

  /**
   * A material the item asks for.
   *
   * @param source where the requirement comes from
   */
  public record Material(String name, boolean required, String source) {}

  /**
   * A special procedure.
   *
   * @param suspends whether the time it takes does not count
   * @param limit how long it may take; null where none is set
   * @param source what allows it to suspend: law and article, or the item
   */
  public record Procedure(String name, boolean suspends, @Nullable Limit limit, String source) {}
}
