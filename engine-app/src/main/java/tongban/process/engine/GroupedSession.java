package tongban.process.engine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.impl.db.FlushResult;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.db.entitymanager.operation.DbOperation;
import org.camunda.bpm.engine.impl.db.sql.BatchDbSqlSession;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;

/**
 * The engine's session, which for a group of timers asks once what the engine asks for each, and
 * writes rows of one kind together. For all else it is the engine's own.
 */
class GroupedSession extends BatchDbSqlSession {
  private static final String STATEMENTS = DueTimers.class.getName() + ".";

  private @Nullable Group group;
  private boolean grouped;

  GroupedSession(DbSqlSessionFactory factory) {
    super(factory);
  }

  /** What is stored about the instances of these jobs, until something is written. */
  private record Group(
      Map<String, List<ExecutionEntity>> executions,
      Set<String> places,
      Map<String, List<JobEntity>> jobs,
      Set<String> wellJobs) {}

  /** What follows in this transaction fires these timers, which it has locked. */
  void group(List<JobEntity> timers) {
    var instances =
        timers.stream()
            .map(JobEntity::getProcessInstanceId)
            .filter(Objects::nonNull)
            .collect(toSet());
    if (instances.isEmpty()) return;
    List<ExecutionEntity> executions = all("executions", instances);
    List<JobEntity> jobs = all("jobs", instances);
    var well = jobs.stream().map(JobEntity::getId).collect(toSet());
    List<String> failed = all("incidents", well);
    failed.forEach(well::remove);
    group =
        new Group(
            executions.stream().collect(groupingBy(ExecutionEntity::getProcessInstanceId)),
            executions.stream().map(ExecutionEntity::getId).collect(toSet()),
            jobs.stream()
                .filter(job -> job.getExecutionId() != null)
                .collect(groupingBy(JobEntity::getExecutionId)),
            well);
    grouped = true;
  }

  @SuppressWarnings("unchecked") // by the statement's result map
  private <T> List<T> all(String statement, Set<String> of) {
    return (List<T>)
        super.selectList(STATEMENTS + statement, new ListQueryParameterObject(of, 0, 0));
  }

  @Override
  public List<?> selectList(String statement, Object parameter) {
    var known = group == null ? null : known(group, statement, parameter);
    return known == null ? super.selectList(statement, parameter) : new ArrayList<Object>(known);
  }

  private static @Nullable List<?> known(Group group, String statement, Object given) {
    var about = given instanceof ListQueryParameterObject list ? list.getParameter() : given;
    return switch (statement) {
      case "selectExecutionsByProcessInstanceId" -> group.executions.get(about);
      case "selectJobsByExecutionId" ->
          group.places.contains(about) ? group.jobs.getOrDefault(about, List.of()) : null;
      case "selectIncidentsByConfiguration" ->
          about instanceof Map<?, ?> asked && group.wellJobs.contains(asked.get("configuration"))
              ? List.of()
              : null;
      default -> null;
    };
  }

  @Override
  public FlushResult executeDbOperations(List<DbOperation> operations) {
    group = null;
    if (!grouped) return super.executeDbOperations(operations);
    var rows = new ManyRows(dbSqlSessionFactory, sqlSession);
    for (var alike : ManyRows.alike(operations)) {
      if (rows.write(alike)) alike.forEach(this::written);
      else {
        var result = super.executeDbOperations(alike);
        if (result.hasFailures() || result.hasRemainingOperations()) return result;
      }
    }
    return FlushResult.allApplied();
  }

  private void written(DbOperation operation) {
    postProcessOperationPerformed(operation, 1, null);
  }
}
