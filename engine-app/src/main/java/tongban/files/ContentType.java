package tongban.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Finds the type of a file in its content; its name and what the caller claims do not count. */
final class ContentType {
  private static final Map<String, FileType> BY_MAGIC =
      Map.of(
          "application/pdf", FileType.PDF,
          "image/jpeg", FileType.JPEG,
          "image/png", FileType.PNG,
          "image/tiff", FileType.TIFF,
          "image/bmp", FileType.BMP);

  private ContentType() {}

  /** The type; empty when it is none of the allowed ones or the file is damaged. */
  static Optional<FileType> of(Path content) throws IOException {
    var magic = magic(content);
    if (BY_MAGIC.containsKey(magic)) return Optional.of(BY_MAGIC.get(magic));
    if (magic.equals("application/zip")) return ZipContent.typeOf(content);
    if (magic.equals("application/x-tika-msoffice")) return OleContent.typeOf(content);
    return Optional.empty();
  }

  private static String magic(Path content) throws IOException {
    try (var input = new BufferedInputStream(Files.newInputStream(content))) {
      return MimeTypes.getDefaultMimeTypes().detect(input, new Metadata()).toString();
    }
  }
}
