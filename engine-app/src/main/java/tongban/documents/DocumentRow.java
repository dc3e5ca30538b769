package tongban.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A document with its notice as the tables keep them, without its page. */
record DocumentRow(
    long id,
    String caseNumber,
    @Nullable String part,
    DocumentKind kind,
    String title,
    String docNumber,
    String department,
    String itemName,
    String holder,
    String verificationCode,
    Instant issuedAt,
    String issuedBy,
    String channel,
    String noticeState,
    @Nullable Instant sentAt,
    @Nullable String receipt,
    @Nullable Instant withdrawnAt) {

  Documents.Document document() {
    return new Documents.Document(
        kind,
        title,
        docNumber,
        caseNumber,
        part,
        verificationCode,
        issuedAt,
        issuedBy,
        withdrawnAt != null,
        new Documents.Notice(channel, noticeState, sentAt, receipt));
  }
}
