package tongban.worktime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Working days: listed as WORK, or not listed and Monday to Friday. Prefix sums and their inverse
 * answer both questions in constant time.
 */
final class WorkingDays implements Axis {
  /** More than rest days ever follow one another. */
  static final int SLOTS = 512;

  private static final int FIRST_WEEKDAY = Days.FIRST.getDayOfWeek().getValue() - 1;

  private final int[] before = new int[Days.COUNT + 1];
  private final int[] reach;
  private final int publishedUntil;

  WorkingDays(Collection<ListedDay> listed) {
    publishedUntil = publishedUntil(listed);
    var working = new boolean[Days.COUNT];
    for (int day = 0; day < Days.COUNT; day++) working[day] = (day + FIRST_WEEKDAY) % 7 < 5;
    for (var row : listed) {
      int day = Days.day(row.date());
      if (day <= publishedUntil) working[day] = row.kind() == ListedDay.Kind.WORK;
    }
    var ends = new int[Days.COUNT + 1];
    for (int day = 0; day < Days.COUNT; day++) {
      before[day + 1] = before[day] + (working[day] ? 1 : 0);
      if (working[day]) ends[before[day + 1]] = day + 1;
    }
    reach = Arrays.copyOf(ends, before[Days.COUNT] + 1);
  }

  /** Number of 31 December of the last published year; -1 where none is published. */
  private static int publishedUntil(Collection<ListedDay> listed) {
    return listed.stream().mapToInt(ListedDay::arrangementYear).max().stream()
        .map(year -> Days.day(LocalDate.of(year, 12, 31)))
        .findFirst()
        .orElse(-1);
  }

  @Override
  public int before(int position) {
    return before[position];
  }

  @Override
  public int reach(int units) {
    return units < reach.length ? reach[units] : Count.BEYOND;
  }

  boolean isWorking(int day) {
    return day < Days.COUNT && before[day + 1] > before[day];
  }

  @Nullable LocalDate differsFrom(WorkingDays other) {
    for (int day = 0; day < Days.COUNT; day++) {
      boolean same =
          isWorking(day) == other.isWorking(day) && isProvisional(day) == other.isProvisional(day);
      if (!same) return Days.date(day);
    }
    return null;
  }

  /**
   * As {@link CalendarSnapshot#position} numbers days; before and after the calendar they go on.
   */
  long place(int day) {
    if (day < 0) return (long) day * SLOTS;
    if (day >= Days.COUNT) return (long) (before[Days.COUNT] + day - Days.COUNT) * SLOTS;
    int next = day;
    while (next < Days.COUNT && !isWorking(next)) next++;
    return (long) before[day] * SLOTS - (next - day);
  }

  /** The day that has this place. */
  int dayOf(long place) {
    if (place <= -SLOTS) return (int) Math.floorDiv(place, (long) SLOTS);
    int working = (int) -Math.floorDiv(-place, (long) SLOTS);
    int rest = (int) ((long) working * SLOTS - place);
    int total = before[Days.COUNT];
    int day = working < total ? reach[working + 1] - 1 : Days.COUNT + working - total;
    return day - rest;
  }

  /** Ordinal numbers, from 0, of the working days that have another date in the other calendar. */
  List<int[]> moved(WorkingDays other) {
    var ranges = new ArrayList<int[]>();
    int most = Math.max(reach.length, other.reach.length);
    for (int day = 0; day < most - 1; day++) {
      if (reach(day + 1) == other.reach(day + 1)) continue;
      var last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
      if (last != null && last[1] == day - 1) last[1] = day;
      else ranges.add(new int[] {day, day});
    }
    return ranges;
  }

  /** Those that are provisional here and no longer in the other calendar, first and last. */
  int[] cleared(WorkingDays other) {
    return new int[] {before[publishedUntil + 1], other.before[other.publishedUntil + 1] - 1};
  }

  boolean isProvisional(int day) {
    return day > publishedUntil;
  }
}
