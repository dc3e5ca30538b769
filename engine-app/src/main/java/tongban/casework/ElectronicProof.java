package tongban.casework;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import tongban.documents.DocumentKind;
import tongban.documents.Documents;
import tongban.documents.Documents.Document;
import tongban.web.Refusal;

/**
 * What proves an electronic delivery: the message provider's receipts for the notices of all
 * decisions and certificates of the case. The result has arrived when the last of them was taken
 * (Civil Procedure Law art. 90: when it reaches the receiver's system).
 */
@Component
class ElectronicProof {
  private static final Set<DocumentKind> RESULTS =
      EnumSet.of(
          DocumentKind.GRANT_DECISION, DocumentKind.REFUSAL_DECISION, DocumentKind.CERTIFICATE);

  private final Documents documents;

  ElectronicProof(Documents documents) {
    this.documents = documents;
  }

  /**
   * @param receipts one a document: its number and the provider's receipt
   */
  record Proved(Instant at, List<String> receipts) {}

  /**
   * @throws Refusal 400 for the method while a notice has not been taken by the provider: then
   *     nothing is delivered yet
   */
  Proved of(String caseNumber) {
    var results =
        documents.of(caseNumber).stream().filter(d -> RESULTS.contains(d.kind())).toList();
    var open =
        results.stream().filter(d -> d.notice().receipt() == null).map(Document::number).toList();
    var arrived =
        results.stream()
            .map(d -> d.notice().sentAt())
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder());
    if (!open.isEmpty() || arrived.isEmpty()) {
      throw Refusal.field(
          "form.method", "casework.delivery.unproved", String.join("、", open), open.size());
    }
    return new Proved(
        arrived.get(), results.stream().map(d -> d.number() + "：" + d.notice().receipt()).toList());
  }
}
