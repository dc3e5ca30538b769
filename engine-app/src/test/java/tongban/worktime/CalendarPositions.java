package tongban.worktime;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The calendars that a MySQL database has had, for tests outside of the application. Immutable. */
public final class CalendarPositions {

  /** How much further a position is one working day later. */
  public static final long WORKING_DAY = WorkingDays.SLOTS * CalendarSnapshot.DAY;

  private final long version;
  private final List<ListedDay> listed;
  private final List<EarlierDay> earlier;
  private final Map<Long, CalendarSnapshot> known = new ConcurrentHashMap<>();

  private CalendarPositions(long version, List<ListedDay> listed, List<EarlierDay> earlier) {
    this.version = version;
    this.listed = listed;
    this.earlier = earlier;
  }

  /** As of one instant, also while a node loads a table of days. */
  public static CalendarPositions read(String url, String user) {
    try (var connection = DriverManager.getConnection(url, user, "")) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      var versions =
          rows(connection, "select version_number from calendar_version", row -> row.getLong(1));
      return new CalendarPositions(versions.get(0), listed(connection), earlier(connection));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public long version() {
    return version;
  }

  public CalendarSnapshot current() {
    return asOf(version);
  }

  /** As that version listed the days; the current one where it is not an earlier one. */
  public CalendarSnapshot asOf(long number) {
    return known.computeIfAbsent(Math.min(number, version), this::snapshot);
  }

  private CalendarSnapshot snapshot(long number) {
    var days = new HashMap<LocalDate, ListedDay>();
    for (var day : listed) days.put(day.date(), day);
    for (var before : earlier) {
      if (before.calendarVersion() < number) break;
      var day = before.listed();
      if (day == null) days.remove(before.date());
      else days.put(before.date(), day);
    }
    return new CalendarSnapshot(number, days.values(), Map.of());
  }

  private static List<ListedDay> listed(Connection connection) throws SQLException {
    return rows(
        connection,
        "select arrangement_year, on_date, holiday, kind from calendar_day",
        row ->
            new ListedDay(
                row.getInt(1),
                row.getObject(2, LocalDate.class),
                row.getString(3),
                ListedDay.Kind.valueOf(row.getString(4))));
  }

  /** What the latest has replaced comes first. */
  private static List<EarlierDay> earlier(Connection connection) throws SQLException {
    return rows(
        connection,
        "select calendar_version, on_date, arrangement_year, holiday, kind from calendar_day_before"
            + " order by calendar_version desc",
        row ->
            new EarlierDay(
                row.getLong(1),
                row.getObject(2, LocalDate.class),
                row.getObject(3, Integer.class),
                row.getString(4),
                row.getString(5) == null ? null : ListedDay.Kind.valueOf(row.getString(5))));
  }

  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private static <T> List<T> rows(Connection connection, String sql, Reading<T> reading)
      throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var all = new ArrayList<T>();
      while (rows.next()) all.add(reading.of(rows));
      return all;
    }
  }
}
