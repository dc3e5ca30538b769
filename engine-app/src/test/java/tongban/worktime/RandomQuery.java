package tongban.worktime;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A query as a caller might send it: mostly of the years with arrangements, short and long. */
record RandomQuery(
    LimitUnit unit,
    LocalDateTime start,
    int limit,
    int extension,
    List<Naive.Suspension> suspensions) {

  static RandomQuery of(Random random) {
    var unit = LimitUnit.values()[random.nextInt(5)];
    boolean hours = unit == LimitUnit.WORKING_HOUR;
    var day =
        random.nextInt(4) > 0
            ? LocalDate.of(2018, 12, 1).plusDays(random.nextInt(9 * 366))
            : LocalDate.of(2000, 1, 1).plusDays(random.nextInt(36_525));
    var start = hours ? day.atTime(random.nextInt(24), random.nextInt(60)) : day.atStartOfDay();
    int limit = limit(random, hours);
    int extension =
        unit != LimitUnit.IMMEDIATE && random.nextInt(4) == 0 ? random.nextInt(limit + 1) : 0;
    var suspensions = new ArrayList<Naive.Suspension>();
    int count = Math.max(0, random.nextInt(6) - 2);
    for (int i = 0; i < count; i++) {
      var suspension = suspension(random, start, limit, hours);
      if (suspension != null) suspensions.add(suspension);
    }
    return new RandomQuery(unit, start, limit, extension, suspensions);
  }

  private static int limit(Random random, boolean hours) {
    return switch (random.nextInt(20)) {
      case 0 -> 1 + random.nextInt(hours ? 4_000 : 36_500);
      case 1, 2, 3 -> 1 + random.nextInt(hours ? 400 : 1_500);
      default -> 1 + random.nextInt(40);
    };
  }

  private static Naive.Suspension suspension(
      Random random, LocalDateTime start, int limit, boolean hours) {
    int span = Math.min(limit * 2 + 5, 20_000) * (hours ? 300 : 1_440);
    var from = start.plusMinutes(random.nextInt(span));
    var to = from.plusMinutes(random.nextInt(span / 2));
    if (!hours) {
      from = from.toLocalDate().atStartOfDay();
      to = to.toLocalDate().atStartOfDay();
    }
    if (random.nextInt(12) == 0) to = null;
    return (to == null ? from : to).getYear() > 2099 ? null : new Naive.Suspension(from, to);
  }

  Naive.Result expected(Naive naive) {
    return naive.deadline(unit, limit + extension, start, suspensions);
  }

  Map<String, Object> body() {
    var body = new LinkedHashMap<String, Object>();
    body.put("start", text(start));
    body.put("limit", limit);
    body.put("unit", unit.name());
    if (extension > 0) body.put("extension", extension);
    if (!suspensions.isEmpty()) body.put("suspended", suspended());
    return body;
  }

  String queryString() {
    var text = new StringBuilder("start=" + encoded(text(start)) + "&limit=" + limit);
    text.append("&unit=").append(unit);
    if (extension > 0) text.append("&extension=").append(extension);
    suspended().forEach(s -> text.append("&suspended=").append(encoded(s)));
    return text.toString();
  }

  private List<String> suspended() {
    return suspensions.stream()
        .map(s -> text(s.from()) + "/" + (s.to() == null ? "" : text(s.to())))
        .toList();
  }

  private String text(LocalDateTime time) {
    return unit == LimitUnit.WORKING_HOUR ? time.toString() : time.toLocalDate().toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
