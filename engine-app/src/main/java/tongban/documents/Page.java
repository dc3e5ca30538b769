package tongban.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows.
 *
 * @param organ in whose name
 * @param code verification code in groups
 * @param verifyPath where to verify it
 * @param trackCode opens the public page of the case; null where it is not printed
 */
record Page(
    DocumentKind kind,
    String title,
    String number,
    String organ,
    String addressee,
    String lead,
    List<Row> rows,
    String closing,
    String date,
    String code,
    String verifyPath,
    boolean drawnSeal,
    @Nullable QrCode trackCode) {
  private static final Set<DocumentKind> WITH_REMEDIES =
      Set.of(DocumentKind.REFUSAL_DECISION, DocumentKind.NON_ACCEPTANCE_NOTICE);

  /** A labelled row; several values are a list. */
  record Row(String label, List<String> values) {
    boolean several() {
      return values.size() > 1;
    }
  }

  static Page of(
      Documents.Order order,
      DocumentSettings settings,
      String departmentName,
      String number,
      String code,
      LocalDate date,
      String address) {
    var wording = Wording.of(order.kind());
    return new Page(
        order.kind(),
        order.title(),
        number,
        settings.organ(departmentName),
        order.addressee(),
        wording.lead().formatted(order.itemName()),
        rows(order),
        wording.closing(),
        ChineseDate.print(date),
        VerificationCode.grouped(code),
        settings.address() + "/verify/" + code,
        settings.drawnSeal(),
        trackCode(order, address));
  }

  /** On the note that the applicant takes home. */
  private static @Nullable QrCode trackCode(Documents.Order order, String address) {
    var link = order.link();
    if (order.kind() != DocumentKind.RECEIPT_NOTE || link == null || address.isEmpty()) return null;
    return QrCode.of(address + link);
  }

  String template() {
    return kind == DocumentKind.CERTIFICATE ? "documents/certificate" : "documents/notice";
  }

  /** Signed by who receives and who serves it. */
  boolean signed() {
    return kind == DocumentKind.DELIVERY_RECEIPT;
  }

  boolean closes() {
    return !closing.isEmpty();
  }

  /** In points: a long name fits on one line. */
  int organSize() {
    return organ.length() > 16 ? 24 : 29;
  }

  /** In the seal's own units: a long name fits around it. */
  int sealSize() {
    return organ.length() > 14 ? 16 : 19;
  }

  private static List<Row> rows(Documents.Order order) {
    var rows = new ArrayList<Row>();
    order.content().forEach((label, value) -> rows.add(new Row(label, values(value))));
    if (WITH_REMEDIES.contains(order.kind()) && !speaksOfRemedies(rows)) {
      rows.add(new Row("救济途径", List.of(Wording.REMEDIES)));
    }
    if (order.kind() == DocumentKind.RATING_INVITATION && order.link() != null) {
      rows.add(new Row("评价网址", List.of(order.link())));
    }
    return List.copyOf(rows);
  }

  private static List<String> values(Object value) {
    if (value instanceof Collection<?> several) {
      return several.stream().map(String::valueOf).toList();
    }
    if (value instanceof Map<?, ?> named) {
      return named.entrySet().stream().map(e -> e.getKey() + "：" + e.getValue()).toList();
    }
    return List.of(String.valueOf(value));
  }

  private static boolean speaksOfRemedies(List<Row> rows) {
    return rows.stream().flatMap(row -> row.values().stream()).anyMatch(v -> v.contains("行政复议"));
  }
}
