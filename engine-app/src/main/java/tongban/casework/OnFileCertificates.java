package tongban.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.catalog.Catalog;
import tongban.catalog.Item;
import tongban.documents.Documents;

/** Certificates that the hall issued, as materials of further cases. */
@Component
class OnFileCertificates {
  static final String PREFIX = "certificate-";

  private final OnFileRows rows;
  private final Catalog catalog;
  private final Documents documents;

  OnFileCertificates(OnFileRows rows, Catalog catalog, Documents documents) {
    this.rows = rows;
    this.catalog = catalog;
    this.documents = documents;
  }

  /** The holder's certified items, by the name of what they end with. */
  Map<String, List<Item>> byName(OnFileRows.Holder holder) {
    return catalog.items(rows.certifiedItems(holder)).values().stream()
        .collect(Collectors.groupingBy(Item::resultDocument));
  }

  @Nullable OnFile newest(OnFileRows.Holder holder, Collection<Item> items, LocalDate today) {
    if (items.isEmpty()) return null;
    var row = rows.newestCertificate(holder, items.stream().map(Item::code).toList(), today);
    return row == null ? null : onFile(row);
  }

  @Nullable OnFile onFile(OnFileRows.CertificateRow row) {
    var item = catalog.item(row.itemCode()).orElse(null);
    var issuedAt = issuedAt(row);
    if (item == null || issuedAt == null) return null;
    return new OnFile(
        PREFIX + row.part(),
        item.resultDocument(),
        row.caseNumber(),
        item.name(),
        issuedAt,
        row.validUntil(),
        null,
        row.certificateNumber());
  }

  private @Nullable Instant issuedAt(OnFileRows.CertificateRow row) {
    return documents
        .find(row.caseNumber(), row.certificateNumber())
        .map(Documents.Document::issuedAt)
        .orElse(null);
  }
}
