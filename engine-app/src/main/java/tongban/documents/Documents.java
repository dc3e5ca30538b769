package tongban.documents;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Standard documents: numbered, rendered once, kept as they were, told to the applicant. */
public interface Documents {

  /**
   * Issues a document in the caller's transaction: gives it the next number of its kind, department
   * and year, renders and keeps the page, and queues the notice to the applicant.
   */
  Document issue(Order order);

  /**
   * @param department code of the department in whose name it is issued
   * @param content what the page says beside the common head: labels in order, for example {@code
   *     事由 → …}; values are texts or lists of texts
   * @param mobile where the notice goes
   * @param link path the notice points to, for example {@code /track/<code>}; null for none
   */
  record Order(
      DocumentKind kind,
      String title,
      String caseNumber,
      @Nullable String part,
      String department,
      String itemName,
      String addressee,
      String mobile,
      Map<String, Object> content,
      @Nullable String link,
      String actor) {}

  /**
   * What the case's documents have given is taken back: its decisions that grant and its
   * certificates are no longer valid for whoever verifies them.
   */
  void withdraw(String caseNumber);

  /** All documents of a case, oldest first. */
  List<Document> of(String caseNumber);

  Optional<Document> find(String caseNumber, String number);

  /** The kept page: a whole HTML document, printable on A4. */
  String page(String caseNumber, String number);

  /**
   * @param number unique, printed on it, for example {@code 青高住建受〔2026〕00001号}
   * @param verificationCode unguessable; anyone may verify the document by it
   * @param withdrawn whether what it gave was taken back
   * @param notice how it was told to the applicant
   */
  record Document(
      DocumentKind kind,
      String title,
      String number,
      String caseNumber,
      @Nullable String part,
      String verificationCode,
      Instant issuedAt,
      String issuedBy,
      boolean withdrawn,
      Notice notice) {}

  /**
   * @param state {@code QUEUED}, {@code SENT} or {@code FAILED}
   * @param receipt the message provider's receipt, proof of service
   */
  record Notice(String channel, String state, @Nullable Instant sentAt, @Nullable String receipt) {}
}
