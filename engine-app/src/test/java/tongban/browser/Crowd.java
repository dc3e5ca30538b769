package tongban.browser;

import org.springframework.jdbc.core.JdbcTemplate;
import tongban.worktime.CalendarPositions;

/** Rows of the worklist without cases, as many as a hall has, for pictures; taken away again. */
final class Crowd {
  private static final String COLUMNS =
      "case_number, part, procedure_reference, process_key, element_id, name, joint_code,"
          + " joint_name, item_code, item_name, department, department_name, applicant_name, lane,"
          + " priority, assignee, assignee_name, suspended, deadline_at, yellow_at, light, watched,"
          + " created_at, assigned_at";

  private final JdbcTemplate database;

  Crowd(JdbcTemplate database) {
    this.database = database;
  }

  /** So many copies of each row: some overdue, some due soon, most on time. */
  void comes(int times) {
    for (int i = 0; i < times; i++) {
      var light = i % 10 == 0 ? "RED" : i % 10 < 3 ? "YELLOW" : "GREEN";
      int days = light.equals("RED") ? -8 : light.equals("YELLOW") ? 0 : 14;
      var later = " + " + days * CalendarPositions.WORKING_DAY;
      var copied =
          COLUMNS
              .replace("deadline_at", "deadline_at" + later)
              .replace("yellow_at", "yellow_at" + later)
              .replace(" light,", " '%s',".formatted(light));
      database.update(
          "insert into worklist (task_id, %s) select concat('crowd-%d-', task_id), %s from worklist where task_id not like 'crowd-%%'"
              .formatted(COLUMNS, i, copied));
    }
    count("");
  }

  void goes() {
    count("-");
    database.update("delete from worklist where task_id like 'crowd-%'");
  }

  private void count(String sign) {
    database.update(
        """
        insert into worklist_change (lane, item_code, joint_code, department, process_key, light,
          tasks, changed_at)
        select lane, item_code, coalesce(joint_code, ''), department, process_key, light,
          %scount(*), current_timestamp
        from worklist where task_id like 'crowd-%%' and assignee is null
        group by lane, item_code, coalesce(joint_code, ''), department, process_key, light
        """
            .formatted(sign));
  }
}
