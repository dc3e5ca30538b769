package tongban.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import tongban.identity.Actors;
import tongban.process.WholeTransaction;
import tongban.web.Refusal;

/**
 * Takes cases in, each once: a repeat with the same Idempotency-Key gets the first answer. The
 * draft of that id goes with it.
 */
@Component
class Receiving {
  private static final int LONGEST_KEY = 200;

  private final WholeTransaction transaction;
  private final IdempotentRequests requests;
  private final Intake intake;
  private final Receipt receipt;
  private final ReceiptDrafts drafts;
  private final Actors actors;
  private final ObjectMapper json;
  private final Clock clock;

  Receiving(
      WholeTransaction transaction,
      IdempotentRequests requests,
      Intake intake,
      Receipt receipt,
      ReceiptDrafts drafts,
      Actors actors,
      ObjectMapper json,
      Clock clock) {
    this.transaction = transaction;
    this.requests = requests;
    this.intake = intake;
    this.receipt = receipt;
    this.drafts = drafts;
    this.actors = actors;
    this.json = json;
    this.clock = clock;
  }

  Receipt.Received receive(NewCase request, @Nullable String key) {
    return receive(request, key, Entry.WINDOW);
  }

  Receipt.Received receive(NewCase request, @Nullable String key, Entry entry) {
    if (key == null) return transaction.run(() -> receipt.receive(intake.check(request), entry));
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw Refusal.field("Idempotency-Key", "casework.idempotency-key", LONGEST_KEY);
    }
    return transaction.run(
        () -> {
          var received = once(request, DigestUtils.sha256Hex(key), entry);
          drafts.handedIn(key);
          return received;
        });
  }

  /**
   * @param key the hash of the caller's key: columns compare without regard to case and accents
   */
  private Receipt.Received once(NewCase request, String key, Entry entry) {
    var caller = actors.current().username();
    var hash = DigestUtils.sha256Hex(write(request));
    try {
      requests.insert(caller, key, hash, clock.instant());
    } catch (DuplicateKeyException sentBefore) {
      return earlier(caller, key, hash);
    }
    var received = receipt.receive(intake.check(request), entry);
    requests.answer(caller, key, write(received));
    return received;
  }

  private Receipt.Received earlier(String caller, String key, String hash) {
    var earlier = requests.find(caller, key);
    if (earlier == null || earlier.answer() == null) {
      throw Refusal.conflict("casework.idempotency-key.running");
    }
    if (!earlier.bodyHash().equals(hash)) {
      throw Refusal.unprocessable("casework.idempotency-key.other-body");
    }
    try {
      return json.readValue(earlier.answer(), Receipt.Received.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The first answer is not readable", e);
    }
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
