package tongban.supervision;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface OrderRows {

  /** Those of these occasions for which an order was issued before. */
  List<String> known(Collection<String> occasions);

  /** What somebody else has just issued stays as it is. */
  void issue(List<Order> orders);

  /** Those that were issued for these changes of lights. */
  List<Order> ofChanges(Collection<Long> changeIds);

  @Nullable Order lock(long id);

  /** The newest first. */
  List<Order> page(
      @Param("state") Order.@Nullable State state,
      @Param("department") @Nullable String department,
      @Param("before") @Nullable Long before,
      @Param("limit") int limit);

  void answer(
      @Param("id") long id,
      @Param("text") String text,
      @Param("by") String by,
      @Param("name") String name,
      @Param("at") Instant at);

  void close(
      @Param("id") long id,
      @Param("text") String text,
      @Param("by") String by,
      @Param("name") String name,
      @Param("at") Instant at);
}
