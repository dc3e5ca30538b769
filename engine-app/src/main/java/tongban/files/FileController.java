package tongban.files;

import java.io.IOException;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tongban.web.AllowedTo;
import tongban.web.Refusal;
import tongban.web.Role;

@RestController
class FileController {

  /**
   * An upload as its sender needs it.
   *
   * @param size in bytes
   * @param sha256 lower-case hex
   */
  record Uploaded(String fileId, String name, String mediaType, long size, String sha256) {}

  private final StoredFiles files;
  private final Uploads uploads;
  private final FilesSettings settings;

  FileController(StoredFiles files, Uploads uploads, FilesSettings settings) {
    this.files = files;
    this.uploads = uploads;
    this.settings = settings;
  }

  /** Takes one file; its type is found in its content. */
  @PostMapping(path = "/api/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER})
  Uploaded upload(
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      Principal principal)
      throws IOException {
    if (file == null) throw Refusal.field("file", "files.missing");
    var name = FileName.checked(file.getOriginalFilename());
    if (file.isEmpty()) throw Refusal.field("file", "files.empty");
    if (file.getSize() > settings.maxSize().toBytes()) throw settings.tooLarge();
    try (var input = file.getInputStream()) {
      var stored = uploads.keep(name, input, principal.getName());
      return new Uploaded(
          stored.id(), stored.name(), stored.mediaType(), stored.size(), stored.sha256());
    }
  }

  /** The uploader's own file; another's is not there. */
  @GetMapping("/api/files/{id}")
  @AllowedTo({Role.CLERK, Role.REVIEWER, Role.HEAD, Role.CERTIFIER})
  ResponseEntity<Resource> download(@PathVariable String id, Principal principal) {
    return files
        .find(id)
        .filter(file -> file.uploadedBy().equals(principal.getName()))
        .map(file -> Downloads.of(file, files))
        .orElseThrow(() -> Refusal.notFound("files.not-found"));
  }
}
