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

  ItemEndpoints(Catalog catalog, ItemMapper items) {
    this.catalog = catalog;
    this.items = items;
  }

  /** Items by code; {@code q} is part of a name or the beginning of a code. */
  @AllowedTo
  @GetMapping("/api/items")
  Slice<ItemView> items(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String department,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    var paging = Paging.of(size, after, 1, DEFAULT_SIZE);
    var search = Search.of(q);
    @Nullable Cursor last = paging.after();
    var rows =
        items.search(
            search.within(),
            search.prefix(),
            department,
            last == null ? null : last.text(0),
            paging.limit());
    var page = paging.slice(rows, row -> Cursor.of(row.code()));
    var names = departmentNames();
    return new Slice<>(page.content().stream().map(row -> view(row, names)).toList(), page.next());
  }

  private static ItemView view(ItemRow row, Map<String, String> names) {
    return ItemView.of(row.item(), names.getOrDefault(row.departmentCode(), ""));
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
