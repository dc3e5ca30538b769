package tongban.bench;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.desk.Lists;

/** Ours, with all that a row of the page shows. */
final class OurTasks implements TaskSide {
  private final Application application;
  private final Lists lists;
  private final Set<String> groups;
  private final String after;

  OurTasks(String url, int count) throws SQLException {
    application = new Application(url, Map.of());
    lists = new Lists(application.context());
    var jdbc = application.bean(JdbcTemplate.class);
    var all = IntStream.range(0, Tasks.GROUPS).mapToObj(Tasks::group).toList();
    all.forEach(group -> lists.lane(Set.of(group)));
    try (var sql = new Clones(url, count)) {
      sql.execute(
          "insert into worklist (task_id, case_number, process_key, element_id, name, item_code,"
              + " item_name, department, department_name, applicant_name, lane, priority, assignee,"
              + " suspended, deadline_at, yellow_at, light, created_at) select uuid(),"
              + " concat('case-', i), 'one-window', 'Examine', '审查', "
              + Tasks.ITEM_CODE
              + ", '商品房预售许可', "
              + Tasks.DEPARTMENT
              + ", '住房和城乡建设局', concat('申请人', i), (select id from worklist_lane where group_ids = "
              + Tasks.GROUP
              + "), "
              + Tasks.PRIORITY
              + ", "
              + Tasks.ASSIGNEE
              + ", "
              + Tasks.DEADLINE
              + " is null, "
              + Tasks.DEADLINE
              + ", timestampadd(day, -3, "
              + Tasks.DEADLINE
              + "), "
              + Tasks.LIGHT_OF
              + ", today from "
              + Tasks.numbers(count));
      sql.execute("analyze table worklist");
    }
    application.committed(lists::correct);
    application.committed(lists::fold);
    groups = Set.of(IntStream.of(Tasks.MINE).mapToObj(Tasks::group).toArray(String[]::new));
    after =
        jdbc.queryForObject(
            "select place from worklist where assignee is null and item_code = ? and light = ?"
                + " order by place limit 1 offset "
                + (Tasks.deep(count) - 1),
            String.class,
            Tasks.ITEM,
            Tasks.MOST);
  }

  @Override
  public int filtered() {
    return lists.page(groups, Tasks.ITEM, Tasks.LIGHT, null, SIZE);
  }

  @Override
  public int all() {
    return lists.page(groups, null, null, null, SIZE);
  }

  @Override
  public int deep() {
    return lists.page(groups, Tasks.ITEM, Tasks.MOST, after, SIZE);
  }

  @Override
  public long counts() {
    return lists.counts(groups, Tasks.ITEM);
  }

  Application application() {
    return application;
  }

  @Override
  public void close() {
    application.close();
  }
}
