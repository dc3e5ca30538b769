package tongban.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.desk.Lists;
import tongban.worktime.WorkTime;

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
      places(sql);
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
              + " is null, due.place, yellow.place, "
              + Tasks.LIGHT_OF
              + ", today from "
              + Tasks.numbers(count)
              + " left join place_of due on due.at_instant = "
              + Tasks.DEADLINE
              + " left join place_of yellow on yellow.at_instant = timestampadd(day, -3, "
              + Tasks.DEADLINE
              + ")");
      sql.execute("drop table place_of");
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

  /** Where 09:00 UTC of the days around this one stands among the working days. */
  private void places(Clones sql) throws SQLException {
    var calendar = application.bean(WorkTime.class).current();
    var today = LocalDate.now(ZoneOffset.UTC);
    var rows =
        today
            .minusDays(30)
            .datesUntil(today.plusDays(120))
            .map(day -> day.atTime(9, 0))
            .map(
                utc ->
                    "('%s', %d)".formatted(utc, calendar.position(utc.toInstant(ZoneOffset.UTC))));
    sql.execute("create table place_of (at_instant datetime primary key, place bigint not null)");
    sql.execute("insert into place_of values " + rows.collect(Collectors.joining(", ")));
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
