package tongban.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/**
 * A set of numbers or texts as one parameter, a JSON array, which the server makes a table of; only
 * where a statement names it.
 */
public class JsonArray extends BaseTypeHandler<Collection<?>> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public void setNonNullParameter(
      PreparedStatement statement, int index, Collection<?> values, JdbcType type)
      throws SQLException {
    try {
      statement.setString(index, JSON.writeValueAsString(values));
    } catch (JsonProcessingException e) {
      throw new SQLException("Not to be written as JSON", e);
    }
  }

  @Override
  public Collection<?> getNullableResult(ResultSet rows, String column) {
    throw new UnsupportedOperationException("A set is given, never read");
  }

  @Override
  public Collection<?> getNullableResult(ResultSet rows, int column) {
    throw new UnsupportedOperationException("A set is given, never read");
  }

  @Override
  public Collection<?> getNullableResult(CallableStatement call, int column) {
    throw new UnsupportedOperationException("A set is given, never read");
  }
}
