package tongban.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A material of an applicant that the hall holds already, from a case that was found complete: it
 * is used again, not asked for again (State Council decree 716 art. 7).
 *
 * @param id what a new case names it by
 * @param name of the material
 * @param caseNumber the case that holds it
 * @param addedAt when it was handed in, or the certificate issued
 * @param validUntil the last day on which it may be used; null where it does not grow old
 * @param fileId null of a certificate
 * @param certificateNumber null of a file
 */
record OnFile(
    String id,
    String name,
    String caseNumber,
    String itemName,
    Instant addedAt,
    @Nullable LocalDate validUntil,
    @Nullable String fileId,
    @Nullable String certificateNumber) {

  enum Kind {
    /** Handed in by the applicant. */
    FILE,
    /** Issued by the hall itself. */
    CERTIFICATE
  }

  Kind kind() {
    return certificateNumber == null ? Kind.FILE : Kind.CERTIFICATE;
  }

  /** As the comprehensive window sees it. */
  record Row(
      String name,
      String onFile,
      Kind kind,
      String caseNumber,
      String itemName,
      OffsetDateTime addedAt,
      @Nullable LocalDate validUntil) {}

  Row row() {
    return new Row(name, id, kind(), caseNumber, itemName, CaseView.shown(addedAt), validUntil);
  }
}
