package tongban.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.MySqlServer;
import tongban.deadline.Follower;
import tongban.worktime.CalendarChanges;
import tongban.worktime.WorkTime;

/**
 * Open cases after a new year's arrangement that moves every one of them, until all has followed.
 * Clocks, lights and worklist keep their places among the working days and the ledger's moves
 * follow from these: none of them is written; what is written are the engine's timers, range by
 * range. Over the engine's own way to move a timer, one {@code setJobDuedate} a transaction, on a
 * sample of the same timers in the same MySQL, which keeps every commit. What is compared are cases
 * a second.
 */
final class Reprojection {
  private static final int WARM_UP = 100;

  /** Another name for a holiday: every timer is looked at, and none is moved. */
  private static final String WARM_UP_YEAR =
      """
      arrangement_year,date,holiday,kind
      2026,2026-10-01,国庆,REST
      """;

  private static final String YEAR_2027 =
      """
      arrangement_year,date,holiday,kind
      2027,2027-01-01,元旦,REST
      2027,2027-02-05,春节,REST
      2027,2027-02-08,春节,REST
      2027,2027-02-09,春节,REST
      2027,2027-02-10,春节,REST
      2027,2027-02-11,春节,REST
      2027,2027-02-12,春节,REST
      2027,2027-02-20,春节,WORK
      2027,2027-04-05,清明节,REST
      2027,2027-05-03,劳动节,REST
      2027,2027-05-04,劳动节,REST
      """;

  private final int size = Bench.size(20_000);
  private final int sample = Bench.number("bench.sample", 400);
  private final Application application;
  private final JdbcTemplate jdbc;

  private Reprojection(Application application) {
    this.application = application;
    this.jdbc = application.jdbc();
  }

  static void run() throws Exception {
    try (var mysql = MySqlServer.durable();
        var application = new Application(mysql.createDatabase("ours"))) {
      new Reprojection(application).compare();
    }
    // The application leaves threads that are not daemons.
    System.out.flush();
    System.exit(0);
  }

  private void compare() {
    long begin = System.nanoTime();
    new SeededCases(application).seed(size);
    System.out.printf("%d open cases, made in %.0f s%n", size, seconds(begin));
    one("warm-up", WARM_UP, 0);
    double before = one("one setJobDuedate a transaction, before", sample, WARM_UP);
    follow(WARM_UP_YEAR);
    preview();
    double ours = ours();
    double after = one("one setJobDuedate a transaction, after", sample, WARM_UP + sample);
    check();
    double peer = (before + after) / 2;
    System.out.printf("ours %.0f, one by one %.1f cases a second%n", ours, peer);
    Bench.ratio(
        "reprojection", ours / peer, "our cases a second over one setJobDuedate a transaction");
  }

  /** Cases a second, from the import until the change is done. */
  private double ours() {
    long questions = questions();
    var processor = ProcessorTime.now();
    long begin = System.nanoTime();
    follow(YEAR_2027);
    double seconds = seconds(begin);
    System.out.printf(
        "ours: %.1f s, %.0f cases a second, %d statements%n",
        seconds, size / seconds, questions() - questions);
    System.out.println("ours: " + ProcessorTime.now().since(processor));
    return size / seconds;
  }

  /** What an administrator waits for before the year is loaded. */
  private void preview() {
    long begin = System.nanoTime();
    int moved =
        new Follower(application.context()).wouldMove(YEAR_2027.getBytes(StandardCharsets.UTF_8));
    System.out.printf("first page of the preview: %.2f s%n", seconds(begin));
    if (moved != 2 * size) throw new IllegalStateException(moved + " clocks would move");
  }

  private void follow(String days) {
    long begin = System.nanoTime();
    application.bean(CalendarChanges.class).load(days.getBytes(StandardCharsets.UTF_8), "admin");
    System.out.printf("loaded in %.2f s%n", seconds(begin));
    new Follower(application.context()).catchUpFromBothEnds();
  }

