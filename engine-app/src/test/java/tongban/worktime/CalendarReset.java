package tongban.worktime;

import org.springframework.jdbc.core.JdbcTemplate;

/** Puts a calendar back as it was shipped, which no import can. */
public final class CalendarReset {
  private final CalendarStore store;
  private final LiveCalendar live;
  private final JdbcTemplate database;

  CalendarReset(CalendarStore store, LiveCalendar live, JdbcTemplate database) {
    this.store = store;
    this.live = live;
    this.database = database;
  }

  /** At once on this node. */
  public void asShipped() {
    database.update("delete from calendar_day");
    for (var day : ShippedDays.ALL) {
      database.update(
          "insert into calendar_day (on_date, arrangement_year, holiday, kind) values (?, ?, ?, ?)",
          day.date(),
          day.arrangementYear(),
          day.holiday(),
          day.kind().name());
    }
    database.update("update calendar_version set version_number = version_number + 1");
    live.replace(store.read());
  }
}
