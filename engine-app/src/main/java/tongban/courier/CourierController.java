package tongban.courier;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tongban.process.WholeTransaction;
import tongban.web.Public;
import tongban.web.Refusal;

/** What the courier calls. */
@RestController
class CourierController {
  private static final int LONGEST_BODY = 16 * 1024;

  private final Signed signed;
  private final ReportReader reader;
  private final Inbox inbox;
  private final WholeTransaction transaction;

  CourierController(Signed signed, ReportReader reader, Inbox inbox, WholeTransaction transaction) {
    this.signed = signed;
    this.reader = reader;
    this.inbox = inbox;
    this.transaction = transaction;
  }

  /**
   * Takes an event {@code {eventId, orderId, state, trackingNumber, at, note}}, signed in its
   * headers; 204 for a repeat too. The body is read as it came, because the signature is over it.
   */
  @PostMapping("/api/courier/events")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Public
  void receive(HttpServletRequest request) throws IOException {
    var body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
    if (body.length > LONGEST_BODY) {
      throw Refusal.of(HttpStatus.PAYLOAD_TOO_LARGE, "courier.body.too-large", LONGEST_BODY);
    }
    signed.check(
        request.getHeader(Signature.TIME_HEADER), request.getHeader(Signature.HEADER), body);
    var report = reader.read(body);
    transaction.run(
        () -> {
          inbox.receive(report);
          return true;
        });
  }
}
