package tongban.casework;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ReceiptDraftRows {
  void insert(ReceiptDraft draft);

  /** How many there were of this person and the revision before: one or none. */
  int update(ReceiptDraft draft);

  /** The same whatever the revision before; that of {@code draft} does not count. */
  int overwrite(ReceiptDraft draft);

  @Nullable ReceiptDraft find(@Param("id") String id, @Param("username") String username);

  /** Newest first. */
  List<ReceiptDraft> page(
      @Param("username") String username,
      @Param("savedBefore") @Nullable Instant savedBefore,
      @Param("idBefore") @Nullable String idBefore,
      @Param("limit") int limit);

  int count(String username);

  int delete(@Param("id") String id, @Param("username") String username);

  /** At most so many that were saved last before then. */
  int deleteOld(@Param("before") Instant before, @Param("most") int most);
}
