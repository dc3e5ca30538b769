package tongban.worktime;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills {@code position_of} for the migrations after it: by the calendar that the database has. */
@Component
class PositionsOfInstants implements JavaMigration {
  private static final int BATCH = 1000;
  private static final String INSTANTS =
      """
      select deadline_at from clock where deadline_at is not null
      union select yellow_at from clock where yellow_at is not null
      union select light_due_at from clock where light_due_at is not null
      union select deadline_at from light_change where deadline_at is not null
      union select deadline_at from worklist where deadline_at is not null
      union select yellow_at from worklist where yellow_at is not null
      """;

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("42.1");
  }

  @Override
  public String getDescription() {
    return "positions of instants";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    var connection = context.getConnection();
    var calendar = new CalendarSnapshot(0, days(connection), Map.of());
    var instants = instants(connection);
    try (var insert = connection.prepareStatement("insert into position_of values (?, ?)")) {
      int waiting = 0;
      for (var utc : instants) {
        insert.setObject(1, utc);
        insert.setLong(2, calendar.position(utc.toInstant(ZoneOffset.UTC)));
        insert.addBatch();
        if (++waiting % BATCH == 0) insert.executeBatch();
      }
      insert.executeBatch();
    }
  }

  private static List<ListedDay> days(Connection connection) throws SQLException {
    var days = new ArrayList<ListedDay>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select arrangement_year, on_date, holiday, kind from calendar_day")) {
      while (rows.next()) {
        days.add(
            new ListedDay(
                rows.getInt(1),
                rows.getObject(2, LocalDate.class),
                rows.getString(3),
                ListedDay.Kind.valueOf(rows.getString(4))));
      }
    }
    return days;
  }

  private static List<LocalDateTime> instants(Connection connection) throws SQLException {
    var instants = new ArrayList<LocalDateTime>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(INSTANTS)) {
      while (rows.next()) instants.add(rows.getObject(1, LocalDateTime.class));
    }
    return instants;
  }
}
