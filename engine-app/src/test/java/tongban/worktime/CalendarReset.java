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
    long version = store.version();
    keep(version);
    database.update("delete from calendar_day");
    for (var day : ShippedDays.ALL) {
      database.update(
          "insert into calendar_day (on_date, arrangement_year, holiday, kind) values (?, ?, ?, ?)",
          day.date(),
          day.arrangementYear(),
          day.holiday(),
          day.kind().name());
    }
    // Nothing says what has changed: all are to be looked at.
    database.update("update clock set anchored_on = null where running = true");
    database.update("update calendar_version set version_number = version_number + 1");
    live.replace(store.read());
  }

  /** As an import does. */
  private void keep(long version) {
    database.update(
        "insert into calendar_day_before (calendar_version, on_date, arrangement_year, holiday, kind)"
            + " select ?, on_date, arrangement_year, holiday, kind from calendar_day",
        version);
    for (var day : ShippedDays.ALL) {
      database.update(
          "insert into calendar_day_before (calendar_version, on_date) select ?, ? from"
              + " calendar_version where not exists (select 1 from calendar_day where on_date = ?)",
          version,
          day.date(),
          day.date());
    }
  }
}
