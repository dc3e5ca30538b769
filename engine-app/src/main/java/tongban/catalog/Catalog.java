package tongban.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the hall handles, and by whom. Answers are immutable and cheap to ask for. */
public interface Catalog {

  /** The item with this implementation code (31 characters), in its current version. */
  Optional<Item> item(String code);

  /** The item as it was in this version, so that an old case can be explained. */
  Optional<Item> item(String code, int version);

  /** Items by a part of their name or its pinyin, or the beginning of their code; best first. */
  List<Item> find(String text, int most);

  /** The items with exactly this name, by code; several departments may have one each. */
  List<Item> itemsNamed(String name);

  /** Those of these items that exist, in their current versions, by code; for rows of a list. */
  Map<String, Item> items(Collection<String> codes);

  /**
   * The items that these flows handle, by code.
   *
   * @param after code of the last row seen; null for the first page
   */
  List<Item> ofFlows(Collection<String> processKeys, @Nullable String after, int limit);

  /** What is known of these materials beside the items that ask for them, by name. */
  Map<String, MaterialKind> materialKinds(Collection<String> names);

  /** The department with this ASCII code. */
  Optional<Department> department(String code);

  /** All departments, by code. */
  List<Department> departments();

  /** The division with this code of GB/T 2260. */
  Optional<Region> region(String code);
}
