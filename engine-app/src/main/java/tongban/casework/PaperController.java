package tongban.casework;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tongban.documents.DocumentKind;
import tongban.documents.Documents;
import tongban.files.Downloads;
import tongban.files.Files;
import tongban.files.StoredFile;
import tongban.forms.Forms;
import tongban.process.WholeTransaction;
import tongban.web.AllowedTo;
import tongban.web.Refusal;
import tongban.web.Role;

/** Documents and materials of a case, for those who may see the case. */
@RestController
@RequestMapping("/api/cases/{caseNumber}")
class PaperController {
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final ReadableCases readable;
  private final CaseMaterials materials;
  private final Documents documents;
  private final Files files;
  private final Forms forms;
  private final Corrections corrections;
  private final WholeTransaction transaction;

  PaperController(
      ReadableCases readable,
      CaseMaterials materials,
      Documents documents,
      Files files,
      Forms forms,
      Corrections corrections,
      WholeTransaction transaction) {
    this.corrections = corrections;
    this.transaction = transaction;
    this.readable = readable;
    this.materials = materials;
    this.documents = documents;
    this.files = files;
    this.forms = forms;
  }

  @GetMapping("/documents/{number}")
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER, Role.SUPERVISOR})
  ResponseEntity<String> document(@PathVariable String caseNumber, @PathVariable String number) {
    var found = readable.find(caseNumber);
    var document =
        documents
            .find(caseNumber, number)
            .filter(paper -> found.scope().sees(paper.part()))
            .orElseThrow(() -> Refusal.notFound("casework.document.unknown", number));
    return page(found.file(), document);
  }

  private ResponseEntity<String> page(CaseFile file, Documents.Document document) {
    if (showsCitizenNumber(file, document)) {
      transaction.run(() -> corrections.reveal(file.caseNumber()));
    }
    return ResponseEntity.ok()
        .contentType(HTML)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .body(documents.page(document.caseNumber(), document.number()));
  }

  /** A certificate names its holder in full: reading it is reading the number. */
  private static boolean showsCitizenNumber(CaseFile file, Documents.Document document) {
    return document.kind() == DocumentKind.CERTIFICATE
        && file.idType() == Applicant.IdType.CITIZEN_ID;
  }

  /** A file that was chosen in the receipt form: evidence, an authorisation. */
  @GetMapping("/files/{id}")
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER})
  ResponseEntity<Resource> file(@PathVariable String caseNumber, @PathVariable String id) {
    var file = readable.find(caseNumber).file();
    return forms
        .version(file.formId(), file.formVersion())
        .filter(form -> forms.files(form, file.formData()).contains(id))
        .flatMap(form -> files.find(id))
        .map(stored -> Downloads.of(stored, files))
        .orElseThrow(() -> Refusal.notFound("casework.material.none", id));
  }

  @GetMapping("/materials/{id}/content")
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER})
  ResponseEntity<?> material(@PathVariable String caseNumber, @PathVariable long id) {
    var found = readable.find(caseNumber);
    var material = materials.find(caseNumber, id);
    if (material == null || !found.scope().sees(material)) {
      throw Refusal.notFound("casework.material.none", id);
    }
    return material.certificateNumber() == null
        ? file(material)
        : certificate(found.file(), material);
  }

  private ResponseEntity<Resource> file(CaseMaterial material) {
    var fileId = material.fileId();
    if (fileId == null) throw Refusal.notFound("casework.material.none", material.id());
    StoredFile file =
        files
            .find(fileId)
            .orElseThrow(() -> Refusal.notFound("casework.material.none", material.id()));
    return Downloads.of(file, files);
  }

  /** The page of a certificate on file, as the case that holds it has it. */
  private ResponseEntity<String> certificate(CaseFile file, CaseMaterial material) {
    var document =
        documents
            .find(
                Objects.requireNonNull(material.reusedFrom()),
                Objects.requireNonNull(material.certificateNumber()))
            .orElseThrow(() -> Refusal.notFound("casework.material.none", material.id()));
    return page(file, document);
  }
}
