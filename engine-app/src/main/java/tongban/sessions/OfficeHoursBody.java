package tongban.sessions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tongban.web.Refusal;
import tongban.worktime.OfficeTimes;

/** A department's own office hours as an administrator writes them: all seasons at once. */
record OfficeHoursBody(@Nullable List<@Nullable Season> seasons) {
  private static final int MOST_SEASONS = 200;
  private static final int MOST_SPANS = 10;

  /** Both dates included; where seasons overlap, the one that began last applies. */
  record Season(
      @Nullable LocalDate from, @Nullable LocalDate to, @Nullable List<@Nullable Span> sessions) {}

  /** {@code HH:mm}. */
  record Span(@Nullable String opens, @Nullable String closes) {}

  List<OfficeTimes.Season> checked() {
    if (seasons == null) throw Refusal.field("seasons", "sessions.required");
    if (seasons.size() > MOST_SEASONS) {
      throw Refusal.field("seasons", "sessions.seasons", MOST_SEASONS);
    }
    var errors = new Bodies();
    for (int i = 0; i < seasons.size(); i++) check("seasons[" + i + "]", seasons.get(i), errors);
    checkDoubles(errors);
    errors.done();
    return seasons.stream().map(season -> read(Objects.requireNonNull(season))).toList();
  }

  private static void check(String at, @Nullable Season season, Bodies errors) {
    if (season == null) {
      errors.reject(at, "sessions.required");
      return;
    }
    errors.required(at + ".from", season.from());
    errors.required(at + ".to", season.to());
    errors.date(at + ".from", season.from());
    errors.date(at + ".to", season.to());
    if (season.from() != null && season.to() != null && season.to().isBefore(season.from())) {
      errors.reject(at + ".to", "sessions.to-before-from");
    }
    var spans = season.sessions();
    if (spans == null || spans.isEmpty() || spans.size() > MOST_SPANS) {
      errors.reject(at + ".sessions", "sessions.spans", MOST_SPANS);
      return;
    }
    checkSpans(at + ".sessions", spans, errors);
  }

  private static void checkSpans(String at, List<@Nullable Span> spans, Bodies errors) {
    @Nullable String before = null;
    for (int i = 0; i < spans.size(); i++) {
      var span = spans.get(i);
      var place = at + "[" + i + "]";
      if (span == null) {
        errors.reject(place, "sessions.required");
        continue;
      }
      errors.times(place + ".", span.opens(), span.closes());
      if (before != null && span.opens() != null && span.opens().compareTo(before) < 0) {
        errors.reject(place + ".opens", "sessions.spans-overlap");
      }
      before = span.closes();
    }
  }

  private void checkDoubles(Bodies errors) {
    var seen = new ArrayList<List<@Nullable LocalDate>>();
    for (int i = 0; i < Objects.requireNonNull(seasons).size(); i++) {
      var season = seasons.get(i);
      if (season == null || season.from() == null || season.to() == null) continue;
      var dates = List.of(season.from(), season.to());
      if (seen.contains(dates)) errors.reject("seasons[" + i + "].from", "sessions.season-twice");
      seen.add(dates);
    }
  }

  private static OfficeTimes.Season read(Season season) {
    return new OfficeTimes.Season(
        Objects.requireNonNull(season.from()),
        Objects.requireNonNull(season.to()),
        Objects.requireNonNull(season.sessions()).stream()
            .map(span -> read(Objects.requireNonNull(span)))
            .toList());
  }

  private static OfficeTimes.Span read(Span span) {
    return new OfficeTimes.Span(
        LocalTime.parse(Objects.requireNonNull(span.opens())),
        LocalTime.parse(Objects.requireNonNull(span.closes())));
  }
}
