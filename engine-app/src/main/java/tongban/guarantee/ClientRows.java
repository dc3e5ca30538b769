package tongban.guarantee;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Clients and their groups. Whoever adds to a client holds its row, and then that of its group. */
@Mapper
interface ClientRows {
  @Nullable Debtor find(String idNumber);

  @Nullable Debtor lock(String idNumber);

  /** One that is there already stays; H2 fails then by the duplicate key. */
  void create(GuaranteePool.Client client);

  void describe(
      @Param("idNumber") String idNumber,
      @Param("name") String name,
      @Param("affiliates") @Nullable String affiliates);

  /** As {@code create}. */
  void createGroup(String groupKey);

  /** 0 where there is no such group. */
  int addToGroup(@Param("groupKey") String groupKey, @Param("fen") long fen);

  /** What the clients of a group are liable for together; null where there is no such group. */
  @Nullable Long liabilityOf(String groupKey);

  /** By what is used, the most first. */
  List<Debtor> page(
      @Param("stage") @Nullable Stage stage,
      @Param("used") @Nullable Long used,
      @Param("after") @Nullable String after,
      @Param("limit") int limit);

  List<Debtor> of(Collection<String> idNumbers);

  /** By number; those with something in it. */
  List<Debtor> engaged(@Param("after") String after, @Param("limit") int limit);

  /** By key; those with something in it. */
  List<Group> groups(@Param("after") String after, @Param("limit") int limit);

  /**
   * @param liability of its clients together, in fen
   */
  record Group(String groupKey, long liability) {}
}
