package tongban.worktime;

import java.time.ZoneId;

/** Where the calendar in force is asked for. */
public interface WorkTime {

  /** Asia/Shanghai: the zone of every local time in this module. */
  ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /**
   * The calendar in force on this node; cheap. In a transaction it stays the one that was asked for
   * first: all that is read and written there is by one calendar.
   */
  CalendarSnapshot current();

  /**
   * The calendar as the database has it by now, loaded on whichever node: one row is read. In a
   * transaction that has asked for one before that one stays, and the next one gets the latest.
   */
  default CalendarSnapshot latest() {
    return current();
  }

  /**
   * An earlier version: the days as they were listed then, with the office hours of now. The
   * calendar in force where nothing is known of that version.
   */
  default CalendarSnapshot asOf(long version) {
    return current();
  }
}
