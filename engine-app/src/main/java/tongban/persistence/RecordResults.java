package tongban.persistence;

import java.sql.CallableStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.executor.resultset.ResultSetHandler;
import org.apache.ibatis.mapping.MappedStatement;

/** The rows of one question, as records. */
class RecordResults implements ResultSetHandler {
  private final ResultSetHandler otherwise;
  private final MappedStatement mapped;
  private final Map<RecordRow.Shape, RecordRow> rows;

  RecordResults(
      ResultSetHandler otherwise, MappedStatement mapped, Map<RecordRow.Shape, RecordRow> rows) {
    this.otherwise = otherwise;
    this.mapped = mapped;
    this.rows = rows;
  }

  @Override
  @SuppressWarnings("unchecked") // what is asked for is what the statement says it finds
  public <E> List<E> handleResultSets(Statement statement) throws SQLException {
    try (var results = statement.getResultSet()) {
      if (results == null) return otherwise.handleResultSets(statement);
      var row = row(results);
      var found = new ArrayList<E>();
      while (results.next()) found.add((E) row.read(results));
      return found;
    }
  }

  private RecordRow row(ResultSet results) throws SQLException {
    var meta = results.getMetaData();
    var columns = new ArrayList<String>(meta.getColumnCount());
    for (int i = 1; i <= meta.getColumnCount(); i++) columns.add(meta.getColumnLabel(i));
    var shape = new RecordRow.Shape(mapped.getId(), columns);
    var known = rows.get(shape);
    if (known != null) return known;
    var type = mapped.getResultMaps().get(0).getType();
    var row = RecordRow.of(type, results, mapped.getConfiguration());
    rows.put(shape, row);
    return row;
  }

  @Override
  public <E> Cursor<E> handleCursorResultSets(Statement statement) throws SQLException {
    return otherwise.handleCursorResultSets(statement);
  }

  @Override
  public void handleOutputParameters(CallableStatement statement) throws SQLException {
    otherwise.handleOutputParameters(statement);
  }
}
