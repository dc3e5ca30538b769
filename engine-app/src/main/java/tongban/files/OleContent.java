package tongban.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Older office documents, which are compound files: told by the name of their main stream.
 * Directory entries are 128 bytes and begin at multiples of that.
 */
final class OleContent {
  private static final int ENTRY = 128;
  private static final int NAME_LENGTH = 64;

  private OleContent() {}

  static Optional<FileType> typeOf(Path content) throws IOException {
    try (var input = new BufferedInputStream(Files.newInputStream(content), 1 << 16)) {
      for (var entry = input.readNBytes(ENTRY);
          entry.length == ENTRY;
          entry = input.readNBytes(ENTRY)) {
        if (isNamed(entry, "WordDocument")) return Optional.of(FileType.DOC);
        if (isNamed(entry, "Workbook") || isNamed(entry, "Book")) return Optional.of(FileType.XLS);
      }
      return Optional.empty();
    }
  }

  private static boolean isNamed(byte[] entry, String name) {
    var expected = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
    if (entry[NAME_LENGTH] != expected.length || entry[NAME_LENGTH + 1] != 0) return false;
    for (int i = 0; i < expected.length; i++) {
      if (entry[i] != expected[i]) return false;
    }
    return true;
  }
}
