package tongban.worktime;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Working days: listed as WORK, or not listed and Monday to Friday. Prefix sums and their inverse
 * answer both questions in constant time.
 */
final class WorkingDays implements Axis {
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

  boolean isProvisional(int day) {
    return day > publishedUntil;
  }
}
