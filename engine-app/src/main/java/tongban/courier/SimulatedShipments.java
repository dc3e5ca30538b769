package tongban.courier;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The simulated courier's own table. */
@Mapper
interface SimulatedShipments {

  /** The tracking number. */
  @Nullable String find(String orderId);

  void insert(
      @Param("orderId") String orderId,
      @Param("trackingNumber") String trackingNumber,
      @Param("address") String address,
      @Param("at") Instant at);

  void calledAgain(String orderId);
}
