package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tongban.documents.DocumentKind;
import tongban.documents.Documents;
import tongban.web.Refusal;

class ElectronicProofTest {
  private static final Instant FIRST = Instant.parse("2026-03-02T02:00:00Z");
  private static final Instant LAST = Instant.parse("2026-03-02T03:00:00Z");

  private final Documents documents = mock();
  private final ElectronicProof proof = new ElectronicProof(documents);

  private static Documents.Document document(
      DocumentKind kind, String number, @Nullable Instant sentAt, @Nullable String receipt) {
    var notice = new Documents.Notice("SMS", receipt == null ? "FAILED" : "SENT", sentAt, receipt);
    return new Documents.Document(kind, "", number, "c", null, "", FIRST, "", false, notice);
  }

  private void issued(Documents.Document... issued) {
    when(documents.of("c")).thenReturn(List.of(issued));
  }

  @Test
  void theResultHasArrivedWhenTheLastNoticeWasTaken() {
    issued(
        document(DocumentKind.ACCEPTANCE_NOTICE, "受1", null, null),
        document(DocumentKind.CERTIFICATE, "证1", LAST, "r2"),
        document(DocumentKind.GRANT_DECISION, "准1", FIRST, "r1"));
    var proved = proof.of("c");
    assertThat(proved.at()).isEqualTo(LAST);
    assertThat(proved.receipts()).containsExactly("证1：r2", "准1：r1");
  }

  @Test
  void oneNoticeThatWasNotTakenIsEnoughToProveNothing() {
    issued(
        document(DocumentKind.GRANT_DECISION, "准1", FIRST, "r1"),
        document(DocumentKind.CERTIFICATE, "证1", null, null));
    assertThatThrownBy(() -> proof.of("c"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("form.method")
        .hasMessageContaining("证1");
  }
}
