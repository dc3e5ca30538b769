package tongban.catalog;

import org.jspecify.annotations.Nullable;
import tongban.web.Refusal;

/** Where a page of regions ends. */
record RegionKey(@Nullable String code, int level) {

  static RegionKey of(Region region) {
    return new RegionKey(region.code(), region.level());
  }

  static RegionKey of(@Nullable String key) {
    if (key == null) return new RegionKey(null, 0);
    if (!key.matches("[0-9]{6}/[1-3]")) throw Refusal.field("after", "catalog.cursor");
    return new RegionKey(key.substring(0, 6), key.charAt(7) - '0');
  }

  String print() {
    return code + "/" + level;
  }
}
