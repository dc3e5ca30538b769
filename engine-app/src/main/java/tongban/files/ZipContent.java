package tongban.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Documents that are archives: told by the parts they must have. Macros are not taken. */
final class ZipContent {
  private static final int MOST_ENTRIES = 20_000;

  private ZipContent() {}

  static Optional<FileType> typeOf(Path content) throws IOException {
    try (var zip = new ZipFile(content.toFile())) {
      if (zip.size() > MOST_ENTRIES) return Optional.empty();
      if (has(zip, "OFD.xml")) return Optional.of(FileType.OFD);
      if (!has(zip, "[Content_Types].xml") || hasMacros(zip)) return Optional.empty();
      if (has(zip, "word/document.xml")) return Optional.of(FileType.DOCX);
      if (has(zip, "xl/workbook.xml")) return Optional.of(FileType.XLSX);
      return Optional.empty();
    } catch (ZipException e) {
      return Optional.empty();
    }
  }

  private static boolean has(ZipFile zip, String entry) {
    return zip.getEntry(entry) != null;
  }

  private static boolean hasMacros(ZipFile zip) {
    return zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
  }
}
