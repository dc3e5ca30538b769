package tongban.casework;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface CaseCopyMapper {

  void insert(List<CaseCopy> copies);

  /** What this person was sent of the case. */
  List<Shown> shown(@Param("caseNumber") String caseNumber, @Param("username") String username);

  /**
   * @param partNumbers null for the whole case
   */
  record Shown(long id, @Nullable String partNumbers) {}

  /** The newest first. */
  List<Row> page(
      @Param("username") String username,
      @Param("before") @Nullable Long before,
      @Param("limit") int limit);

  record Row(
      long id,
      String caseNumber,
      String itemCode,
      String itemName,
      String applicantName,
      String sentBy,
      String sentByName,
      @Nullable String remark,
      Instant sentAt,
      @Nullable Instant readAt) {}

  /** No more than {@code most}. */
  int unread(@Param("username") String username, @Param("most") int most);

  /** Whether it is this person's. */
  boolean has(@Param("id") long id, @Param("username") String username);

  /**
   * @param id null for all
   */
  void read(
      @Param("id") @Nullable Long id,
      @Param("username") String username,
      @Param("now") Instant now);
}
