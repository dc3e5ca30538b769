package tongban.packaged;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tongban.worktime.CalendarPositions;
import tongban.worktime.CalendarSnapshot;

/** What became of clocks, lights, sessions and calendars, by the tables. */
final class ClockTables {
  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");

  private final Tables tables;
  private volatile CalendarPositions calendars;

  ClockTables(Tables tables) {
    this.tables = tables;
  }

  static String utc(Instant instant) {
    return MILLIS.format(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }

  /** Which scheduler is at this job; empty when none is. */
  List<String> workers(String job) {
    return strings(
        """
        select INSTANCE_NAME from QRTZ_FIRED_TRIGGERS where JOB_NAME = '%s' and STATE = 'EXECUTING'
        """
            .formatted(job));
  }

  int dueLights(Instant now) {
    return count("clock where light_due_at <= " + calendars().current().position(now));
  }

  /** Of the promised clocks that have not turned yet. */
  int lightsToCome() {
    return count(
        "clock where name = 'promised' and unit = 'WORKING_HOUR'"
            + " and light = if(mod(right(business_key, 7), 2) = 0, 'GREEN', 'YELLOW')");
  }

  int untold() {
    return count("light_change where told_at is null");
  }

  int closingSessions(Instant now) {
    return count("service_session where state = 'OPEN' and closes_at <= '%s'".formatted(utc(now)));
  }

  int handBacks() {
    return count("task_hand_back");
  }

  int taken() {
    return count("worklist where assignee is not null");
  }

  /** Clocks that a change may take from their places, and that have not followed it yet. */
  int stale() {
    return count(
        "clock c where c.running = true and exists (select 1 from calendar_change m"
            + " where m.calendar_version > c.calendar_version and (c.anchored_on is null"
            + " or m.affects_from is null or m.affects_from <= c.anchored_on))");
  }

  int runningChanges() {
    return count("calendar_change where state = 'RUNNING'");
  }

  int changes() {
    return count("calendar_change");
  }

  /** Keys of the sessions of this name. */
  List<String> sessions(String name) {
    return strings("select session_key from service_session where name = '%s'".formatted(name));
  }

  int sessionsNot(String state, String name) {
    return count("service_session where name = '%s' and state <> '%s'".formatted(name, state));
  }

  /** Changes of the promised clocks' lights in their order, by whether they began green. */
  List<String> lights() {
    return strings(
        """
        select distinct concat(mod(right(c.business_key, 7), 2), ' ', c.light, ': ', coalesce((
          select group_concat(concat(l.light_before, '-', l.light) order by l.id)
          from light_change l where l.clock_id = c.id), ''))
        from clock c where c.name = 'promised' and c.unit = 'WORKING_HOUR' order by 1
        """);
  }

  /** Red clocks with their orders, entries of the timeline and reminders that are not one each. */
  List<String> notOrderedOnce() {
    return strings(
        """
        select concat(business_key, ' ', orders, ' ', entries, ' ', reminders) from (
          select c.business_key,
            (select count(*) from supervision_order o where o.case_number = c.business_key) orders,
            (select count(*) from case_event e where e.case_number = c.business_key
              and e.kind = 'supervision-order') entries,
            (select count(*) from reminder r where r.clock_id = c.id and r.kind = 'RED') reminders
          from clock c where c.light = 'RED') found
        where orders <> 1 or entries <> 1 or reminders <> 1
        """);
  }

  /** Numbers of the orders that the audit trail has not, or not once. */
  List<String> notAuditedOnce() {
    return strings(
        """
        select concat(o.id, ' ', (select count(*) from audit_entry a
          where a.action = 'supervision.order.issue'
          and a.detail like concat('%', lpad(o.id, 6, '0'), '号%'))) audited
        from supervision_order o having audited not like '% 1'
        """);
  }

  /** Urgent clocks whose reminder is not there, not once, or has nobody to read it. */
  List<String> notRemindedOnce() {
    return strings(
        """
        select concat(business_key, ' ', reminders, ' ', recipients) from (
          select c.business_key,
            (select count(*) from reminder r where r.clock_id = c.id and r.kind = c.light) reminders,
            (select count(distinct a.reminder_id) from reminder r
              join reminder_recipient a on a.reminder_id = r.id
              where r.clock_id = c.id and r.kind = c.light) recipients
          from clock c where c.light in ('YELLOW', 'RED')) found
        where reminders <> 1 or recipients <> 1
        """);
  }

  /** How the sessions that should be over have ended, and how often each was opened and closed. */
  List<String> endedSessions(Instant now) {
    return strings(
        """
        select distinct concat(state, ' ', opened, ' ', closed) from (
          select s.state,
            (select count(*) from audit_entry a where a.action = 'session.opened'
              and a.subject = concat('session/', s.on_date, '/', s.session_key)) opened,
            (select count(*) from audit_entry a where a.action = 'session.closed'
              and a.subject = concat('session/', s.on_date, '/', s.session_key)) closed
          from service_session s where s.closes_at <= '%s') found
        """
            .formatted(utc(now)));
  }

  /** Tasks with how often each was handed back. */
  List<String> handedBack() {
    return strings(
        """
        select concat(task, ' ', count(*)) from (
          select json_unquote(json_extract(detail, '$.task')) task
          from audit_entry where action = 'task.handed-back') found
        group by task
        """);
  }

  List<String> drafts() {
    return strings("select concat(task_id, ' ', remark) from task_draft");
  }

  List<String> assigned() {
    return strings("select ID_ from ACT_RU_TASK where ASSIGNEE_ is not null");
  }

  /**
   * Clocks whose moves do not lead from one to the next: those of the ledger to where the clock
   * stands by the calendar by which it was written, those that follow from there to where it stands
   * now.
   */
  List<String> brokenMoves() {
    var all = calendars();
    var changes = calendarChanges();
    var ledger = ledger().stream().collect(groupingBy(Move::clock));
    var broken = new ArrayList<String>();
    for (var clock : standing()) {
      var written = ledger.getOrDefault(clock.id(), List.of());
      var follow = following(clock, changes, all);
      var between = clock.at(all.asOf(clock.version()));
      int wrong = gaps("", written, between) + gaps(between, follow, clock.at(all.current()));
      if (wrong == 0) continue;
      broken.add("%s: %d and %d, %d".formatted(clock.name(), written.size(), follow.size(), wrong));
    }
    return broken;
  }

  private static int gaps(String from, List<Move> moves, String to) {
    int gaps = 0;
    var at = from;
    for (var move : moves) {
      if (!move.before().equals(at)) gaps++;
      at = move.after();
    }
    return at.equals(to) ? gaps : gaps + 1;
  }

  /** Clocks that a change has moved more than once, or has moved and still moves. */
  List<String> movedTwice() {
    return Stream.concat(ledger().stream(), following().stream())
        .collect(groupingBy(move -> move.clock() + " " + move.cause(), counting()))
        .entrySet()
        .stream()
        .filter(moves -> moves.getValue() > 1)
        .map(moves -> moves.getKey() + " " + moves.getValue())
        .toList();
  }

  /** Clocks without any move in the ledger. */
  int neverMoved() {
    return count(
        "clock c where not exists (select 1 from clock_entry e"
            + " where e.clock_id = c.id and e.entry_kind = 'MOVE')");
  }

  /** Because of a calendar: those that the ledger has, and those that follow. */
  int moves() {
    return (int) ledger().stream().filter(Move::isOfCalendar).count() + following().size();
  }

  /** Changes that say another number of moves than there are. */
  List<String> miscounted() {
    Map<String, Long> found =
        Stream.concat(ledger().stream().filter(Move::isOfCalendar), following().stream())
            .collect(groupingBy(Move::cause, counting()));
    return calendarChanges().stream()
        .filter(change -> change.moved() != found.getOrDefault(change.cause(), 0L))
        .map(change -> change + " " + found.getOrDefault(change.cause(), 0L))
        .toList();
  }

  /**
   * @param before UTC as the database has it, empty without a deadline, as is {@code after}
   */
  private record Move(long clock, String cause, String before, String after) {

    boolean isOfCalendar() {
      return cause.startsWith("CALENDAR ");
    }
  }

  /**
   * @param affectsFrom empty where it is not known
   */
  private record Change(long version, String affectsFrom, long moved) {

    String cause() {
      return "CALENDAR " + version;
    }

    boolean leaves(Standing clock) {
      boolean known = !clock.anchoredOn().isEmpty() && !affectsFrom.isEmpty();
      return known && clock.anchoredOn().compareTo(affectsFrom) < 0;
    }
  }

  /**
   * A clock that runs.
   *
   * @param version of the calendar by which it was written
   * @param position empty without a deadline
   * @param anchoredOn empty where any change may move it
   */
  private record Standing(long id, long version, String position, String anchoredOn, String name) {

    String at(CalendarSnapshot calendar) {
      return position.isEmpty() ? "" : utc(calendar.instant(Long.parseLong(position)));
    }
  }

  private List<Move> ledger() {
    return rows(
            """
            select concat_ws('|', clock_id, coalesce(deadline_before, ''),
              coalesce(deadline_after, ''), if(reason like 'CALENDAR %',
                substring_index(reason, ' ', 2), coalesce(reason, '')))
            from clock_entry where entry_kind = 'MOVE' order by id
            """,
            4)
        .map(row -> new Move(Long.parseLong(row[0]), row[3], row[1], row[2]))
        .toList();
  }

  private List<Change> calendarChanges() {
    return rows(
            """
            select concat_ws('|', calendar_version, coalesce(affects_from, ''), moved)
            from calendar_change order by calendar_version
            """,
            3)
        .map(row -> new Change(Long.parseLong(row[0]), row[1], Long.parseLong(row[2])))
        .toList();
  }

  private List<Standing> standing() {
    return rows(
            """
            select concat_ws('|', id, calendar_version, coalesce(deadline_at, ''),
              coalesce(anchored_on, ''), concat(owner, ' ', name))
            from clock where running = true
            """,
            5)
        .map(
            row ->
                new Standing(
                    Long.parseLong(row[0]), Long.parseLong(row[1]), row[2], row[3], row[4]))
        .toList();
  }

  private Stream<String[]> rows(String sql, int columns) {
    return strings(sql).stream().map(row -> row.split("\\|", columns));
  }

  private List<Move> following() {
    var all = calendars();
    var changes = calendarChanges();
    return standing().stream().flatMap(clock -> following(clock, changes, all).stream()).toList();
  }

  /** Moves by the changes after the calendar by which a clock was written that leave its place. */
  private static List<Move> following(
      Standing clock, List<Change> changes, CalendarPositions calendars) {
    return changes.stream()
        .filter(change -> change.version() > clock.version())
        .takeWhile(change -> change.leaves(clock))
        .map(
            change ->
                new Move(
                    clock.id(),
                    change.cause(),
                    clock.at(calendars.asOf(change.version() - 1)),
                    clock.at(calendars.asOf(change.version()))))
        .filter(move -> !move.before().equals(move.after()))
        .toList();
  }

  /** Read again when a change has been loaded. */
  private CalendarPositions calendars() {
    var known = calendars;
    var version = strings("select version_number from calendar_version").get(0);
    if (known != null && known.version() == Long.parseLong(version)) return known;
    var fresh = CalendarPositions.read(tables.url(), tables.user());
    calendars = fresh;
    return fresh;
  }

  private List<String> strings(String sql) {
    return tables.strings(sql);
  }

  private int count(String from) {
    return Integer.parseInt(strings("select count(*) from " + from).get(0));
  }
}
