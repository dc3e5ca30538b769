package tongban.documents;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tongban.catalog.Catalog;
import tongban.catalog.Department;
import tongban.web.Public;
import tongban.web.Refusal;

@RestController
class VerificationEndpoint {

  /**
   * What anyone may know of a document.
   *
   * @param valid false where the kept page is not what was issued, or what it gave was taken back
   * @param withdrawn whether what it gave was taken back
   * @param holder masked
   */
  record Verified(
      boolean valid,
      boolean withdrawn,
      DocumentKind kind,
      String title,
      String number,
      String item,
      String department,
      OffsetDateTime issuedAt,
      String holder) {}

  private final DocumentMapper documents;
  private final Catalog catalog;
  private final Clock clock;

  VerificationEndpoint(DocumentMapper documents, Catalog catalog, Clock clock) {
    this.documents = documents;
    this.catalog = catalog;
    this.clock = clock;
  }

  /** Verifies a document by the code printed on it; case, blanks and hyphens do not matter. */
  @Public
  @GetMapping("/api/verify/{code}")
  Verified verify(@PathVariable String code) {
    return documents
        .byCode(VerificationCode.typed(code))
        .map(this::verified)
        .orElseThrow(() -> Refusal.notFound("documents.code-unknown"));
  }

  private Verified verified(DocumentRow row) {
    return new Verified(
        row.withdrawnAt() == null && isAsIssued(row),
        row.withdrawnAt() != null,
        row.kind(),
        row.title(),
        row.docNumber(),
        row.itemName(),
        catalog.department(row.department()).map(Department::name).orElse(""),
        row.issuedAt().atZone(clock.getZone()).toOffsetDateTime(),
        Masks.name(row.holder()));
  }

  private boolean isAsIssued(DocumentRow row) {
    return documents
        .page(row.caseNumber(), row.docNumber())
        .filter(kept -> DigestUtils.sha256Hex(kept.page()).equals(kept.pageSha256()))
        .isPresent();
  }
}
