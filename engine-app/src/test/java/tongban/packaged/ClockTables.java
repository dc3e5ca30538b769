package tongban.packaged;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What became of clocks, lights, sessions and calendars, by the tables. */
record ClockTables(Tables tables) {
  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");

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
    return count("clock where light_due_at <= '%s'".formatted(utc(now)));
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

  /** Clocks that have not followed the latest change yet. */
  int stale() {
    return count(
        "clock where running = true and calendar_version <"
            + " (select max(calendar_version) from calendar_change)");
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

  /** Clocks whose moves do not lead from one to the next and to where the clock stands. */
  List<String> brokenMoves() {
    return strings(
        """
        select concat(owner, ' ', name, ': ', moves, ' ', wrong) from (
          select c.owner, c.name, count(*) moves,
            sum(not (e.deadline_before <=> e.expected)) + (max(e.last) is null
              or not (max(if(e.following is null, e.deadline_after, null)) <=> c.deadline_at)) wrong
          from clock c join (
            select clock_id, deadline_before, deadline_after, id as last,
              lag(deadline_after) over (partition by clock_id order by id) expected,
              lead(id) over (partition by clock_id order by id) following
            from clock_entry where entry_kind = 'MOVE') e on e.clock_id = c.id
          where c.running = true
          group by c.id, c.owner, c.name, c.deadline_at) found
        where wrong > 0
        """);
  }

  /** Clocks that a change has moved more than once. */
  List<String> movedTwice() {
    return strings(
        """
        select concat(owner, ' ', clock_id, ' ', reason, ' ', count(*)) from clock_entry
        where entry_kind = 'MOVE' group by owner, clock_id, reason having count(*) > 1
        """);
  }

  /** Clocks without any move. */
  int neverMoved() {
    return count(
        "clock c where not exists (select 1 from clock_entry e"
            + " where e.clock_id = c.id and e.entry_kind = 'MOVE')");
  }

  int moves() {
    return count("clock_entry where entry_kind = 'MOVE' and reason like 'CALENDAR %'");
  }

  private List<String> strings(String sql) {
    return tables.strings(sql);
  }

  private int count(String from) {
    return Integer.parseInt(strings("select count(*) from " + from).get(0));
  }
}
