package tongban.gate.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * UTF-8, or UTF-16 with a mark; and the file says nothing else about itself. So every parser reads
 * the same characters.
 */
final class Encoding {
  private static final Pattern DECLARATION = Pattern.compile("^<\\?xml\\s[^>]*?\\?>");
  private static final Pattern DECLARED =
      Pattern.compile("\\sencoding\\s*=\\s*[\"']([^\"']*)[\"']");
  private static final Pattern VERSION = Pattern.compile("\\sversion\\s*=\\s*[\"']1\\.0[\"']");

  private Encoding() {}

  static String decode(byte[] file) throws Unreadable {
    int first = file.length > 0 ? file[0] & 0xff : -1;
    int second = file.length > 1 ? file[1] & 0xff : -1;
    if (first == 0xfe && second == 0xff) return text(file, 2, StandardCharsets.UTF_16BE, "utf-16");
    if (first == 0xff && second == 0xfe) return text(file, 2, StandardCharsets.UTF_16LE, "utf-16");
    boolean marked = first == 0xef && second == 0xbb && file.length > 2 && (file[2] & 0xff) == 0xbf;
    return text(file, marked ? 3 : 0, StandardCharsets.UTF_8, "utf-8");
  }

  private static String text(byte[] file, int from, Charset charset, String name)
      throws Unreadable {
    try {
      var bytes = ByteBuffer.wrap(file, from, file.length - from);
      var text = charset.newDecoder().decode(bytes).toString();
      var declaration = DECLARATION.matcher(text);
      if (declaration.find()) check(declaration.group(), name);
      return text;
    } catch (CharacterCodingException e) {
      throw new Unreadable("encoding");
    }
  }

  private static void check(String declaration, String expected) throws Unreadable {
    if (!VERSION.matcher(declaration).find()) throw new Unreadable("encoding");
    var declared = DECLARED.matcher(declaration);
    if (!declared.find()) return;
    if (!declared.group(1).toLowerCase(Locale.ROOT).equals(expected)) {
      throw new Unreadable("encoding");
    }
  }
}
