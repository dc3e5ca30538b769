package tongban.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tongban.worktime.WorkTime;

/** Ledgers, misread in the ways in which such reckonings go wrong. */
final class FaultyLedgers {
  private static final Duration DAY = Duration.ofDays(1);

  private final Predicate<LocalDate> working;

  FaultyLedgers(Predicate<LocalDate> working) {
    this.working = working;
  }

  /** The suspension ends a day too early. */
  static List<ClockEntry> aDayShort(List<ClockEntry> entries) {
    var from = begins(entries);
    return entries.stream()
        .map(e -> is(e, ClockEntry.Kind.RESUME) ? at(e, later(from(from, e), before(e))) : e)
        .toList();
  }

  private static Instant before(ClockEntry entry) {
    return entry.happenedAt().minus(DAY);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** Days that two suspensions share are given back twice. */
  static List<ClockEntry> summed(List<ClockEntry> entries) {
    var from = begins(entries);
    var read = new ArrayList<ClockEntry>();
    Instant covered = Instant.MIN;
    for (var entry : entries) {
      if (!is(entry, ClockEntry.Kind.RESUME)) {
        read.add(entry);
        continue;
      }
      var begin = from(from, entry);
      var shared = begin.isBefore(covered) ? Duration.between(begin, covered) : Duration.ZERO;
      covered = later(covered, entry.happenedAt());
      read.add(at(entry, entry.happenedAt().plus(DAY.multipliedBy(shared.toDays()))));
    }
    return read;
  }

  /** As many working days as the suspension had days. */
  List<ClockEntry> restDaysGivenBack(List<ClockEntry> entries) {
    var from = begins(entries);
    return entries.stream()
        .map(e -> is(e, ClockEntry.Kind.RESUME) ? at(e, givenBack(from(from, e), e)) : e)
        .toList();
  }

  private Instant givenBack(Instant begin, ClockEntry resume) {
    var first = local(begin);
    var last = local(resume.happenedAt());
    long days = last.toEpochDay() - first.toEpochDay();
    var end = first;
    while (days > 0) {
      end = end.plusDays(1);
      if (working.test(end)) days--;
    }
    return end.isAfter(last)
        ? resume.happenedAt().plus(DAY.multipliedBy(end.toEpochDay() - last.toEpochDay()))
        : resume.happenedAt();
  }

  /** Each of its working days is a suspension of its own. */
  List<ClockEntry> onlyWorkingDays(List<ClockEntry> entries) {
    var from = begins(entries);
    var read = new ArrayList<ClockEntry>();
    for (var entry : entries) {
      if (!is(entry, ClockEntry.Kind.RESUME)) {
        read.add(entry);
        continue;
      }
      var begin = from(from, entry);
      read.add(at(entry, begin));
      for (var at = begin; local(at).isBefore(local(entry.happenedAt())); at = at.plus(DAY)) {
        if (working.test(local(at.plus(DAY)))) {
          var name = entry.reference() + "@" + at;
          read.add(named(entry, ClockEntry.Kind.SUSPEND, name, at));
          read.add(named(entry, ClockEntry.Kind.RESUME, name, at.plus(DAY)));
        }
      }
    }
    return read;
  }

  private static LocalDate local(Instant instant) {
    return instant.atZone(WorkTime.ZONE).toLocalDate();
  }

  private static Map<String, Instant> begins(List<ClockEntry> entries) {
    var begins = new HashMap<String, Instant>();
    for (var entry : entries) {
      if (is(entry, ClockEntry.Kind.SUSPEND)) begins.put(entry.reference(), entry.happenedAt());
    }
    return begins;
  }

  private static Instant from(Map<String, Instant> begins, ClockEntry entry) {
    return begins.get(entry.reference());
  }

  private static boolean is(ClockEntry entry, ClockEntry.Kind kind) {
    return entry.is(kind);
  }

  private static ClockEntry at(ClockEntry entry, Instant at) {
    return named(entry, entry.entryKind(), entry.reference(), at);
  }

  private static ClockEntry named(ClockEntry e, ClockEntry.Kind kind, String name, Instant at) {
    return new ClockEntry(
        e.owner(),
        e.clockId(),
        kind,
        at,
        e.amount(),
        name,
        null,
        null,
        null,
        null,
        null,
        e.actor(),
        null,
        null,
        null);
  }

  /** As if it could not be overdue. */
  static ClockRow withoutDeadline(ClockRow row) {
    return new ClockRow(
        row.id(),
        row.businessKey(),
        row.owner(),
        row.name(),
        row.unit(),
        row.amount(),
        row.warningThreshold(),
        row.department(),
        row.source(),
        row.startedAt(),
        row.extension(),
        row.suspended(),
        null,
        null,
        row.anchoredOn(),
        row.calendarVersion(),
        row.light(),
        row.lightDueAt(),
        row.running(),
        row.stoppedAt(),
        row.onTime(),
        row.margin(),
        row.deadlineKept(),
        row.yellowKept());
  }
}
