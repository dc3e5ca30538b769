package tongban.worktime;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.worktime.CalendarMapper.OfficeSession;

@Component
class StoredOfficeTimes implements OfficeTimes {
  private final CalendarStore store;

  StoredOfficeTimes(CalendarStore store) {
    this.store = store;
  }

  @Override
  public List<Span> hall() {
    return OfficeHours.DEFAULT.sessions().stream()
        .map(session -> new Span(session.opens(), session.closes()))
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Season> of(String department) {
    var seasons = new LinkedHashMap<List<Object>, Season>();
    for (var row : store.hoursOf(department)) {
      seasons
          .computeIfAbsent(
              List.of(row.validFrom(), row.validTo()),
              dates -> new Season(row.validFrom(), row.validTo(), new ArrayList<>()))
          .sessions()
          .add(new Span(LocalTime.parse(row.opens()), LocalTime.parse(row.closes())));
    }
    return List.copyOf(seasons.values());
  }

  @Override
  @Transactional
  public boolean replace(String department, List<Season> seasons, String cause) {
    var rows = new ArrayList<OfficeSession>();
    for (var season : seasons) {
      for (var span : season.sessions()) rows.add(row(department, season, span));
    }
    rows.sort(
        Comparator.comparing(OfficeSession::validFrom)
            .thenComparing(OfficeSession::validTo)
            .thenComparing(OfficeSession::opens));
    return store.putHours(department, rows, cause);
  }

  private static OfficeSession row(String department, Season season, Span span) {
    return new OfficeSession(
        department, season.from(), season.to(), span.opens().toString(), span.closes().toString());
  }
}
