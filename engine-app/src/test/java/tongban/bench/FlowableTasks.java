package tongban.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Flowable's task query, as it comes, the business filters as variables of the process instance. It
 * is spoken to by its method names: only this benchmark has it on its path.
 */
final class FlowableTasks implements TaskSide {
  private static final String MODEL =
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="tongban">
        <process id="bench"><startEvent id="S"/><userTask id="Examine"/>
        <sequenceFlow id="F" sourceRef="S" targetRef="Examine"/></process>
      </definitions>
      """;

  private final Object engine;
  private final List<String> groups = IntStream.of(Tasks.MINE).mapToObj(Tasks::group).toList();
  private final int deep;

  FlowableTasks(String url, int count) throws Exception {
    var configuration =
        Class.forName("org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration")
            .getConstructor()
            .newInstance();
    call(configuration, "setJdbcUrl", url + "&nullCatalogMeansCurrent=true");
    call(configuration, "setJdbcUsername", "root");
    call(configuration, "setJdbcPassword", "");
    call(configuration, "setJdbcDriver", "com.mysql.cj.jdbc.Driver");
    call(configuration, "setDatabaseSchemaUpdate", "true");
    call(configuration, "setAsyncExecutorActivate", false);
    engine = call(configuration, "buildProcessEngine");
    deep = Tasks.deep(count);
    var repository = call(engine, "getRepositoryService");
    var deployment = call(repository, "createDeployment");
    call(call(deployment, "addString", "bench.bpmn20.xml", MODEL), "deploy");
    var definition = call(repository, "createProcessDefinitionQuery");
    var id = (String) call(call(definition, "singleResult"), "getId");
    try (var sql = new Clones(url, count)) {
      fill(sql, count, id);
    }
  }

  private static void fill(Clones sql, int count, String definition) throws SQLException {
    var numbers = Tasks.numbers(count);
    sql.execute(
        "insert into ACT_RU_EXECUTION (ID_, REV_, ROOT_PROC_INST_ID_, PROC_INST_ID_, BUSINESS_KEY_,"
            + " PROC_DEF_ID_, IS_ACTIVE_, IS_CONCURRENT_, IS_SCOPE_, IS_EVENT_SCOPE_,"
            + " SUSPENSION_STATE_, TENANT_ID_) select concat('e', i), 1, concat('e', i),"
            + " concat('e', i), concat('case-', i), '"
            + definition
            + "', 1, 0, 1, 0, 1, '' from "
            + numbers);
    sql.execute(
        "insert into ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, NAME_,"
            + " TASK_DEF_KEY_, ASSIGNEE_, PRIORITY_, CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_,"
            + " TENANT_ID_, IS_COUNT_ENABLED_, VAR_COUNT_, ID_LINK_COUNT_, SUB_TASK_COUNT_) select"
            + " concat('t', i), 1, concat('e', i), concat('e', i), '"
            + definition
            + "', '审查', 'Examine', "
            + Tasks.ASSIGNEE
            + ", "
            + Tasks.PRIORITY
            + ", today, "
            + Tasks.DEADLINE
            + ", 1, '', 1, 0, 1, 0 from "
            + numbers);
    sql.execute(
        "insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_) select"
            + " concat('l', i), 1, "
            + Tasks.GROUP
            + ", 'candidate', concat('t', i) from "
            + numbers);
    variable(sql, numbers, "item", Tasks.ITEM_CODE);
    variable(sql, numbers, "light", Tasks.LIGHT_OF);
    for (var table : List.of("EXECUTION", "TASK", "IDENTITYLINK", "VARIABLE"))
      sql.execute("analyze table ACT_RU_" + table);
  }

  private static void variable(Clones sql, String numbers, String name, String value)
      throws SQLException {
    sql.execute(
        "insert into ACT_RU_VARIABLE (ID_, REV_, TYPE_, NAME_, EXECUTION_ID_, PROC_INST_ID_, TEXT_)"
            + " select concat('"
            + name.charAt(0)
            + "', i), 1, 'string', '"
            + name
            + "', concat('e', i), concat('e', i), "
            + value
            + " from "
            + numbers);
  }

  private Object query() {
    var query = call(call(engine, "getTaskService"), "createTaskQuery");
    return call(query, "taskCandidateGroupIn", groups);
  }

  private static Object with(Object query, String variable, String value) {
    return call(query, "processVariableValueEquals", variable, value);
  }

  private static int page(Object query, int first) {
    var sorted = call(call(query, "orderByTaskPriority"), "desc");
    sorted = call(call(sorted, "orderByTaskDueDate"), "asc");
    return ((List<?>) call(sorted, "listPage", first, SIZE)).size();
  }

  private Object filtered(String light) {
    return with(with(query(), "item", Tasks.ITEM), "light", light);
  }

  @Override
  public int filtered() {
    return page(filtered(Tasks.LIGHT), 0);
  }

  @Override
  public int deep() {
    return page(filtered(Tasks.MOST), deep);
  }

  @Override
  public int all() {
    return page(query(), 0);
  }

  @Override
  public long counts() {
    long all = 0;
    for (var light : List.of("RED", "YELLOW", "GREEN", "GREY"))
      all += (long) call(filtered(light), "count");
    return all;
  }

  @Override
  public void close() {
    call(engine, "close");
  }

  /** The public method of this name that takes such arguments. */
  private static Object call(Object target, String name, Object... arguments) {
    var method =
        Arrays.stream(target.getClass().getMethods())
            .filter(each -> each.getName().equals(name) && takes(each, arguments))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(target.getClass() + " has no " + name));
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(name, e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static boolean takes(Method method, Object[] arguments) {
    var types = method.getParameterTypes();
    if (types.length != arguments.length) return false;
    for (int i = 0; i < types.length; i++) {
      boolean number = types[i] == int.class && arguments[i] instanceof Integer;
      boolean flag = types[i] == boolean.class && arguments[i] instanceof Boolean;
      if (!number && !flag && !types[i].isInstance(arguments[i])) return false;
    }
    return true;
  }
}
