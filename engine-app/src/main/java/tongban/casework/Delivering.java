package tongban.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.Tongban;
import tongban.courier.Courier;
import tongban.courier.CourierOrder;
import tongban.courier.CourierState;
import tongban.courier.Direction;
import tongban.deadline.Clocks;
import tongban.documents.DocumentKind;
import tongban.identity.Actors;

/**
 * Delivery (送达, art. 44) with its receipt: taken at the window, brought by courier, or electronic.
 * It counts from when the result reached the applicant, not from when that was written down.
 */
@Component
class Delivering {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Tongban.ZONE);

  private final OpenCases open;
  private final CaseFiles cases;
  private final Courier courier;
  private final ElectronicProof proof;
  private final Clocks clocks;
  private final Papers papers;
  private final Timeline timeline;
  private final Actors actors;
  private final Clock clock;

  Delivering(
      OpenCases open,
      CaseFiles cases,
      Courier courier,
      ElectronicProof proof,
      Clocks clocks,
      Papers papers,
      Timeline timeline,
      Actors actors,
      Clock clock) {
    this.open = open;
    this.cases = cases;
    this.courier = courier;
    this.proof = proof;
    this.clocks = clocks;
    this.papers = papers;
    this.timeline = timeline;
    this.actors = actors;
    this.clock = clock;
  }

  void record(Step step) {
    var file = open.lock(step, CaseState.DELIVERED);
    var arrived =
        courier
            .latest(file.caseNumber(), Direction.OUTBOUND)
            .filter(order -> order.state() == CourierState.DELIVERED);
    if (arrived.isPresent()) brought(step, file, arrived.get());
    else handedOver(step, file, open.submission(step));
  }

  private void brought(Step step, CaseFile file, CourierOrder order) {
    var at = order.endedAt() == null ? clock.instant() : order.endedAt();
    if (at.isBefore(order.orderedAt())) at = order.orderedAt();
    var said = new LinkedHashMap<String, Object>();
    if (order.trackingNumber() != null) said.put("快递单号", order.trackingNumber());
    said.put("签收时间", TIME.format(at));
    var to = new Receiver("courier", "邮寄送达", order.name(), null);
    record(step, file, to, at, said, Dispatch.tracking(order));
  }

  private void handedOver(Step step, CaseFile file, Submission submission) {
    ApplicantRules.citizenNumber(submission.formData(), "receiverIdNumber");
    var name = submission.text("receiverName");
    var receiver = name.isEmpty() ? file.applicantName() : name;
    var number = submission.text("receiverIdNumber");
    if (!submission.text("method").equals("electronic")) {
      var to = new Receiver("window", "窗口领取", receiver, number.isEmpty() ? null : number);
      record(step, file, to, clock.instant(), Map.of(), Map.of());
      return;
    }
    var proved = proof.of(file.caseNumber());
    var said = new LinkedHashMap<String, Object>();
    said.put("到达时间", TIME.format(proved.at()));
    said.put("送达凭证", proved.receipts());
    var to = new Receiver("electronic", "电子送达", receiver, null);
    record(step, file, to, proved.at(), said, Map.of());
  }

  private record Receiver(String method, String words, String name, @Nullable String idNumber) {}

  private void record(
      Step step,
      CaseFile file,
      Receiver to,
      Instant at,
      Map<String, Object> said,
      Map<String, Object> detail) {
    var number = file.caseNumber();
    var actor = actors.current().username();
    cases.deliver(new Delivery(number, to.method(), to.name(), to.idNumber(), at, actor));
    clocks.stop(number, Conclusion.DELIVERY_CLOCK, at, actor);
    cases.move(number, CaseState.DELIVERED);
    var content = Papers.head(file);
    content.put("送达方式", to.words());
    content.put("受送达人", to.name());
    content.putAll(said);
    papers.issue(file, DocumentKind.DELIVERY_RECEIPT, "送达回证", content);
    var entry = new LinkedHashMap<String, Object>();
    entry.put("method", to.method());
    entry.put("receiver", to.name());
    entry.putAll(detail);
    timeline.add(step, "delivered", entry);
  }
}
