package tongban.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentReferenceHashMap;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Refusal;

/**
 * Finds items by name, by pinyin or its initials, or by code. How a name is typed is worked out
 * once, and kept while there is memory.
 */
@Component
class ItemSearch {
  private static final int LONGEST = 200;

  private final ItemMapper items;
  private final Map<String, Spelling> spellings = new ConcurrentReferenceHashMap<>();

  ItemSearch(ItemMapper items) {
    this.items = items;
  }

  /** How well it fits, best first. */
  enum Rank {
    CODE,
    INITIALS,
    NAME,
    WITHIN
  }

  /**
   * @param hit what of the name was typed; null where it is the code
   */
  record Found(String code, Rank rank, Spelling.@Nullable Hit hit) {

    /** The sort key. */
    Cursor cursor() {
      return Cursor.of(rank.ordinal(), code);
    }
  }

  /** The rows of a page and one more, by rank and code. */
  List<Found> find(String q, @Nullable String department, Paging paging) {
    if (q.length() > LONGEST) throw Refusal.field("q", "catalog.too-long", LONGEST);
    var query = q.strip().toLowerCase(Locale.ROOT);
    var typed = Spelling.typed(query);
    return items.names(department).stream()
        .flatMap(item -> Stream.ofNullable(rank(item, query, typed)))
        .filter(found -> isAfter(found, paging.after()))
        .sorted(Comparator.comparing(Found::rank).thenComparing(Found::code))
        .limit(paging.limit())
        .toList();
  }

  private @Nullable Found rank(ItemMapper.Name item, String query, String typed) {
    var code = item.code().toLowerCase(Locale.ROOT);
    if (code.equals(query)) return new Found(item.code(), Rank.CODE, null);
    var hit = hit(item.name(), query, typed);
    if (hit != null) return new Found(item.code(), rank(hit, typed), hit);
    return code.startsWith(query) ? new Found(item.code(), Rank.WITHIN, null) : null;
  }

  private Spelling.@Nullable Hit hit(String name, String query, String typed) {
    int at = name.toLowerCase(Locale.ROOT).indexOf(query);
    if (at >= 0) return new Spelling.Hit(at, at + query.length(), at == 0);
    return spellings.computeIfAbsent(name, Spelling::new).find(typed);
  }

  private static Rank rank(Spelling.Hit hit, String typed) {
    if (!hit.whole()) return Rank.WITHIN;
    return typed.chars().allMatch(c -> c < 128) ? Rank.INITIALS : Rank.NAME;
  }

  private static boolean isAfter(Found found, @Nullable Cursor last) {
    if (last == null) return true;
    long rank = last.number(0);
    int its = found.rank().ordinal();
    return its > rank || its == rank && found.code().compareTo(last.text(1)) > 0;
  }
}
