package tongban.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each type. */
public final class Samples {

  private Samples() {}

  /** A page with nothing on it. */
  public static byte[] pdf() {
    return text(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
  }

  static byte[] jpeg() {
    return bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1);
  }

  static byte[] png() {
    return bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R');
  }

  static byte[] tiff() {
    return bytes('I', 'I', '*', 0, 8, 0, 0, 0, 0, 0);
  }

  static byte[] bmp() {
    var content = new byte[64];
    content[0] = 'B';
    content[1] = 'M';
    content[10] = 54;
    content[14] = 40;
    content[26] = 1;
    content[28] = 24;
    return content;
  }

  static byte[] ofd() {
    return zip("OFD.xml", "Doc_0/Document.xml");
  }

  static byte[] docx() {
    return zip("[Content_Types].xml", "word/document.xml");
  }

  static byte[] xlsx() {
    return zip("[Content_Types].xml", "xl/workbook.xml");
  }

  static byte[] docxWithMacros() {
    return zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
  }

  static byte[] doc() {
    return compound("WordDocument");
  }

  static byte[] xls() {
    return compound("Workbook");
  }

  /** An installer is a compound file too. */
  static byte[] msi() {
    return compound("Property");
  }

  static byte[] zip(String... entries) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(text("<x/>"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] compound(String stream) {
    var content = new byte[2048];
    byte[] magic = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    System.arraycopy(magic, 0, content, 0, magic.length);
    entry(content, 1024, "Root Entry");
    entry(content, 1152, stream);
    return content;
  }

  private static void entry(byte[] content, int offset, String name) {
    var letters = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(letters, 0, content, offset, letters.length);
    content[offset + 64] = (byte) letters.length;
  }

  private static byte[] bytes(int... values) {
    var content = new byte[64];
    for (int i = 0; i < values.length; i++) content[i] = (byte) values[i];
    return values.length == 8 ? Arrays.copyOf(content, 8) : content;
  }
}
