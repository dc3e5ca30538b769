package tongban.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tongban.web.AllowedTo;
import tongban.web.Cursor;
import tongban.web.Paging;
import tongban.web.Slice;

/** Departments and regions. */
@RestController
class PlaceEndpoints {
  record DepartmentView(String code, String name, String creditCode) {}

  private final Catalog catalog;
  private final RegionMapper regions;

  PlaceEndpoints(Catalog catalog, RegionMapper regions) {
    this.catalog = catalog;
    this.regions = regions;
  }

  @AllowedTo
  @GetMapping("/api/departments")
  Slice<DepartmentView> departments() {
    List<DepartmentView> all =
        catalog.departments().stream()
            .map(d -> new DepartmentView(d.code(), d.name(), d.creditCode()))
            .toList();
    return new Slice<>(all, null);
  }

  /**
   * Divisions by code and level.
   *
   * @param parent code of the division whose direct divisions are asked for
   * @param q part of a name or the beginning of a code
   */
  @AllowedTo
  @GetMapping("/api/regions")
  Slice<Region> regions(
      @RequestParam(required = false) @Nullable String parent,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(required = false) @Nullable Integer size) {
    var paging = Paging.of(size, after, 2);
    var search = Search.of(q);
    @Nullable Cursor last = paging.after();
    var rows =
        regions.search(
            parent,
            search.within(),
            search.prefix(),
            last == null ? null : last.text(0),
            last == null ? 0 : last.number(1),
            paging.limit());
    return paging.slice(rows, region -> Cursor.of(region.code(), region.level()));
  }
}
