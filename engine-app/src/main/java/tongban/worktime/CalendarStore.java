package tongban.worktime;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The listed days in the database. Changes come one after another, over all nodes. */
@Component
class CalendarStore {
  private final CalendarMapper mapper;
  private final ApplicationEventPublisher events;

  CalendarStore(CalendarMapper mapper, ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.events = events;
  }

  /** How many days a change has put in, replaced, and left as they were. */
  record Change(int inserted, int updated, int unchanged) {}

  long version() {
    return mapper.version();
  }

  List<ListedDay> daysOf(int year) {
    return mapper.daysOfYear(year);
  }

  @Transactional(readOnly = true)
  CalendarSnapshot read() {
    return snapshot();
  }

  /** Puts in the shipped days, unless a node did before. */
  @Transactional
  CalendarSnapshot readOrSeed(Collection<ListedDay> shipped) {
    if (mapper.lockVersion() == 0) {
      write(shipped);
      mapper.raiseVersion();
    }
    return snapshot();
  }

  /** Adds and replaces days; a day that is there already, with the same content, stays. */
  @Transactional
  Change put(Collection<ListedDay> days, String cause) {
    mapper.lockVersion();
    var change = write(days);
    if (change.inserted() + change.updated() == 0) return change;
    mapper.raiseVersion();
    events.publishEvent(new CalendarChanged(snapshot(), cause));
    return change;
  }

  /** A department's own hours, all at once; the same again changes nothing. */
  @Transactional
  boolean putHours(String department, List<CalendarMapper.OfficeSession> sessions, String cause) {
    mapper.lockVersion();
    if (hoursOf(department).equals(sessions)) return false;
    mapper.removeSessions(department);
    if (!sessions.isEmpty()) mapper.insertSessions(sessions);
    mapper.raiseVersion();
    events.publishEvent(new CalendarChanged(snapshot(), cause));
    return true;
  }

  /** Of one department, in order. */
  List<CalendarMapper.OfficeSession> hoursOf(String department) {
    return mapper.sessions().stream().filter(row -> row.department().equals(department)).toList();
  }

  private Change write(Collection<ListedDay> days) {
    var known = mapper.days().stream().collect(Collectors.toMap(ListedDay::date, day -> day));
    var added = days.stream().filter(day -> !known.containsKey(day.date())).toList();
    var changed =
        days.stream()
            .filter(day -> known.containsKey(day.date()))
            .filter(day -> !day.equals(known.get(day.date())))
            .toList();
    if (!added.isEmpty()) mapper.insert(added);
    changed.forEach(mapper::update);
    return new Change(added.size(), changed.size(), days.size() - added.size() - changed.size());
  }

  private CalendarSnapshot snapshot() {
    return new CalendarSnapshot(mapper.version(), mapper.days(), hours());
  }

  private Map<String, OfficeHours> hours() {
    var seasons = new LinkedHashMap<String, List<OfficeHours.Season>>();
    mapper.sessions().stream()
        .collect(
            Collectors.groupingBy(
                row -> List.of(row.department(), row.validFrom(), row.validTo()),
                LinkedHashMap::new,
                Collectors.toList()))
        .forEach(
            (season, rows) ->
                seasons
                    .computeIfAbsent(rows.get(0).department(), department -> new ArrayList<>())
                    .add(season(rows)));
    return seasons.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> new OfficeHours(entry.getValue())));
  }

  private static OfficeHours.Season season(List<CalendarMapper.OfficeSession> rows) {
    var first = rows.get(0);
    var sessions =
        rows.stream()
            .map(
                row ->
                    new OfficeHours.Session(
                        LocalTime.parse(row.opens()), LocalTime.parse(row.closes())))
            .toList();
    return new OfficeHours.Season(first.validFrom(), first.validTo(), sessions);
  }
}
