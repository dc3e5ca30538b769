package tongban.packaged;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the engine and the application have in their tables while no node runs. */
public record Tables(String url, String user) {
  private static final List<String> RUNNING =
      List.of(
          "ACT_RU_EXECUTION",
          "ACT_RU_TASK",
          "ACT_RU_JOB where PROCESS_INSTANCE_ID_ is not null",
          "ACT_RU_VARIABLE",
          "ACT_RU_EVENT_SUBSCR",
          "ACT_RU_IDENTITYLINK",
          "worklist");

  public static final String WRONG_COUNTS =
      """
      select concat(lane, ' ', light, ' ', sum(tasks)) from (
        select lane, light, item_code, 1 as tasks from worklist where assignee is null
        union all select lane, light, item_code, -tasks from worklist_count
        union all select lane, light, item_code, -tasks from worklist_change) as difference
      group by lane, light, item_code having sum(tasks) <> 0
      """;

  /** The business keys of all running cases. */
  List<String> cases() {
    return strings("select BUSINESS_KEY_ from ACT_RU_EXECUTION where BUSINESS_KEY_ is not null");
  }

  List<String> openCases() {
    return strings("select case_number from case_file where closed_at is null");
  }

  List<String> archivedCases() {
    return strings("select case_number from case_file where state = 'ARCHIVED'");
  }

  List<String> tasks() {
    return strings("select ID_ from ACT_RU_TASK order by ID_");
  }

  List<String> worklist() {
    return strings("select task_id from worklist order by task_id");
  }

  /** Lanes and lights where the counts of the worklist are not its free tasks. */
  List<String> wrongCounts() {
    return strings(WRONG_COUNTS);
  }

  /** Cases at their formal check that no timer waits for. */
  List<String> casesWithoutTimer() {
    return strings(
        """
        select w.case_number from worklist w
        join ACT_RU_TASK t on t.ID_ = w.task_id
        where w.element_id = 'FormalCheck' and not exists (
          select 1 from ACT_RU_JOB j where j.PROCESS_INSTANCE_ID_ = t.PROC_INST_ID_
          and j.TYPE_ = 'timer' and j.DUEDATE_ is not null and j.RETRIES_ > 0)
        """);
  }

  /** Open cases that have no task of the flow: those beside another move nothing. */
  List<String> casesWithoutTask() {
    return strings(
        """
        select f.case_number from case_file f
        where f.closed_at is null and not exists (
          select 1 from worklist w where w.case_number = f.case_number and w.element_id <> 'Sign')
        """);
  }

  List<String> completedTasks() {
    return strings("select task_id from case_event where kind = 'task-completed'");
  }

  /** Kinds, departments and years whose numbers are not one each from the first to the last. */
  List<String> gapsInDocumentNumbers() {
    return strings(
        """
        select concat(s.kind, ' ', s.department, ' ', s.last_number)
        from document_sequence s left join document d
          on d.kind = s.kind and d.department = s.department
        group by s.kind, s.department, s.doc_year, s.last_number
        having count(distinct d.doc_number) <> s.last_number
        """);
  }

  List<String> courierOrders() {
    return strings("select id from courier_order");
  }

  List<String> courierOrdersByCase() {
    return strings(
        """
        select concat(case_number, ' ', count(*)) from courier_order
        group by case_number order by case_number
        """);
  }

  List<String> courierDeliveriesByCase() {
    return strings(
        """
        select concat(case_number, ' ', count(*)) from task_submission
        where element_id = 'Deliver' and outcome = 'courier'
        group by case_number order by case_number
        """);
  }

  /** Tables that hold something of running cases, and how much. */
  List<String> leftOver() {
    return RUNNING.stream()
        .flatMap(
            table ->
                strings("select concat('%s ', count(*)) from %s".formatted(table, table)).stream())
        .filter(count -> !count.endsWith(" 0"))
        .toList();
  }

  List<String> unsentNotices() {
    return strings(
        """
        select d.doc_number from notice n join document d on d.id = n.document_id
        where n.notice_state <> 'SENT'
        """);
  }

  /** Numbers of the documents whose notice waits to be sent. */
  List<String> waitingNotices() {
    return strings(
        """
        select substring(HANDLER_CFG_, 8) from ACT_RU_JOB
        where HANDLER_TYPE_ = 'outbox' and HANDLER_CFG_ like 'notice %'
        """);
  }

  /** The first column. */
  List<String> strings(String sql) {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var strings = new ArrayList<String>();
      while (rows.next()) strings.add(rows.getString(1));
      return strings;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, "");
  }
}