  /** Timers a second; a case has one. Each gets the due date that it has, and a second. */
  private double one(String name, int count, int skip) {
    var management = application.bean(ManagementService.class);
    var jobs =
        jdbc.queryForList(
            "select ID_ from ACT_RU_JOB where PROCESS_INSTANCE_ID_ is not null"
                + " and DUEDATE_ is not null order by reverse(ID_) limit ? offset ?",
            String.class,
            count,
            skip);
    var dates =
        jobs.stream()
            .map(id -> management.createJobQuery().jobId(id).singleResult().getDuedate())
            .toList();
    long begin = System.nanoTime();
    for (int i = 0; i < jobs.size(); i++) {
      management.setJobDuedate(jobs.get(i), new Date(dates.get(i).getTime() + 1000));
    }
    double seconds = seconds(begin);
    System.out.printf("%s: %.1f a second%n", name, jobs.size() / seconds);
    for (int i = 0; i < jobs.size(); i++) management.setJobDuedate(jobs.get(i), dates.get(i));
    return jobs.size() / seconds;
  }

  /** A benchmark of something wrong is none. */
  private void check() {
    none(
        "clocks more or less than two a case",
        "select count(*) - 2 * %d from clock where running = true".formatted(size));
    none(
        "clocks that have to be projected",
        "select count(*) from clock c join calendar_change m on m.calendar_version >"
            + " c.calendar_version where c.running = true and (c.anchored_on is null"
            + " or m.affects_from is null or m.affects_from <= c.anchored_on)");
    places();
    none(
        "cases without a timer",
        "select %d - count(distinct PROCESS_INSTANCE_ID_) from ACT_RU_JOB".formatted(size));
    none(
        "cases whose timer is not that of their clock",
        "select count(*) from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ ="
            + " j.PROCESS_INSTANCE_ID_ left join clock c on c.business_key = e.BUSINESS_KEY_ and"
            + " c.name = 'statutory' left join place_of p on p.place = c.deadline_at where p.place"
            + " is null or not (j.DUEDATE_ <=> timestampadd(second, 1, timestampadd(hour, 8,"
            + " p.at_instant)))");
    none(
        "cases whose worklist is not that of their clock",
        "select %d - count(*) from worklist w join clock c on c.business_key = w.case_number"
                .formatted(size)
            + " and c.deadline_at = w.deadline_at and c.name = 'promised'");
    none(
        "clocks that have not moved once",
        "select 2 * %d - %d - count(*) from clock_entry".formatted(size, moved(true))
            + " where entry_kind = 'MOVE' and reason like 'CALENDAR%'");
    if (moved(false) != 2L * size) {
      throw new IllegalStateException(moved(false) + " clocks have another date");
    }
    none(
        "changes that are not done, or have not moved each clock",
        "select count(*) from calendar_change where state <> 'DONE' or moved <> if(calendar_version"
            + " = (select version_number from calendar_version), 2 * %d, 0)".formatted(size));
    none("changes more or less than two", "select count(*) - 2 from calendar_change");
  }

  /** The dates of all places by the new calendar. */
  private void places() {
    var calendar = application.bean(WorkTime.class).current();
    jdbc.execute("create table place_of (place bigint primary key, at_instant datetime(3))");
    var places =
        jdbc.queryForList(
            "select distinct deadline_at from clock where running = true and deadline_at is not"
                + " null",
            Long.class);
    application.committed(
        () -> {
          for (long place : places) {
            var utc = LocalDateTime.ofInstant(calendar.instant(place), ZoneOffset.UTC);
            jdbc.update("insert into place_of values (?, ?)", place, utc);
          }
        });
  }

  /**
   * How many clocks have another date by the new calendar than by the one before.
   *
   * @param follows only those whose ledger was not written since
   */
  private long moved(boolean follows) {
    var workTime = application.bean(WorkTime.class);
    var now = workTime.current();
    var before = workTime.asOf(now.version() - 1);
    return jdbc
        .query(
            "select deadline_at, count(*) from clock where running = true and calendar_version <= ?"
                + " group by deadline_at",
            (row, i) -> {
              long place = row.getLong(1);
              return now.instant(place).equals(before.instant(place)) ? 0 : row.getLong(2);
            },
            follows ? before.version() : now.version())
        .stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  private void none(String what, String sql) {
    var found = jdbc.queryForObject(sql, Long.class);
    if (found == null || found != 0) throw new IllegalStateException(found + " " + what);
  }

  private long questions() {
    return jdbc.queryForObject(
        "show global status like 'Questions'", (row, number) -> row.getLong(2));
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
