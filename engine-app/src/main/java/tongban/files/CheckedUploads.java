package tongban.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.web.Refusal;

@Component
class CheckedUploads implements Uploads {
  private final StoredFiles files;

  CheckedUploads(StoredFiles files) {
    this.files = files;
  }

  @Override
  public StoredFile keep(@Nullable String name, InputStream content, String uploadedBy) {
    var checked = FileName.checked(name);
    try (var spool = Spool.of(content)) {
      return files.keep(spool, checked, type(spool, checked), uploadedBy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileType type(Spool spool, String name) throws IOException {
    var type = ContentType.of(spool.path()).orElseThrow(() -> Refusal.field("file", "files.type"));
    if (!type.fits(name)) throw Refusal.field("file", "files.extension", type.name());
    return type;
  }
}
