package tongban.casework;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.documents.DocumentKind;
import tongban.documents.Documents;
import tongban.documents.Documents.Document;
import tongban.identity.Actors;

/** Issues the standard documents of a case to its applicant. */
@Component
class Papers {
  private final Documents documents;
  private final Actors actors;

  Papers(Documents documents, Actors actors) {
    this.documents = documents;
    this.actors = actors;
  }

  /** What every document of a whole case begins with. */
  static Map<String, Object> head(CaseFile file) {
    var content = new LinkedHashMap<String, Object>();
    content.put("办件编号", file.caseNumber());
    content.put("申请人", file.applicantName());
    content.put("申请事项", file.itemName());
    return content;
  }

  /** What every document of a part begins with. */
  static Map<String, Object> head(CaseFile file, CasePart part) {
    var content = head(file);
    if (!part.itemCode().equals(file.itemCode())) {
      content.put("申请事项", part.itemName());
      content.put("所属一件事", file.itemName());
    }
    return content;
  }

  Document issue(CaseFile file, DocumentKind kind, String title, Map<String, Object> content) {
    return issue(file, kind, title, content, track(file));
  }

  Document issue(
      CaseFile file,
      DocumentKind kind,
      String title,
      Map<String, Object> content,
      @Nullable String link) {
    return documents.issue(
        new Documents.Order(
            kind,
            title,
            file.caseNumber(),
            null,
            file.department(),
            file.itemName(),
            file.applicantName(),
            file.mobile(),
            content,
            link,
            actors.current().username()));
  }

  /** By the department of the part. */
  Document issue(
      CaseFile file, CasePart part, DocumentKind kind, String title, Map<String, Object> content) {
    return issue(file, part, kind, title, content, file.applicantName());
  }

  /** The certificate itself, in the name of its holder. */
  Document certify(
      CaseFile file, CasePart part, String title, Map<String, Object> content, String holder) {
    return issue(file, part, DocumentKind.CERTIFICATE, title, content, holder);
  }

  private Document issue(
      CaseFile file,
      CasePart part,
      DocumentKind kind,
      String title,
      Map<String, Object> content,
      String addressee) {
    return documents.issue(
        new Documents.Order(
            kind,
            title,
            file.caseNumber(),
            part.part(),
            part.department(),
            part.itemName(),
            addressee,
            file.mobile(),
            content,
            track(file),
            actors.current().username()));
  }

  private static String track(CaseFile file) {
    return "/track/" + file.trackingCode();
  }
}
