package tongban.persistence;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.ibatis.executor.ExecutorException;
import org.apache.ibatis.executor.resultset.ResultSetWrapper;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.type.TypeHandler;
import org.jspecify.annotations.Nullable;

/** A record's components, in their order, with the columns that they are read from. */
class RecordRow {
  private final Constructor<?> constructor;
  private final Column[] columns;

  /** The columns that a statement finds: one with conditions may find others each time. */
  record Shape(String statement, List<String> columns) {}

  private record Column(int position, TypeHandler<?> handler) {}

  private RecordRow(Constructor<?> constructor, Column[] columns) {
    this.constructor = constructor;
    this.columns = columns;
  }

  /** Reads what is named as the components are, in whatever case, with or without underscores. */
  static RecordRow of(Class<?> type, ResultSet results, Configuration configuration)
      throws SQLException {
    var wrapper = new ResultSetWrapper(results, configuration);
    var components = type.getRecordComponents();
    var columns = new Column[components.length];
    for (int i = 0; i < columns.length; i++) columns[i] = column(components[i], wrapper);
    try {
      var types =
          Stream.of(components)
              .map(RecordComponent::getType)
              .toArray(length -> new Class<?>[length]);
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return new RecordRow(constructor, columns);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Column column(RecordComponent component, ResultSetWrapper wrapper) {
    var names = wrapper.getColumnNames();
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).replace("_", "").equalsIgnoreCase(component.getName())) continue;
      return new Column(i + 1, wrapper.getTypeHandler(component.getType(), names.get(i)));
    }
    throw new ExecutorException("No column for " + component + " among " + names);
  }

  /** Null where no column has a value. */
  @Nullable Object read(ResultSet results) throws SQLException {
    var values = new @Nullable Object[columns.length];
    boolean found = false;
    for (int i = 0; i < values.length; i++) {
      values[i] = columns[i].handler().getResult(results, columns[i].position());
      found |= values[i] != null;
    }
    if (!found) return null;
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      throw new ExecutorException("No " + constructor.getDeclaringClass() + " of a row", e);
    }
  }
}
