package tongban.sessions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongban.catalog.Catalog;
import tongban.catalog.Item;
import tongban.web.Refusal;

/** Checks what an administrator writes, and gathers all that is wrong with it. */
final class Bodies {
  private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_NOTE = 500;
  private static final int MOST_ITEMS = 500;

  private final List<Refusal.Field> errors = new ArrayList<>();

  static void checkYear(String field, LocalDate date) {
    if (!isKnown(date)) throw Refusal.field(field, "sessions.date");
  }

  private static boolean isKnown(LocalDate date) {
    return date.getYear() >= 2000 && date.getYear() <= 2099;
  }

  void name(@Nullable String name) {
    if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
      reject("name", "sessions.name", LONGEST_NAME);
    }
  }

  void required(String field, @Nullable Object given) {
    if (given == null) reject(field, "sessions.required");
  }

  void date(String field, @Nullable LocalDate date) {
    if (date != null && !isKnown(date)) reject(field, "sessions.date");
  }

  /** Both, or with {@code maybe} none. */
  void times(@Nullable String opens, @Nullable String closes, boolean maybe) {
    if (!maybe || opens != null || closes != null) times("", opens, closes);
  }

  /**
   * @param at path of what they are fields of, with its dot
   */
  void times(String at, @Nullable String opens, @Nullable String closes) {
    boolean written = time(at + "opens", opens) & time(at + "closes", closes);
    if (written && String.valueOf(opens).compareTo(String.valueOf(closes)) >= 0) {
      reject(at + "closes", "sessions.closes-before-opens");
    }
  }

  private boolean time(String field, @Nullable String text) {
    if (text != null && text.matches(TIME)) return true;
    reject(field, "sessions.time");
    return false;
  }

  void note(@Nullable String note) {
    if (note != null && note.length() > LONGEST_NOTE) {
      reject("note", "sessions.longest", LONGEST_NOTE);
    }
  }

  void items(@Nullable List<@Nullable String> codes, Catalog catalog) {
    if (codes == null) return;
    if (codes.isEmpty() || codes.size() > MOST_ITEMS) {
      reject("items", "sessions.items", MOST_ITEMS);
      return;
    }
    var given = new ArrayList<String>();
    for (var code : codes) if (code != null) given.add(code);
    Map<String, Item> known = catalog.items(Set.copyOf(given));
    for (int i = 0; i < codes.size(); i++) {
      var code = codes.get(i);
      if (code == null || !known.containsKey(code)) {
        reject("items[" + i + "]", "sessions.item-unknown");
      }
    }
  }

  void reject(String field, String code, Object... arguments) {
    errors.add(Refusal.Field.of(field, code, arguments));
  }

  /** Refuses with all that is wrong, if anything is. */
  void done() {
    if (!errors.isEmpty()) throw Refusal.fields(errors);
  }
}
