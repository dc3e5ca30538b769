package tongban.catalog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tongban.worktime.Limit;

/**
 * A service item (事项), or a joint matter (一件事) that is composed of several: one form, one list of
 * materials, each item a part of it. A joint matter has no limits, extension and special procedures
 * of its own: those of its parts count.
 *
 * @param code implementation code, 31 characters: credit code, level, basic code
 * @param departmentCode of a joint matter, the one that leads it
 * @param type 行政许可, 行政确认, …; {@value #JOINT} of a joint matter
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
 * @param parts in the order of their waves; of a single item one: itself
 * @param countersign whether the head of the department signs a decision too (会签); of a joint
 *     matter false: its parts say it
 * @param extensionApprover who approves an extension: the head of the department (art. 42), or the
 *     supervisor for the government (joint handling, art. 42 too)
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
    List<Part> parts,
    boolean countersign,
    Approver extensionApprover,
    String resultDocument,
    String processKey,
    String note,
    int version) {

  /** Who approves an extension. */
  public enum Approver {
    /** 本行政机关负责人. */
    HEAD,
    /** 本级人民政府负责人. */
    SUPERVISOR
  }

  /** The type of a joint matter. */
  public static final String JOINT = "一件事";

  /** Whether it is composed of other items. */
  public boolean joint() {
    return type.equals(JOINT);
  }

  /** How many waves its parts go through. */
  public int waves() {
    return parts.get(parts.size() - 1).wave();
  }

  /**
   * An item as a part of a joint matter.
   *
   * @param itemCode implementation code of the item
   * @param wave parts of one wave are examined at once, those of the next one after them; from 1
   * @param severable whether the others may be granted when this one is refused
   */
  public record Part(String itemCode, int wave, boolean severable) {}

  /**
   * A material the item asks for.
   *
   * @param required whether any part needs it without a condition
   * @param source where the requirement comes from; several are divided by {@code ；}
   * @param items codes of the parts' items that need it, in the order of the parts
   * @param cureDays where it is minor (次要材料): within how many working days it may be handed in
   *     after a conditional acceptance (容缺受理); null where nothing is accepted without it
   */
  public record Material(
      String name,
      boolean required,
      String source,
      List<String> items,
      @Nullable Integer cureDays) {
    /** Whether a case may be accepted before it is there. */
    @JsonIgnore
    public boolean isMinor() {
      return cureDays != null;
    }

    /** Whether the part of this item needs it. */
    public boolean isFor(String itemCode) {
      return items.contains(itemCode);
    }
  }

  /**
   * A special procedure.
   *
   * @param suspends whether the time it takes does not count
   * @param limit how long it may take; null where none is set
   * @param source what allows it to suspend: law and article, or the item
   */
  public record Procedure(String name, boolean suspends, @Nullable Limit limit, String source) {}
}
