package tongban.courier;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ReportMapper {
  boolean exists(String key);

  void insert(
      @Param("r") CourierReport report,
      @Param("key") String key,
      @Param("receivedAt") Instant receivedAt);

  List<CourierReport> ofCase(String caseNumber);
}
