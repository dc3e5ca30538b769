package tongban.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.TaskQuery;

/** Camunda's task query, the business filters as variables of the process instance. */
final class StockTasks implements TaskSide {
  private final StockCamunda stock;
  private final List<String> groups = IntStream.of(Tasks.MINE).mapToObj(Tasks::group).toList();
  private final int deep;

  StockTasks(String url, int count) throws Exception {
    stock = new StockCamunda(url);
    deep = Tasks.deep(count);
    try (var sql = new Clones(url, count)) {
      fill(sql, count, definition(stock.engine()));
    }
  }

  private static String definition(ProcessEngine engine) {
    return engine.getRepositoryService().createProcessDefinitionQuery().singleResult().getId();
  }

  private static void fill(Clones sql, int count, String definition) throws SQLException {
    var numbers = Tasks.numbers(count);
    sql.execute(
        "insert into ACT_RU_EXECUTION (ID_, REV_, ROOT_PROC_INST_ID_, PROC_INST_ID_, BUSINESS_KEY_,"
            + " PROC_DEF_ID_, ACT_ID_, ACT_INST_ID_, IS_ACTIVE_, IS_CONCURRENT_, IS_SCOPE_,"
            + " IS_EVENT_SCOPE_, SUSPENSION_STATE_, CACHED_ENT_STATE_, SEQUENCE_COUNTER_) select"
            + " concat('e', i), 1, concat('e', i), concat('e', i), concat('case-', i), '"
            + definition
            + "', 'Examine', concat('a', i), 1, 0, 1, 0, 1, 0, 1 from "
            + numbers);
    sql.execute(
        "insert into ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, NAME_,"
            + " TASK_DEF_KEY_, ASSIGNEE_, PRIORITY_, CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_)"
            + " select concat('t', i), 1, concat('e', i), concat('e', i), '"
            + definition
            + "', '审查', 'Examine', "
            + Tasks.ASSIGNEE
            + ", "
            + Tasks.PRIORITY
            + ", today, "
            + Tasks.DEADLINE
            + ", 1 from "
            + numbers);
    sql.execute(
        "insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_) select"
            + " concat('l', i), 1, "
            + Tasks.GROUP
            + ", 'candidate', concat('t', i) from "
            + numbers);
    variable(sql, numbers, definition, "item", Tasks.ITEM_CODE);
    variable(sql, numbers, definition, "light", Tasks.LIGHT_OF);
    for (var table : List.of("EXECUTION", "TASK", "IDENTITYLINK", "VARIABLE"))
      sql.execute("analyze table ACT_RU_" + table);
  }

  private static void variable(
      Clones sql, String numbers, String definition, String name, String value)
      throws SQLException {
    sql.execute(
        "insert into ACT_RU_VARIABLE (ID_, REV_, TYPE_, NAME_, EXECUTION_ID_, PROC_INST_ID_,"
            + " PROC_DEF_ID_, TEXT_, VAR_SCOPE_, SEQUENCE_COUNTER_, IS_CONCURRENT_LOCAL_) select"
            + " concat('"
            + name.charAt(0)
            + "', i), 1, 'string', '"
            + name
            + "', concat('e', i), concat('e', i), '"
            + definition
            + "', "
            + value
            + ", concat('e', i), 1, 0 from "
            + numbers);
  }

  private TaskQuery query() {
    return stock.engine().getTaskService().createTaskQuery().taskCandidateGroupIn(groups);
  }

  private int page(TaskQuery query, int first) {
    return query.orderByTaskPriority().desc().orderByDueDate().asc().listPage(first, SIZE).size();
  }

  private TaskQuery filtered(String light) {
    return query()
        .processVariableValueEquals("item", Tasks.ITEM)
        .processVariableValueEquals("light", light);
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
    for (var light : List.of("RED", "YELLOW", "GREEN", "GREY")) {
      all += filtered(light).count();
    }
    return all;
  }

  @Override
  public void close() {
    stock.close();
  }
}
