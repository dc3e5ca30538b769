package tongban.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongban.worktime.Limit;

/**
 * Special procedures of an item: what its list names, and for a licence what the law names. Names
 * are divided by 、 or ；; each may carry a limit ({@code 公示20日}, {@code 现场核查(45日)}) or a condition
 * ({@code 专家评审(特殊情形)}), which stays in its name.
 */
final class ProcedureText {
  /** Source of a procedure that only the item's own list names; printed on notices. */
  static final String ITEM = "本事项规定";

  static final String LAW = "行政许可法第四十五条";
  private static final List<String> BY_LAW =
      List.of("听证", "招标", "拍卖", "检验", "检测", "检疫", "鉴定", "专家评审");

  private ProcedureText() {}

  static List<Item.Procedure> parse(String text, boolean licence) {
    Map<String, Item.Procedure> found = new LinkedHashMap<>();
    for (String part : split(text)) {
      var procedure = procedure(part, licence && BY_LAW.contains(lawful(part)) ? LAW : ITEM);
      found.putIfAbsent(base(procedure.name()), procedure);
    }
    if (licence) {
      for (String name : BY_LAW) {
        found.putIfAbsent(name, new Item.Procedure(name, true, null, LAW));
      }
    }
    return List.copyOf(found.values());
  }

  /** Divides outside of parentheses. */
  private static List<String> split(String text) {
    var parts = new ArrayList<String>();
    for (String part : text.split("[、；](?![^(（]*[)）])", -1)) {
      if (!part.isBlank()) parts.add(part.strip());
    }
    return parts;
  }

  private static Item.Procedure procedure(String part, String source) {
    String name = base(part);
    String inside = part.substring(name.length()).replaceAll("^[(（]|[)）]$", "");
    Optional<Limit> own = LimitText.parse(inside);
    if (own.isPresent()) return new Item.Procedure(name, true, own.get(), source);
    String condition = part.substring(name.length());
    Optional<String> attached = LimitText.atEndOf(name);
    if (attached.isEmpty()) return new Item.Procedure(part, true, null, source);
    String bare = name.substring(0, name.length() - attached.get().length());
    @Nullable Limit limit = LimitText.parse(attached.get()).orElse(null);
    return new Item.Procedure(bare + condition, true, limit, source);
  }

  /** What the law would call it: without a limit and a condition. */
  private static String lawful(String part) {
    String name = base(part);
    return name.substring(0, name.length() - LimitText.atEndOf(name).orElse("").length());
  }

  private static String base(String name) {
    int open = name.replace('（', '(').indexOf('(');
    return open <= 0 ? name : name.substring(0, open);
  }

  /** Names that say the same are a mistake of the list. */
  static boolean hasTwice(String text) {
    var parts = split(text);
    return Set.copyOf(parts).size() != parts.size();
  }
}
