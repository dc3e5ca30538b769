package tongban.casework;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.catalog.Catalog;
import tongban.catalog.MaterialKind;
import tongban.files.Files;
import tongban.web.Refusal.Field;

/** Checks what a new case names of what the hall holds already. */
@Component
class OnFileIntake {
  private static final Pattern FILE = Pattern.compile(OnFileSearch.PREFIX + "([0-9]{1,18})");

  private final OnFileRows rows;
  private final OnFileSearch search;
  private final OnFileCertificates certificates;
  private final Catalog catalog;
  private final Files files;

  OnFileIntake(
      OnFileRows rows,
      OnFileSearch search,
      OnFileCertificates certificates,
      Catalog catalog,
      Files files) {
    this.rows = rows;
    this.search = search;
    this.certificates = certificates;
    this.catalog = catalog;
    this.files = files;
  }

  /**
   * @param id what {@link OnFile} is named by
   * @param field named where it may not be used
   * @return null where it may not
   */
  @Nullable OnFile check(
      String id, String material, Applicant applicant, String field, List<Field> bad) {
    var found = find(id);
    var wrong = found == null ? "unknown" : wrong(found, material, applicant);
    if (found != null && wrong == null) return found.onFile();
    bad.add(Field.of(field, "casework.on-file." + wrong));
    return null;
  }

  private record Found(OnFile onFile, OnFileRows.Holder holder, boolean usable) {}

  private @Nullable String wrong(Found found, String material, Applicant applicant) {
    var held = found.onFile();
    var holder = new OnFileRows.Holder(applicant.idType(), applicant.idNumber());
    if (!found.holder().equals(holder)) return "of-another";
    if (!held.name().equals(material)) return "another-material";
    if (!found.usable()) return "not-complete";
    if (!kind(material).reusable()) return "once";
    return OnFileValidity.isOver(held.validUntil(), search.today()) ? "over" : null;
  }

  private @Nullable Found find(String id) {
    var file = FILE.matcher(id);
    if (file.matches()) return file(Long.parseLong(file.group(1)));
    if (!id.startsWith(OnFileCertificates.PREFIX)) return null;
    return certificate(id.substring(OnFileCertificates.PREFIX.length()));
  }

  private @Nullable Found file(long id) {
    var row = rows.file(id);
    if (row == null || files.find(row.fileId()).isEmpty()) return null;
    var holder = new OnFileRows.Holder(row.idType(), row.idNumber());
    return new Found(search.onFile(row, kind(row.name())), holder, row.usable());
  }

  private @Nullable Found certificate(String part) {
    var row = rows.certificate(part);
    var onFile = row == null ? null : certificates.onFile(row);
    if (row == null || onFile == null) return null;
    return new Found(onFile, new OnFileRows.Holder(row.idType(), row.idNumber()), row.usable());
  }

  /** What nobody says is not used again. */
  private MaterialKind kind(String name) {
    var known = catalog.materialKinds(List.of(name)).get(name);
    return known == null ? new MaterialKind(name, false, null, "") : known;
  }
}
