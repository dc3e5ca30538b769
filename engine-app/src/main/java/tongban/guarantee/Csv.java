package tongban.guarantee;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A list as it is downloaded: CSV (RFC 4180) in UTF-8 with a mark, so that spreadsheets read
 * Chinese. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
final class Csv implements AutoCloseable {
  private static final Pattern FORMULA =
      Pattern.compile("^\\s*[=+\\-@＝＋－＠].*|^[\\t\\r\\n].*", Pattern.DOTALL);

  private final CSVPrinter printer;

  Csv(HttpServletResponse response, String fileName, List<String> header) throws IOException {
    var disposition = ContentDisposition.attachment().filename(fileName).build();
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    var writer = response.getWriter();
    writer.write('\uFEFF');
    printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    printer.printRecord(header);
  }

  /** Numbers as they are; texts so that they stay texts. */
  void row(@Nullable Object... values) throws IOException {
    var safe = new ArrayList<@Nullable Object>();
    for (var value : values) safe.add(value instanceof String text ? text(text) : value);
    printer.printRecord(safe);
  }

  static String text(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  @Override
  public void close() throws IOException {
    printer.flush();
  }
}
