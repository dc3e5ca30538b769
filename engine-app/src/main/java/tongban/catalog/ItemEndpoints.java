package tongban.catalog;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tongban.web.AllowedTo;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Refusal;
import tongban.web.Slice;

@RestController
class ItemEndpoints {
  private static final int DEFAULT_SIZE = 100;

  private final Catalog catalog;
  private final ItemMapper items;
  private final ItemSearch search;

  ItemEndpoints(Catalog catalog, ItemMapper items, ItemSearch search) {
    this.catalog = catalog;
    this.items = items;
    this.search = search;
  }

  /**
   * Items by code; with {@code q}, those that fit, best first: part of a name, of its pinyin or of
   * the initials of its pinyin, or the beginning of a code.
   *
   * @param q up to 200 characters
   */
  @AllowedTo
  @GetMapping("/api/items")
  Slice<ItemView> items(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String department,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    if (q != null && !q.isBlank()) return found(q, department, size, after);
    var paging = Paging.of(size, after, 1, DEFAULT_SIZE);
    @Nullable Cursor last = paging.after();
    var rows = items.page(department, last == null ? null : last.text(0), paging.limit());
    var page = paging.slice(rows, row -> Cursor.of(row.code()));
    var names = departmentNames();
    return new Slice<>(
        page.content().stream().map(row -> view(row.item(), names)).toList(), page.next());
  }

  private Slice<ItemView> found(
      String q, @Nullable String department, @Nullable Integer size, @Nullable String after) {
    var paging = Paging.of(size, after, 2, DEFAULT_SIZE);
    var page = paging.slice(search.find(q, department, paging), ItemSearch.Found::cursor);
    var known = catalog.items(page.content().stream().map(ItemSearch.Found::code).toList());
    var names = departmentNames();
    var views =
        page.content().stream()
            .flatMap(
                found ->
                    Stream.ofNullable(known.get(found.code()))
                        .map(item -> view(item, names).hitBy(found.hit())))
            .toList();
    return new Slice<>(views, page.next());
  }

  private static ItemView view(Item item, Map<String, String> names) {
    return ItemView.of(item, name(item, names));
  }

  @AllowedTo
  @GetMapping("/api/items/{code}")
  ItemView.Whole item(@PathVariable String code) {
    var item = catalog.item(code).orElseThrow(() -> Refusal.notFound("catalog.item-unknown", code));
    var names = departmentNames();
    return ItemView.Whole.of(item, name(item, names), parts(item, names));
  }

  private List<ItemView.Part> parts(Item whole, Map<String, String> names) {
    var items = catalog.items(whole.parts().stream().map(Item.Part::itemCode).toList());
    return whole.parts().stream()
        .flatMap(
            part ->
                Stream.ofNullable(items.get(part.itemCode()))
                    .map(item -> ItemView.Part.of(part, item, name(item, names))))
        .toList();
  }

  private static String name(Item item, Map<String, String> names) {
    return names.getOrDefault(item.departmentCode(), "");
  }

  private Map<String, String> departmentNames() {
    return catalog.departments().stream()
        .collect(Collectors.toMap(Department::code, Department::name));
  }
}
