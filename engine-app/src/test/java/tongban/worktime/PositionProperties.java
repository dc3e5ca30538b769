package tongban.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Positions order all instants and give them back; those of deadlines outlive a change. */
class PositionProperties {
  private static final LocalDate CHANGE = LocalDate.of(2026, 12, 1);

  @Property
  void anInstantIsGivenBackToTheMillisecond(@ForAll long seed) {
    var random = new Random(seed);
    var calendar = calendar(random, Map.of());
    var instant = instant(random);
    assertThat(calendar.instant(calendar.position(instant))).isEqualTo(instant);
  }

  @Property
  void theyAreInTheOrderOfTheirInstants(@ForAll long seed) {
    var random = new Random(seed);
    var calendar = calendar(random, Map.of());
    var one = instant(random);
    var other =
        random.nextBoolean() ? instant(random) : one.plusMillis(random.nextInt(900_000_000));
    assertThat(Long.compare(calendar.position(one), calendar.position(other)))
        .isEqualTo(one.compareTo(other) < 0 ? -1 : one.equals(other) ? 0 : 1);
    assertThat(calendar.position(one.plusMillis(1)))
        .isGreaterThan(calendar.position(one))
        .matches(next -> next == calendar.position(one) + 1 || isMidnight(one.plusMillis(1)));
  }

  /** Which is what clocks that are not written at a change rely on. */
  @Property
  void aDeadlineCountedFromEarlierDaysKeepsItsPlace(@ForAll long seed) {
    var random = new Random(seed);
    var before = calendar(random, Map.of());
    var after = calendar(new Random(seed), changed(random));
    var start = CHANGE.minusDays(1 + random.nextInt(60)).atTime(random.nextInt(24), 0);
    var from = start.plusDays(random.nextInt(20));
    var to = from.plusDays(random.nextInt(10));
    var pauses =
        to.toLocalDate().isBefore(CHANGE) ? List.of(new Pause(from, to)) : List.<Pause>of();
    var budget = new Budget(LimitUnit.WORKING_DAY, 1 + random.nextInt(120), start, pauses);
    long place = before.position(deadline(before, budget));
    assertThat(after.instant(place)).isEqualTo(deadline(after, budget));
    boolean moves = !deadline(before, budget).equals(deadline(after, budget));
    assertThat(before.moved(after).stream().anyMatch(range -> range.contains(place)))
        .isEqualTo(moves);
  }

  @Property
  void aProvisionalDeadlineIsClearedWhereItsNewDateIsPublished(@ForAll long seed) {
    var random = new Random(seed);
    var before = calendar(random, Map.of());
    var year = new ListedDay(2027, LocalDate.of(2027, 1, 1), "节", ListedDay.Kind.REST);
    var after = calendar(new Random(seed), Map.of(year.date(), year));
    var start = LocalDate.of(2026, 12, 1 + random.nextInt(30)).atStartOfDay();
    var budget = new Budget(LimitUnit.WORKING_DAY, 1 + random.nextInt(600), start, List.of());
    var deadline = deadline(before, budget);
    var then = deadline(after, budget);
    assertThat(before.cleared(after).contains(before.position(deadline)))
        .isEqualTo(before.isProvisional(deadline) && !after.isProvisional(then));
  }

  private static boolean isMidnight(Instant instant) {
    return LocalDateTime.ofInstant(instant, WorkTime.ZONE).toLocalTime().toNanoOfDay() == 0;
  }

  private static Instant deadline(CalendarSnapshot calendar, Budget budget) {
    var at = calendar.hall().due(budget).at();
    if (at == null) throw new AssertionError(budget);
    return at.atZone(WorkTime.ZONE).toInstant();
  }

  private static Instant instant(Random random) {
    var day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(36_400));
    var time = random.nextInt(5) == 0 ? 0 : random.nextLong(86_400_000);
    return day.atStartOfDay(WorkTime.ZONE).toInstant().plusMillis(time);
  }

  /** The shipped days, and some about the change that are the other way round. */
  private static CalendarSnapshot calendar(Random random, Map<LocalDate, ListedDay> changed) {
    var days = new HashMap<LocalDate, ListedDay>();
    ShippedDays.ALL.forEach(day -> days.put(day.date(), day));
    for (int i = 0; i < 30; i++) put(days, CHANGE.minusDays(1 + random.nextInt(200)), random);
    days.putAll(changed);
    return new CalendarSnapshot(1, days.values(), Map.of());
  }

  private static Map<LocalDate, ListedDay> changed(Random random) {
    var days = new HashMap<LocalDate, ListedDay>();
    for (int i = 0; i < 20; i++) put(days, CHANGE.plusDays(random.nextInt(30)), random);
    return days;
  }

  private static void put(Map<LocalDate, ListedDay> days, LocalDate date, Random random) {
    var kind = random.nextBoolean() ? ListedDay.Kind.WORK : ListedDay.Kind.REST;
    days.put(date, new ListedDay(date.getYear(), date, "节", kind));
  }
}
