package tongban.catalog;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tongban.web.AllowedTo;
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
      @RequestParam(required = false) @Nullable String size) {
    var paging = Paging.of(size, after, DEFAULT_SIZE);
    var search = Search.of(q);
    var names = departmentNames();
    var rows =
        items.search(
            search.within(), search.prefix(), department, paging.after(), paging.oneMore());
    return paging.slice(
        rows,
        ItemRow::code,
        row -> ItemView.of(row.item(), names.getOrDefault(row.departmentCode(), "")));
  }

  @AllowedTo
  @GetMapping("/api/items/{code}")
  ItemView.Whole item(@PathVariable String code) {
    var item = catalog.item(code).orElseThrow(() -> Refusal.notFound("catalog.item-unknown", code));
    return ItemView.Whole.of(item, departmentNames().getOrDefault(item.departmentCode(), ""));
  }

  private Map<String, String> departmentNames() {
    return catalog.departments().stream()
        .collect(Collectors.toMap(Department::code, Department::name));
  }
}
