package tongban.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;

/** Maps of scalars and lists are kept as JSON text, members in their order. */
@MappedTypes(Map.class)
public class JsonMap extends BaseTypeHandler<Map<String, Object>> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public void setNonNullParameter(
      PreparedStatement statement, int index, Map<String, Object> map, JdbcType type)
      throws SQLException {
    try {
      statement.setString(index, JSON.writeValueAsString(map));
    } catch (JsonProcessingException e) {
      throw new SQLException("Not to be written as JSON", e);
    }
  }

  @Override
  public @Nullable Map<String, Object> getNullableResult(ResultSet rows, String column)
      throws SQLException {
    return parse(rows.getString(column));
  }

  @Override
  public @Nullable Map<String, Object> getNullableResult(ResultSet rows, int column)
      throws SQLException {
    return parse(rows.getString(column));
  }

  @Override
  public @Nullable Map<String, Object> getNullableResult(CallableStatement call, int column)
      throws SQLException {
    return parse(call.getString(column));
  }

  private static @Nullable Map<String, Object> parse(@Nullable String text) throws SQLException {
    if (text == null) return null;
    try {
      return JSON.readValue(text, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new SQLException("Not JSON", e);
    }
  }
}
