package tongban.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The arithmetic against the rules counted out day by day, on calendars that nobody published. */
class TimetableProperties {
  private static final int TRIES = 1500;
  private static List<World> worlds = List.of();

  /** A calendar, seen both ways. */
  record World(Timetable fast, Naive naive) {
    static World of(long seed) {
      var random = new Random(seed);
      var days = days(random);
      var sessions = sessions(random);
      var seasons =
          List.of(
              new OfficeHours.Season(
                  LocalDate.of(2030, 5, 1), LocalDate.of(2030, 9, 30), sessions));
      var hours = new ArrayList<LocalTime>();
      sessions.forEach(s -> hours.addAll(List.of(s.opens(), s.closes())));
      var summer = List.copyOf(hours);
      return new World(
          new Timetable(new WorkingDays(days), new OfficeHours(seasons)),
          new Naive(
              days,
              date ->
                  date.getYear() == 2030 && date.getMonthValue() > 4 && date.getMonthValue() < 10
                      ? summer
                      : Naive.hall(date)));
    }

    private static List<ListedDay> days(Random random) {
      var days = new LinkedHashMap<LocalDate, ListedDay>();
      for (int year = 2029; year < 2029 + random.nextInt(5); year++) {
        for (int i = 0; i < 120; i++) {
          var date = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
          var kind = random.nextBoolean() ? ListedDay.Kind.WORK : ListedDay.Kind.REST;
          days.put(date, new ListedDay(year, date, "节", kind));
        }
      }
      return List.copyOf(days.values());
    }

    private static List<OfficeHours.Session> sessions(Random random) {
      int count = 1 + random.nextInt(3);
      var sessions = new ArrayList<OfficeHours.Session>();
      int minute = 60 * (7 + random.nextInt(2));
      for (int i = 0; i < count; i++) {
        int opens = minute + random.nextInt(90);
        int closes = opens + 1 + random.nextInt(180);
        sessions.add(new OfficeHours.Session(at(opens), at(closes)));
        minute = closes;
      }
      return sessions;
    }

    private static LocalTime at(int minute) {
      return LocalTime.of(minute / 60, minute % 60);
    }
  }

  /** A limit of a case, with what has happened to it. */
  record Case(int world, LimitUnit unit, int amount, LocalDateTime start, List<Pause> pauses) {
    Budget budget() {
      return new Budget(unit, amount, start, pauses);
    }

    List<Naive.Suspension> suspensions() {
      return pauses.stream().map(p -> new Naive.Suspension(p.from(), p.to())).toList();
    }
  }

  @BeforeContainer
  static void worlds() {
    var made = new ArrayList<World>();
    for (long seed = 0; seed < 20; seed++) made.add(World.of(seed));
    worlds = made;
  }

  @Property(tries = TRIES)
  void deadlinesAreThoseCountedOut(@ForAll("cases") Case given) {
    var world = worlds.get(given.world());
    var expected =
        world.naive().deadline(given.unit(), given.amount(), given.start(), given.suspensions());
    var due = world.fast().due(given.budget());
    assertThat(due.at()).isEqualTo(expected.deadline());
    assertThat(due.provisional()).isEqualTo(expected.provisional());
    assertThat(due.kind() == Due.Kind.BEYOND).isEqualTo(expected.beyond());
  }

  @Property(tries = TRIES)
  void whatRemainsIsWhatIsCountedOut(@ForAll("cases") Case given, @ForAll("moments") int moment) {
    var world = worlds.get(given.world());
    var deadline = world.fast().due(given.budget()).at();
    if (deadline == null) return;
    var now = given.start().plusMinutes(moment);
    assertThat(world.fast().remaining(given.budget(), deadline, now))
        .isEqualTo(world.naive().remaining(given.unit(), deadline, now, given.suspensions()));
  }

  @Property(tries = TRIES)
  void yellowBeginsWhereNoMoreRemainsThanTheThreshold(
      @ForAll("cases") Case given, @ForAll("thresholds") int threshold) {
    var world = worlds.get(given.world());
    var deadline = world.fast().due(given.budget()).at();
    if (deadline == null) return;
    var yellow = world.fast().yellowFrom(given.budget(), deadline, threshold);
    boolean hours = given.unit() == LimitUnit.WORKING_HOUR;
    int units = hours ? threshold * 60 : threshold;
    var before = hours ? yellow.minusMinutes(1) : yellow.minusDays(1);
    assertThat(remaining(world, given, deadline, yellow)).isLessThanOrEqualTo(units);
    if (yellow.isAfter(given.start())) {
      assertThat(remaining(world, given, deadline, before)).isGreaterThan(units);
    }
  }

  @Property(tries = TRIES)
  void whatIsUnusedIsWhatHasNotBeenCounted(
      @ForAll("cases") Case given, @ForAll("moments") int moment) {
    if (given.unit() == LimitUnit.MONTH || given.unit() == LimitUnit.IMMEDIATE) return;
    var world = worlds.get(given.world());
    var now = given.start().plusMinutes(moment);
    int units = given.unit() == LimitUnit.WORKING_HOUR ? given.amount() * 60 : given.amount();
    assertThat(world.fast().unused(given.budget(), now))
        .isEqualTo(units - remaining(world, given, now, given.start()));
  }

  private static int remaining(World world, Case given, LocalDateTime to, LocalDateTime now) {
    return world.naive().remaining(given.unit(), to, now, given.suspensions());
  }

  @Provide
  Arbitrary<Integer> moments() {
    return Arbitraries.integers().between(0, 60 * 24 * 60);
  }

  @Provide
  Arbitrary<Integer> thresholds() {
    return Arbitraries.integers().between(0, 8);
  }

  @Provide
  Arbitrary<Case> cases() {
    var world = Arbitraries.integers().between(0, 19);
    var unit = Arbitraries.of(LimitUnit.values());
    var amount = Arbitraries.integers().between(1, 60);
    var start = Arbitraries.integers().between(0, 4 * 366 * 24 * 60 - 1);
    var pause =
        Arbitraries.integers()
            .between(0, 50 * 24 * 60)
            .tuple2()
            .flatMap(
                ends ->
                    Arbitraries.integers()
                        .between(0, 9)
                        .map(open -> new int[] {ends.get1(), ends.get2() / 4, open}));
    return Combinators.combine(world, unit, amount, start, pause.list().ofMaxSize(5))
        .as((w, u, n, s, ends) -> given(w, u, n, s, ends));
  }

  private static Case given(int world, LimitUnit unit, int n, int minutes, List<int[]> ends) {
    var exact = LocalDate.of(2029, 6, 1).atStartOfDay().plusMinutes(minutes);
    boolean hours = unit == LimitUnit.WORKING_HOUR;
    var start = hours ? exact : exact.toLocalDate().atStartOfDay();
    var pauses = new ArrayList<Pause>();
    for (var end : ends) {
      var from = start.plusMinutes(end[0]);
      var to = from.plusMinutes(end[1]);
      var open = end[2] == 0;
      pauses.add(
          hours ? new Pause(from, open ? null : to) : new Pause(day(from), open ? null : day(to)));
    }
    return new Case(world, unit, n, start, pauses);
  }

  private static LocalDateTime day(LocalDateTime time) {
    return time.toLocalDate().atStartOfDay();
  }
}
