package tongban.packaged;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the engine has in its tables while the application is down. */
record EngineTables(String url, String user) {

  /** The business keys of all running cases. */
  List<String> cases() {
    return strings("select BUSINESS_KEY_ from ACT_RU_EXECUTION where BUSINESS_KEY_ is not null");
  }

  /** The business keys of the cases that a timer waits for. */
  List<String> casesWithTimer() {
    return strings(
        """
        select distinct e.BUSINESS_KEY_
        from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
        where j.TYPE_ = 'timer' and j.DUEDATE_ is not null and j.RETRIES_ > 0
        """);
  }

  /** As if its limit had passed while the application was down. */
  void makeTimerDue(String businessKey) {
    var sql =
        """
        update ACT_RU_JOB set DUEDATE_ = ? where TYPE_ = 'timer' and PROCESS_INSTANCE_ID_ in
        (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)
        """;
    try (var connection = connect();
        var statement = connection.prepareStatement(sql)) {
      statement.setTimestamp(1, Timestamp.from(Instant.EPOCH));
      statement.setString(2, businessKey);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> strings(String sql) {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var strings = new ArrayList<String>();
      while (rows.next()) strings.add(rows.getString(1));
      return strings;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, "");
  }
}
