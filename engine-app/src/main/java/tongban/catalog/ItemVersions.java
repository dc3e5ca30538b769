package tongban.catalog;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A changed item gets a new version; the old one stays, so that its cases can be explained. */
@Component
class ItemVersions {
  private final ItemMapper items;
  private final Clock clock;

  ItemVersions(ItemMapper items, Clock clock) {
    this.items = items;
    this.clock = clock;
  }

  /** The caller holds the lock of the list of items. */
  ImportResult store(Collection<ItemRow> rows) {
    var known =
        items.stamps().stream()
            .collect(Collectors.toMap(ItemMapper.Stamp::code, Function.identity()));
    var now = clock.instant();
    int updated = 0;
    List<ItemMapper.Version> changes = new ArrayList<>();
    for (var row : rows) {
      String hash = ItemLists.hash(row);
      var old = known.get(row.code());
      if (old != null && old.contentHash().equals(hash)) continue;
      if (old != null) updated++;
      changes.add(new ItemMapper.Version(row, old == null ? 1 : old.version() + 1, now, hash));
    }
    Batches.of(changes, items::insertVersions);
    Batches.of(changes, items::removeCurrent);
    Batches.of(changes, items::insertCurrent);
    return new ImportResult(changes.size() - updated, updated, rows.size() - changes.size());
  }
}
