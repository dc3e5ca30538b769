package tongban.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

  private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
  private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  private ContentType() {}

  /** The type; empty when it is none of the allowed ones or the file is damaged. */
  static Optional<FileType> of(Path content) throws IOException {
    try (var input = new BufferedInputStream(Files.newInputStream(content))) {
      input.mark(ARCHIVE.length);
      var head = input.readNBytes(ARCHIVE.length);
      input.reset();
      if (Arrays.equals(head, ARCHIVE)) return ZipContent.typeOf(content);
      if (Arrays.equals(head, COMPOUND)) return OleContent.typeOf(content);
      var magic = MimeTypes.getDefaultMimeTypes().detect(input, new Metadata());
      return Optional.ofNullable(BY_MAGIC.get(magic.toString()));
    }
  }
}
