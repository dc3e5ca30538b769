package tongban.worktime;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.worktime.CalendarChanges.Counts;
import tongban.worktime.CalendarChanges.Proposal;

/** The listed days in the database. Changes come one after another, over all nodes. */
@Component
class CalendarStore {
  private final CalendarMapper mapper;
  private final ApplicationEventPublisher events;

  CalendarStore(CalendarMapper mapper, ApplicationEventPublisher events) {
    this.mapper = mapper;
    this.events = events;
  }

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
  Counts put(Listing listing, String cause, String actor) {
    long version = mapper.lockVersion();
    var before = snapshot();
    var known = known();
    var counts = write(listing.days());
    if (counts.isNone()) return counts;
    mapper.raiseVersion();
    keep(version, listing.days(), known);
    var after = snapshot();
    var from = Objects.requireNonNullElse(after.differsFrom(before), Days.LAST.plusDays(1));
    events.publishEvent(new CalendarChanged(before, after, cause, actor, listing.years(), from));
    return counts;
  }

  /** What a version had of the days that the next one has otherwise. */
  private void keep(long version, Collection<ListedDay> days, Map<LocalDate, ListedDay> known) {
    var earlier =
        days.stream()
            .filter(day -> !day.equals(known.get(day.date())))
            .map(day -> EarlierDay.of(version, day.date(), known.get(day.date())))
            .toList();
    mapper.keep(earlier);
  }

  /** The days as that version listed them, with the office hours of now. */
  @Transactional(readOnly = true)
  CalendarSnapshot readAsOf(long version) {
    var days = known();
    for (var earlier : mapper.earlier(version)) {
      var day = earlier.listed();
      if (day == null) days.remove(earlier.date());
      else days.put(earlier.date(), day);
    }
    return new CalendarSnapshot(version, days.values(), hours());
  }

  /** A department's own hours, all at once; the same again changes nothing. */
  @Transactional
  boolean putHours(String department, List<CalendarMapper.OfficeSession> sessions, String cause) {
    mapper.lockVersion();
    if (hoursOf(department).equals(sessions)) return false;
    var before = snapshot();
    mapper.removeSessions(department);
    if (!sessions.isEmpty()) mapper.insertSessions(sessions);
    mapper.raiseVersion();
    events.publishEvent(new CalendarChanged(before, snapshot(), cause, "system", List.of(), null));
    return true;
  }

  /** Of one department, in order. */
  List<CalendarMapper.OfficeSession> hoursOf(String department) {
    return mapper.sessions().stream().filter(row -> row.department().equals(department)).toList();
  }

  /** What {@link #put} would do. */
  @Transactional(readOnly = true)
  Proposal propose(Listing listing) {
    var known = known();
    var now = snapshot();
    var days = new HashMap<>(known);
    listing.days().forEach(day -> days.put(day.date(), day));
    var then = new CalendarSnapshot(now.version() + 1, days.values(), hours());
    var counts = counts(listing.days(), known);
    return new Proposal(listing.years(), counts, now, then, then.differsFrom(now));
  }

  private Map<LocalDate, ListedDay> known() {
    var days = new HashMap<LocalDate, ListedDay>();
    for (var day : mapper.days()) days.put(day.date(), day);
    return days;
  }

  private static Counts counts(Collection<ListedDay> days, Map<LocalDate, ListedDay> known) {
    int added = (int) days.stream().filter(day -> !known.containsKey(day.date())).count();
    int same = (int) days.stream().filter(day -> day.equals(known.get(day.date()))).count();
    return new Counts(added, days.size() - added - same, same);
  }

  private Counts write(Collection<ListedDay> days) {
    var known = known();
    var added = days.stream().filter(day -> !known.containsKey(day.date())).toList();
    if (!added.isEmpty()) mapper.insert(added);
    days.stream()
        .filter(day -> known.containsKey(day.date()))
        .filter(day -> !day.equals(known.get(day.date())))
        .forEach(mapper::update);
    return counts(days, known);
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
