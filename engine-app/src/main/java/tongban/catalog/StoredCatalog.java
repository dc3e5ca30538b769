package tongban.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Service;
import org.springframework.util.ConcurrentReferenceHashMap;
import tongban.web.Paging;

/** Whoever has the catalog has the shipped lists in it. */
@Service
@DependsOn("shippedCatalog")
class StoredCatalog implements Catalog {
  private final ItemMapper items;
  private final ItemSearch search;
  private final MaterialKindMapper kinds;
  private final DepartmentMapper departments;
  private final RegionMapper regions;

  /** What a row says never changes, and its lists are JSON: read once while there is memory. */
  private final Map<ItemRow, Item> known = new ConcurrentReferenceHashMap<>();

  /** A version never changes either, so it is asked for once. */
  private final Map<Version, Item> versions = new ConcurrentReferenceHashMap<>();

  private record Version(String code, int number) {}

  StoredCatalog(
      ItemMapper items,
      ItemSearch search,
      MaterialKindMapper kinds,
      DepartmentMapper departments,
      RegionMapper regions) {
    this.items = items;
    this.search = search;
    this.kinds = kinds;
    this.departments = departments;
    this.regions = regions;
  }

  @Override
  public Optional<Item> item(String code) {
    return items.current(code).map(this::item).filter(item -> item.code().equals(code));
  }

  @Override
  public Optional<Item> item(String code, int version) {
    var wanted = new Version(code, version);
    var known = versions.get(wanted);
    if (known != null) return Optional.of(known);
    var found = items.version(code, version).map(this::item).filter(i -> i.code().equals(code));
    found.ifPresent(item -> versions.put(wanted, item));
    return found;
  }

  private Item item(ItemRow row) {
    return known.computeIfAbsent(row, ItemRow::item);
  }

  @Override
  public List<Item> itemsNamed(String name) {
    return items.named(name).stream()
        .map(this::item)
        .filter(item -> item.name().equals(name))
        .toList();
  }

  @Override
  public List<Item> find(String text, int most) {
    var codes =
        search.find(text, null, new Paging(most, null)).stream()
            .limit(most)
            .map(ItemSearch.Found::code)
            .toList();
    var known = items(codes);
    return codes.stream().flatMap(code -> Stream.ofNullable(known.get(code))).toList();
  }

  @Override
  public Map<String, Item> items(Collection<String> codes) {
    if (codes.isEmpty()) return Map.of();
    return items.currentOf(new TreeSet<>(codes)).stream()
        .map(this::item)
        .collect(Collectors.toUnmodifiableMap(Item::code, Function.identity()));
  }

  @Override
  public List<Item> ofFlows(Collection<String> processKeys, @Nullable String after, int limit) {
    if (processKeys.isEmpty()) return List.of();
    return items.ofFlows(processKeys, after, limit).stream().map(this::item).toList();
  }

  @Override
  public Map<String, MaterialKind> materialKinds(Collection<String> names) {
    if (names.isEmpty()) return Map.of();
    return kinds.named(new TreeSet<>(names)).stream()
        .collect(Collectors.toUnmodifiableMap(MaterialKind::name, Function.identity()));
  }

  @Override
  public Optional<Department> department(String code) {
    return departments.find(code).filter(department -> department.code().equals(code));
  }

  @Override
  public List<Department> departments() {
    return departments.all();
  }

  @Override
  public Optional<Region> region(String code) {
    return regions.find(code).stream().findFirst();
  }
}
