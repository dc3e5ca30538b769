package tongban.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import tongban.worktime.Limit;

/**
 * What a list says of a joint matter; the rest of it comes from the items it is composed of.
 *
 * @param parts in the order of their waves
 */
record JointMatter(
    String code, String name, String lead, String legalBasis, String note, List<JointPart> parts) {
  private static final String RESULT = "统一出证";

  /** A working day takes seven fifths of a day. */
  private static final Comparator<Limit> LENGTH =
      Comparator.comparingDouble(
          limit ->
              switch (limit.unit()) {
                case IMMEDIATE -> 0;
                case WORKING_HOUR -> limit.amount() * 1.4 / 7;
                case WORKING_DAY -> limit.amount() * 1.4;
                case CALENDAR_DAY -> limit.amount();
                case MONTH -> limit.amount() * 30.4;
              });

  static JointMatter of(ItemRow row) {
    var parts = ItemLists.parts(Objects.requireNonNull(row.parts()));
    return new JointMatter(
        row.code(), row.name(), row.departmentCode(), row.legalBasis(), row.note(), parts);
  }

  boolean has(String itemCode) {
    return parts.stream().anyMatch(part -> part.itemCode().equals(itemCode));
  }

  /**
   * As an item: shortest time of the parts for the formal check and a supplement, earliest warning,
   * no limits of its own.
   *
   * @param items all items of the parts, by code
   */
  ItemRow compose(Map<String, ItemRow> items) {
    var rows = parts.stream().map(p -> Objects.requireNonNull(items.get(p.itemCode()))).toList();
    var acceptance = shortest(rows, row -> new Limit(row.acceptanceAmount(), row.acceptanceUnit()));
    var supplement = shortest(rows, row -> new Limit(row.supplementAmount(), row.supplementUnit()));
    return new ItemRow(
        code,
        0,
        name,
        lead,
        Item.JOINT,
        legalBasis,
        null,
        null,
        rows.stream().allMatch(ItemRow::legalVerified),
        null,
        null,
        "",
        acceptance.amount(),
        acceptance.unit(),
        supplement.amount(),
        supplement.unit(),
        null,
        rows.stream().mapToInt(ItemRow::warningThreshold).max().orElseThrow(),
        ItemLists.write(JointMaterials.merged(parts, items)),
        ItemLists.write(List.of()),
        ItemLists.write(parts),
        false,
        null,
        RESULT,
        rows.get(0).processKey(),
        note);
  }

  private static Limit shortest(List<ItemRow> rows, Function<ItemRow, Limit> limit) {
    return rows.stream().map(limit).min(LENGTH).orElseThrow();
  }
}
