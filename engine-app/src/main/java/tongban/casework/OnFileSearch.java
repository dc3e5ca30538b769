package tongban.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.Tongban;
import tongban.catalog.Catalog;
import tongban.catalog.Item;
import tongban.catalog.MaterialKind;
import tongban.files.Files;

/** Which materials of an item the hall holds of an applicant: of each the newest that is valid. */
@Component
class OnFileSearch {
  static final String PREFIX = "material-";

  private final OnFileRows rows;
  private final OnFileCertificates certificates;
  private final Catalog catalog;
  private final Files files;
  private final Clock clock;

  OnFileSearch(
      OnFileRows rows, OnFileCertificates certificates, Catalog catalog, Files files, Clock clock) {
    this.rows = rows;
    this.certificates = certificates;
    this.catalog = catalog;
    this.files = files;
    this.clock = clock;
  }

  /** In the order of the item's list. */
  List<OnFile> best(Item item, OnFileRows.Holder holder) {
    var names = item.materials().stream().map(Item.Material::name).toList();
    var kinds = catalog.materialKinds(names);
    var certified = certificates.byName(holder);
    return names.stream()
        .map(kinds::get)
        .filter(Objects::nonNull)
        .filter(MaterialKind::reusable)
        .map(kind -> best(kind, holder, certified.getOrDefault(kind.name(), List.of())))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<OnFile> best(
      MaterialKind kind, OnFileRows.Holder holder, Collection<Item> certified) {
    var certificate = certificates.newest(holder, certified, today());
    var file = file(kind, holder);
    if (certificate == null) return Optional.ofNullable(file);
    boolean newer = file != null && file.addedAt().isAfter(certificate.addedAt());
    return Optional.ofNullable(newer ? file : certificate);
  }

  private @Nullable OnFile file(MaterialKind kind, OnFileRows.Holder holder) {
    var row = rows.newestFile(holder, kind.name());
    if (row == null || files.find(row.fileId()).isEmpty()) return null;
    var file = onFile(row, kind);
    return OnFileValidity.isOver(file.validUntil(), today()) ? null : file;
  }

  OnFile onFile(OnFileRows.FileRow row, MaterialKind kind) {
    return new OnFile(
        PREFIX + row.id(),
        row.name(),
        row.caseNumber(),
        row.itemName(),
        row.addedAt(),
        OnFileValidity.until(kind, row.addedAt()),
        row.fileId(),
        null);
  }

  LocalDate today() {
    return clock.instant().atZone(Tongban.ZONE).toLocalDate();
  }
}
