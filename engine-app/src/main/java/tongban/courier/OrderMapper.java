package tongban.courier;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface OrderMapper {
  void insert(CourierOrder order);

  @Nullable CourierOrder find(String id);

  @Nullable CourierOrder lock(String id);

  List<CourierOrder> ofCase(String caseNumber);

  @Nullable CourierOrder latest(
      @Param("caseNumber") String caseNumber, @Param("direction") Direction direction);

  /** The first number that is said stays. */
  void track(@Param("id") String id, @Param("trackingNumber") String trackingNumber);

  void move(@Param("id") String id, @Param("state") CourierState state);

  /** Ends an order that has not ended; 0 where it has. */
  int end(
      @Param("id") String id,
      @Param("state") CourierState state,
      @Param("at") Instant at,
      @Param("by") String by);
}
