package tongban.catalog;

import java.util.List;

/**
 * A part of a joint matter as the table keeps it.
 *
 * @param covered materials of the item that are not asked for: the one form or the result of an
 *     earlier wave stands for them
 */
record JointPart(String itemCode, int wave, boolean severable, List<String> covered) {

  Item.Part part() {
    return new Item.Part(itemCode, wave, severable);
  }
}
