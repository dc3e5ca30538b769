package tongban.persistence;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.executor.resultset.DefaultResultSetHandler;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Invocation;
import org.springframework.stereotype.Component;

/**
 * Makes records of rows by the position of their columns, found by name once a statement and not
 * once a row. What is mapped otherwise is left alone.
 */
@Component
class RecordRows implements Interceptor {
  private final Field statement;
  private final Map<RecordRow.Shape, RecordRow> rows = new ConcurrentHashMap<>();

  RecordRows() throws NoSuchFieldException {
    statement = DefaultResultSetHandler.class.getDeclaredField("mappedStatement");
    statement.setAccessible(true);
  }

  @Override
  public Object plugin(Object target) {
    if (!(target instanceof DefaultResultSetHandler handler)) return target;
    var mapped = statement(handler);
    return isOfRecords(mapped) ? new RecordResults(handler, mapped, rows) : handler;
  }

  private MappedStatement statement(DefaultResultSetHandler handler) {
    try {
      return (MappedStatement) statement.get(handler);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isOfRecords(MappedStatement mapped) {
    if (mapped.getResultMaps().size() != 1 || mapped.getResultSets() != null) return false;
    var map = mapped.getResultMaps().get(0);
    return map.getType().isRecord()
        && map.getResultMappings().isEmpty()
        && map.getDiscriminator() == null;
  }

  /** Never called: nothing is wrapped in MyBatis's own way. */
  @Override
  public Object intercept(Invocation invocation) throws Throwable {
    return invocation.proceed();
  }
}
