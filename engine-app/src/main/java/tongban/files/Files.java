package tongban.files;

import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Uploaded files: never changed, kept with their hash. */
public interface Files {

  Optional<StoredFile> find(String id);

  /** Those of these that are there, by id, in one look. */
  Map<String, StoredFile> find(Collection<String> ids);

  /** What this uploader has sent since then and is still there. */
  Sent sentBy(String uploadedBy, Instant since);

  /**
   * @param bytes of all files together
   */
  record Sent(int files, long bytes) {}

  /** The bytes; the caller closes. */
  InputStream open(String id);

  /**
   * Binds an upload to what it belongs to, in the caller's transaction, so that it is kept.
   * Repeating it changes nothing. A file stays with the subject it was bound to first, which keeps
   * it; another that uses it again does not bind it.
   *
   * @param toSubject for example a case number
   * @throws tongban.web.Refusal 404 when there is no such file (any more), 409 when it is bound to
   *     another subject
   */
  void attach(String id, String toSubject);
}
