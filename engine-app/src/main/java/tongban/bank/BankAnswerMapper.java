package tongban.bank;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface BankAnswerMapper {
  boolean exists(String key);

  void insert(
      @Param("a") BankAnswer answer,
      @Param("key") String key,
      @Param("receivedAt") Instant receivedAt);

  List<BankAnswer> ofCase(String caseNumber);
}
