package tongban.casework;

import tongban.catalog.Item;

/**
 * A part under examination, its case locked.
 *
 * @param item as it was at receipt
 */
record OpenPart(CaseFile file, CasePart part, Item item) {

  /** Owner of its clocks. */
  String id() {
    return part.part();
  }
}
