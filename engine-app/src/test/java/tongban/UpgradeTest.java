package tongban;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.worktime.Snapshots;

/** What a database has before a release is there after it. */
@IntegrationTest
class UpgradeTest {
  private static final String DEADLINE = "2026-03-24 09:00:00.000";

  @Autowired Flyway flyway;

  @Test
  void deadlinesThatWereDatesBecomePlacesAmongTheWorkingDays() throws SQLException {
    var url =
        TestDatabase.ON_MYSQL
            ? MySqlServer.shared().createDatabase("upgraded")
            : "jdbc:h2:mem:upgraded;DB_CLOSE_DELAY=-1";
    migrate(url, "41");
    try (var connection = DriverManager.getConnection(url, "root", "")) {
      fill(connection);
      migrate(url, "latest");
      var place =
          Snapshots.shipped()
              .position(LocalDateTime.of(2026, 3, 24, 9, 0).toInstant(ZoneOffset.UTC));
      assertThat(number(connection, "deadline_at from clock where owner = 'runs'"))
          .isEqualTo(place);
      assertThat(number(connection, "light_due_at from clock where owner = 'runs'"))
          .isEqualTo(place + 1);
      assertThat(instant(connection, "deadline_kept from clock where owner = 'runs'")).isNull();
      assertThat(instant(connection, "deadline_kept from clock where owner = 'stopped'"))
          .isEqualTo("2026-03-24T09:00:00Z");
      assertThat(number(connection, "deadline_at from worklist")).isEqualTo(place);
      assertThat(number(connection, "turns_at from worklist")).isEqualTo(place + 1);
      assertThat(number(connection, "deadline_at from light_change")).isEqualTo(place);
      assertThat(number(connection, "calendar_version from clock_entry where entry_kind = 'MOVE'"))
          .isEqualTo(12);
    }
  }

  private void migrate(String url, String version) {
    Flyway.configure()
        .configuration(flyway.getConfiguration())
        .dataSource(url, "root", "")
        .target(version)
        .load()
        .migrate();
  }

  private static void fill(Connection connection) throws SQLException {
    for (var day : shipped()) execute(connection, day);
    clock(connection, "runs", "true", "'" + DEADLINE + "'");
    clock(connection, "stopped", "null", "null");
    execute(
        connection,
        "insert into clock_entry (owner, clock_id, entry_kind, happened_at, reason, actor) values"
            + " ('runs', 1, 'MOVE', '2026-03-01 00:00:00', 'CALENDAR 12 载入2026年放假安排', 'system'),"
            + " ('runs', 1, 'START', '2026-03-01 00:00:00', 'CALENDAR 3', 'system')");
    execute(
        connection,
        "insert into light_change (clock_id, business_key, owner, name, light_before, light,"
            + " running, deadline_at, happened_at) values (1, 'runs', 'runs', 'statutory', 'GREEN',"
            + " 'YELLOW', true, '"
            + DEADLINE
            + "', '2026-03-23 00:00:00')");
    execute(
        connection,
        "insert into worklist (task_id, case_number, process_key, element_id, name, item_code,"
            + " item_name, department, department_name, applicant_name, suspended, deadline_at,"
            + " yellow_at, light, created_at) values ('t', 'runs', 'p', 'e', 'n', 'i', 'i', 'd', 'd',"
            + " 'a', false, '"
            + DEADLINE
            + "', '2026-03-22 16:00:00', 'YELLOW', '2026-03-01 00:00:00')");
  }

  private static List<String> shipped() {
    return Snapshots.rows().stream()
        .map(
            day ->
                "insert into calendar_day (on_date, arrangement_year, holiday, kind) values (%s)"
                    .formatted(day))
        .toList();
  }

  private static void clock(Connection connection, String owner, String running, String due)
      throws SQLException {
    execute(
        connection,
        "insert into clock (business_key, owner, name, unit, amount, warning_threshold, source,"
            + " started_at, extension, suspended, deadline_at, yellow_at, provisional,"
            + " calendar_version, running, light, light_due_at) values ('%s', '%s', 'statutory',"
                .formatted(owner, owner)
            + " 'WORKING_DAY', 20, 1, 'law', '2026-02-13 02:00:00', 0, false, '%s',"
                .formatted(DEADLINE)
            + " '2026-03-22 16:00:00', false, 1, %s, 'YELLOW', %s)"
                .formatted(running, due.equals("null") ? due : "'2026-03-24 09:00:00.001'"));
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long number(Connection connection, String what) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select " + what)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static Instant instant(Connection connection, String what) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select " + what)) {
      rows.next();
      var utc = rows.getObject(1, LocalDateTime.class);
      return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
  }
}
