package tongban.files;

import java.util.Locale;
import java.util.Set;

/** The types of files that may be uploaded, and the extensions each may have. */
enum FileType {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  PNG("image/png", "png"),
  TIFF("image/tiff", "tif", "tiff"),
  BMP("image/bmp", "bmp"),
  /** Open Fixed-layout Document, GB/T 33190. */
  OFD("application/ofd", "ofd"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  DOC("application/msword", "doc", "wps"),
  XLS("application/vnd.ms-excel", "xls", "et");

  private final String mediaType;
  private final Set<String> extensions;

  FileType(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = Set.of(extensions);
  }

  String mediaType() {
    return mediaType;
  }

  boolean fits(String name) {
    var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return name.indexOf('.') > 0 && extensions.contains(extension);
  }
}
