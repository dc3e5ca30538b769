package tongban.bank;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The memory of the simulated bank, which is another system. */
@Mapper
interface SimulatedLoanMapper {
  boolean exists(String orderId);

  void insert(
      @Param("orderId") String orderId,
      @Param("fen") long fen,
      @Param("purpose") String purpose,
      @Param("at") Instant at);

  void calledAgain(String orderId);
}
