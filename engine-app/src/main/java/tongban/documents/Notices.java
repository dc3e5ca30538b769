package tongban.documents;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tongban.process.Outbox;

/** Tells applicants of their documents, and keeps the proof. */
@Component
class Notices {
  static final String HANDLER = "notice";

  private final NoticeMapper notices;
  private final MessageGateway gateway;
  private final Outbox outbox;
  private final DocumentSettings settings;
  private final Clock clock;

  Notices(
      NoticeMapper notices,
      MessageGateway gateway,
      Outbox outbox,
      DocumentSettings settings,
      Clock clock) {
    this.notices = notices;
    this.gateway = gateway;
    this.outbox = outbox;
    this.settings = settings;
    this.clock = clock;
  }

  String channel() {
    return gateway.channel();
  }

  /** Sent after commit; the document's number is the key. */
  @Transactional(propagation = Propagation.MANDATORY)
  void queue(Documents.Order order, String number) {
    notices.queue(number, channel(), order.mobile(), message(order, number), clock.instant());
    outbox.send(HANDLER, number);
  }

  @Transactional
  void sent(long documentId, MessageGateway.Receipt receipt) {
    notices.sent(documentId, receipt.id(), receipt.at());
  }

  /** Kept although the attempt itself is rolled back. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void failed(long documentId, String failure) {
    notices.failed(documentId, failure, clock.instant());
  }

  private String message(Documents.Order order, String number) {
    String link = order.link() == null ? "" : "详情：" + settings.address() + order.link();
    return "【%s政务服务】%s：您申请办理的“%s”已出具《%s》（%s）。%s"
        .formatted(
            settings.place(), order.addressee(), order.itemName(), order.title(), number, link);
  }
}
