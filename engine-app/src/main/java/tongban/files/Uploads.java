package tongban.files;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Takes files in, each checked. */
public interface Uploads {

  /**
   * Keeps a file whose type, found in its content, may be uploaded and fits its name.
   *
   * @param content closed by the caller
   * @throws tongban.web.Refusal 400 naming {@code file}
   */
  StoredFile keep(@Nullable String name, InputStream content, String uploadedBy);
}
