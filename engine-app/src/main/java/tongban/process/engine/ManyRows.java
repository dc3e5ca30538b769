package tongban.process.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.type.TypeHandler;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbEntityOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperation;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperationType;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * Inserts or deletes many rows of one table by one statement, which is the engine's own with its
 * values or its condition repeated.
 */
class ManyRows {
  /** Powers of two, so that few different statements are prepared. */
  private static final int MOST = 32;

  private final DbSqlSessionFactory statements;
  private final SqlSession session;

  ManyRows(DbSqlSessionFactory statements, SqlSession session) {
    this.statements = statements;
    this.session = session;
  }

  /** Neighbours of one type of operation and entity. */
  static List<List<DbOperation>> alike(List<DbOperation> operations) {
    var runs = new ArrayList<List<DbOperation>>();
    DbOperation before = null;
    for (var operation : operations) {
      if (before == null || !isAlike(before, operation)) runs.add(new ArrayList<>());
      runs.get(runs.size() - 1).add(operation);
      before = operation;
    }
    return runs;
  }

  private static boolean isAlike(DbOperation one, DbOperation other) {
    return one.getOperationType() == other.getOperationType()
        && one.getEntityType() == other.getEntityType();
  }

  /**
   * @return false when these have to be written one by one, and nothing is
   * @throws OptimisticLockingException when a row is no longer what it was
   */
  boolean write(List<DbOperation> alike) {
    var type = alike.get(0).getOperationType();
    if (alike.size() < 2 || !(alike.get(0) instanceof DbEntityOperation)) return false;
    var entities = alike.stream().map(each -> ((DbEntityOperation) each).getEntity()).toList();
    if (type == DbOperationType.INSERT) return insert(entities);
    if (type == DbOperationType.DELETE) return !isNested(entities) && delete(entities);
    return false;
  }

  /** Whether one is the parent of another: the database wants those in order. */
  private static boolean isNested(List<DbEntity> entities) {
    var ids = entities.stream().map(DbEntity::getId).toList();
    return entities.stream()
        .anyMatch(each -> each instanceof ExecutionEntity e && ids.contains(e.getParentId()));
  }

  private boolean insert(List<DbEntity> entities) {
    var bound = bound(statements.getInsertStatement(entities.get(0)), entities);
    var sql = bound.get(0).getSql();
    int values = sql.toLowerCase(Locale.ROOT).lastIndexOf("values");
    if (values < 0 || !isSame(bound)) return false;
    write(entities, bound, sql, ", " + sql.substring(values + "values".length()));
    return true;
  }

  private boolean delete(List<DbEntity> entities) {
    var bound = bound(statements.getDeleteStatement(entities.get(0).getClass()), entities);
    var sql = bound.get(0).getSql();
    int where = sql.toLowerCase(Locale.ROOT).indexOf(" where ");
    if (where < 0 || !isSame(bound)) return false;
    int condition = where + " where ".length();
    // "and" binds closer than "or".
    write(entities, bound, sql, " or " + sql.substring(condition));
    return true;
  }

  private List<BoundSql> bound(String statement, List<DbEntity> entities) {
    var mapped = session.getConfiguration().getMappedStatement(statements.mapStatement(statement));
    return entities.stream().map(mapped::getBoundSql).toList();
  }

  private static boolean isSame(List<BoundSql> bound) {
    var sql = bound.get(0).getSql();
    return bound.stream().allMatch(each -> each.getSql().equals(sql));
  }

  private void write(List<DbEntity> entities, List<BoundSql> bound, String first, String next) {
    int from = 0;
    while (from < entities.size()) {
      int count = Math.min(MOST, Integer.highestOneBit(entities.size() - from));
      var sql = first + next.repeat(count - 1);
      int written = write(entities.subList(from, from + count), bound.get(from), sql);
      if (written != count) {
        throw new OptimisticLockingException((count - written) + " changed meanwhile: " + first);
      }
      from += count;
    }
  }

  private int write(List<DbEntity> entities, BoundSql one, String sql) {
    try (var statement = connection().prepareStatement(sql)) {
      int at = 0;
      for (var entity : entities) at = set(statement, at, entity, one);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new PersistenceException(sql, e);
    }
  }

  private Connection connection() {
    return session.getConnection();
  }

  @SuppressWarnings("unchecked") // each handler is that of its property
  private int set(PreparedStatement statement, int after, DbEntity entity, BoundSql bound)
      throws SQLException {
    var properties = session.getConfiguration().newMetaObject(entity);
    int at = after;
    for (var each : bound.getParameterMappings()) {
      var handler = (TypeHandler<Object>) each.getTypeHandler();
      handler.setParameter(
          statement, ++at, properties.getValue(each.getProperty()), each.getJdbcType());
    }
    return at;
  }
}
