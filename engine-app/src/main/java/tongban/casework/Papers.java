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

  /** What every document of a case begins with. */
  static Map<String, Object> head(CaseFile file) {
    var content = new LinkedHashMap<String, Object>();
    content.put("办件编号", file.caseNumber());
    content.put("申请人", file.applicantName());
    content.put("申请事项", file.itemName());
    return content;
  }

  Document issue(CaseFile file, DocumentKind kind, String title, Map<String, Object> content) {
    return issue(file, kind, title, content, "/track/" + file.trackingCode());
  }

  Document issue(
      CaseFile file,
      DocumentKind kind,
      String title,
      Map<String, Object> content,
      @Nullable String link) {
    return issue(file, kind, title, content, file.applicantName(), link);
  }

  /** The certificate itself, in the name of its holder. */
  Document certify(CaseFile file, String title, Map<String, Object> content, String holder) {
    var link = "/track/" + file.trackingCode();
    return issue(file, DocumentKind.CERTIFICATE, title, content, holder, link);
  }

  private Document issue(
      CaseFile file,
      DocumentKind kind,
      String title,
      Map<String, Object> content,
      String addressee,
      @Nullable String link) {
    return documents.issue(
        new Documents.Order(
            kind,
            title,
            file.caseNumber(),
            file.firstPart(),
            file.department(),
            file.itemName(),
            addressee,
            file.mobile(),
            content,
            link,
            actors.current().username()));
  }
}
