package tongban.casework;

import static tongban.casework.CaseView.shown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.catalog.MobileNumber;
import tongban.courier.Courier;
import tongban.courier.CourierOrder;
import tongban.courier.CourierReport;

/** What travels by courier, as the page of a case shows it: numbers and addresses masked. */
@Component
class CourierRows {
  private static final Pattern MOBILE = Pattern.compile("(?<!\\d)(1[3-9]\\d)\\d{4}(\\d{4})(?!\\d)");
  private static final int SHOWN_OF_ADDRESS = 6;

  private final Courier courier;

  CourierRows(Courier courier) {
    this.courier = courier;
  }

  boolean available() {
    return courier.isAvailable();
  }

  List<CaseView.CourierRow> of(String caseNumber) {
    var orders = courier.of(caseNumber);
    if (orders.isEmpty()) return List.of();
    var reports = courier.reports(caseNumber);
    return orders.stream().map(order -> row(order, reports)).toList();
  }

  CaseView.CourierRow row(CourierOrder order, List<CourierReport> reports) {
    return new CaseView.CourierRow(
        order.id(),
        order.direction(),
        order.state(),
        order.trackingNumber(),
        order.name(),
        MobileNumber.parse(order.mobile()).masked(),
        masked(order.address()),
        shown(order.orderedAt()),
        events(order, reports.stream().filter(r -> r.orderId().equals(order.id())).toList()));
  }

  /** By when they happened; that the hall declared it lost is one of them. */
  private static List<CaseView.CourierEvent> events(
      CourierOrder order, List<CourierReport> reports) {
    var events = new ArrayList<CaseView.CourierEvent>();
    for (var report : reports) {
      events.add(
          new CaseView.CourierEvent(
              report.state(), shown(report.at()), masked(report), report.applied()));
    }
    boolean said = reports.stream().anyMatch(r -> r.applied() && r.state() == order.state());
    if (order.endedAt() != null && !said) {
      events.add(new CaseView.CourierEvent(order.state(), shown(order.endedAt()), null, true));
    }
    events.sort(Comparator.comparing(event -> event.at().toInstant()));
    return events;
  }

  private static @Nullable String masked(CourierReport report) {
    var note = report.note();
    return note == null ? null : MOBILE.matcher(note).replaceAll("$1****$2");
  }

  private static String masked(String address) {
    return address.substring(0, Math.min(SHOWN_OF_ADDRESS, address.length() / 2)) + "****";
  }

  /** What {@link #of} masks, in full: {@code courier.<id>.mobile} and {@code .address}. */
  Map<String, String> hidden(String caseNumber) {
    var hidden = new LinkedHashMap<String, String>();
    for (var order : courier.of(caseNumber)) {
      hidden.put("courier." + order.id() + ".mobile", order.mobile());
      hidden.put("courier." + order.id() + ".address", order.address());
    }
    return hidden;
  }
}
