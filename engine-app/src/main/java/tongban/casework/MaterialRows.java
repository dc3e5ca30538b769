package tongban.casework;

import static tongban.casework.CaseView.at;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.files.Files;
import tongban.files.StoredFile;

/** Materials as the page of a case shows them. */
@Component
class MaterialRows {
  private final CaseMaterials materials;
  private final Files files;

  MaterialRows(CaseMaterials materials, Files files) {
    this.materials = materials;
    this.files = files;
  }

  List<CaseView.MaterialRow> of(String caseNumber, Scope scope) {
    var listed = materials.of(caseNumber).stream().filter(scope::sees).toList();
    var ids = listed.stream().map(CaseMaterial::fileId).filter(Objects::nonNull).distinct();
    var stored = files.find(ids.toList());
    return listed.stream()
        .map(m -> row(m, m.fileId() == null ? null : stored.get(m.fileId())))
        .toList();
  }

  private static boolean isThere(CaseMaterial material, @Nullable StoredFile file) {
    return file != null || material.certificateNumber() != null || material.paperSeen();
  }

  private static CaseView.MaterialRow row(CaseMaterial material, @Nullable StoredFile file) {
    return new CaseView.MaterialRow(
        material.id(),
        material.name(),
        material.required(),
        material.askedAgain(),
        isThere(material, file) ? "PROVIDED" : "MISSING",
        file == null ? null : file.id(),
        file == null ? null : file.name(),
        file == null ? null : file.size(),
        file == null ? null : file.sha256(),
        material.source(),
        at(material.addedAt()),
        material.reusedFrom(),
        material.validUntil(),
        material.certificateNumber(),
        material.paperSeen());
  }
}
