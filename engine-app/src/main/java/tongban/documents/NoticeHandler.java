package tongban.documents;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.process.OutboxHandler;

/** Sends one notice; the gateway sees to it that a repeat reaches nobody twice. */
@Component
class NoticeHandler implements OutboxHandler {
  private static final String SENT = "SENT";

  private final NoticeMapper mapper;
  private final Notices notices;
  private final MessageGateway gateway;

  NoticeHandler(NoticeMapper mapper, Notices notices, MessageGateway gateway) {
    this.mapper = mapper;
    this.notices = notices;
    this.gateway = gateway;
  }

  @Override
  public String name() {
    return Notices.HANDLER;
  }

  @Override
  public Optional<String> caseNumber(String key) {
    return mapper.caseNumber(key);
  }

  @Override
  @Transactional
  public void handle(String key) {
    var notice = mapper.find(key).filter(waiting -> !waiting.noticeState().equals(SENT));
    notice.ifPresent(waiting -> send(key, waiting));
  }

  private void send(String key, NoticeMapper.Waiting notice) {
    try {
      var message = new MessageGateway.Message(key, notice.mobile(), notice.message());
      notices.sent(notice.documentId(), gateway.send(message));
    } catch (MessageGateway.Undelivered refused) {
      notices.failed(notice.documentId(), String.valueOf(refused.getMessage()));
      throw refused;
    }
  }
}
