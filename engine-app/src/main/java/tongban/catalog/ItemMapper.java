package tongban.catalog;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import tongban.persistence.ReadOnce;

@Mapper
interface ItemMapper {

  /** What is known of an item without reading it. */
  record Stamp(String code, int version, String contentHash) {}

  /** A content that comes into force. */
  record Version(ItemRow row, int version, Instant since, String contentHash) {}

  @ReadOnce
  Optional<ItemRow> current(String code);

  Optional<ItemRow> version(@Param("code") String code, @Param("version") int version);

  List<ItemRow> named(String name);

  List<ItemRow> currentOf(@Param("codes") Collection<String> codes);

  /** The joint matters in force. */
  List<ItemRow> joint();

  List<ItemRow> page(
      @Param("department") @Nullable String department,
      @Param("after") @Nullable String after,
      @Param("limit") int limit);

  List<ItemRow> ofFlows(
      @Param("flows") Collection<String> flows,
      @Param("after") @Nullable String after,
      @Param("limit") int limit);

  record Name(String code, String name) {}

  /** Of all items, or of those of a department. */
  List<Name> names(@Param("department") @Nullable String department);

  List<Stamp> stamps();

  List<String> departmentsWithItems();

  /** What each single item in force asks for. */
  List<String> materialLists();

  void insertVersions(@Param("versions") List<Version> versions);

  void removeCurrent(@Param("versions") List<Version> versions);

  void insertCurrent(@Param("versions") List<Version> versions);
}
