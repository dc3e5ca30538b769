package tongban.documents;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface NoticeMapper {

  /** A notice that is to be sent. */
  record Waiting(long documentId, String mobile, String message, String noticeState) {}

  void queue(
      @Param("number") String number,
      @Param("channel") String channel,
      @Param("mobile") String mobile,
      @Param("message") String message,
      @Param("at") Instant at);

  Optional<Waiting> find(String number);

  Optional<String> caseNumber(String number);

  void sent(
      @Param("documentId") long documentId,
      @Param("receipt") String receipt,
      @Param("at") Instant at);

  void failed(
      @Param("documentId") long documentId,
      @Param("failure") String failure,
      @Param("at") Instant at);
}
