package tongban.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes many rows of one, so that a database is full without a day's work. */
public final class Clones implements AutoCloseable {
  private final Connection connection;
  private final int count;

  public Clones(String url, int count) throws SQLException {
    this.connection = DriverManager.getConnection(url, "root", "");
    this.count = count;
    execute("set foreign_key_checks = 0");
    execute("set cte_max_recursion_depth = 10000000");
  }

  /**
   * Copies the rows of a condition.
   *
   * @param changed expressions by column, {@code i} counts the copies
   */
  public void copy(String table, String where, Map<String, String> changed) throws SQLException {
    var columns = columns(table);
    var values = columns.stream().map(column -> changed.getOrDefault(column, column)).toList();
    execute(
        ("insert into %s (%s) with recursive n (i) as (select 1 union all select i + 1 from n where"
                + " i < %d) select %s from %s join n where %s")
            .formatted(
                table, String.join(", ", columns), count, String.join(", ", values), table, where));
  }

  /** All but those that the database makes by itself. */
  private List<String> columns(String table) throws SQLException {
    var columns = new ArrayList<String>();
    try (var rows =
        connection.getMetaData().getColumns(connection.getCatalog(), null, table, "%")) {
      while (rows.next()) {
        if (rows.getString("IS_AUTOINCREMENT").equals("NO")
            && rows.getString("IS_GENERATEDCOLUMN").equals("NO")) {
          columns.add(rows.getString("COLUMN_NAME"));
        }
      }
    }
    return columns;
  }

  public void execute(String statement) throws SQLException {
    try (var sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
