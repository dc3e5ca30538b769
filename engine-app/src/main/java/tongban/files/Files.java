package tongban.files;

import java.io.InputStream;
import java.util.Optional;

/** Uploaded files: never changed, kept with their hash. */
public interface Files {

  Optional<StoredFile> find(String id);

  /** The bytes; the caller closes. */
  InputStream open(String id);
}
