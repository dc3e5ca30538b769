package tongban.worktime;

import java.time.ZoneId;

/** Where the calendar in force is asked for. */
public interface WorkTime {

  /** Asia/Shanghai: the zone of every local time in this module. */
  ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** The calendar in force on this node; cheap. Ask once and use that for one computation. */
  CalendarSnapshot current();

  /** The calendar as the database has it by now, loaded on whichever node: one row is read. */
  default CalendarSnapshot latest() {
    return current();
  }
}
