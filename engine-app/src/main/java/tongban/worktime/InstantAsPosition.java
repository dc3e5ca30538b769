package tongban.worktime;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedJdbcTypes;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * An {@code Instant} in a column {@code bigint} is kept as its position among the working days, by
 * the calendar of the transaction. A parameter says {@code jdbcType=BIGINT}.
 */
@Component
@MappedTypes(Instant.class)
@MappedJdbcTypes(JdbcType.BIGINT)
class InstantAsPosition extends BaseTypeHandler<Instant> {
  private final SingletonSupplier<WorkTime> workTime;

  /**
   * @param workTime asked for late: it is read from the database itself
   */
  InstantAsPosition(ObjectProvider<WorkTime> workTime) {
    this.workTime = SingletonSupplier.of(workTime::getObject);
  }

  private CalendarSnapshot calendar() {
    return workTime.obtain().current();
  }

  @Override
  public void setNonNullParameter(
      PreparedStatement statement, int index, Instant instant, JdbcType type) throws SQLException {
    statement.setLong(index, calendar().position(instant));
  }

  @Override
  public @Nullable Instant getNullableResult(ResultSet rows, String column) throws SQLException {
    long position = rows.getLong(column);
    return rows.wasNull() ? null : calendar().instant(position);
  }

  @Override
  public @Nullable Instant getNullableResult(ResultSet rows, int column) throws SQLException {
    long position = rows.getLong(column);
    return rows.wasNull() ? null : calendar().instant(position);
  }

  @Override
  public @Nullable Instant getNullableResult(CallableStatement call, int column)
      throws SQLException {
    long position = call.getLong(column);
    return call.wasNull() ? null : calendar().instant(position);
  }
}
