package tongban.sessions;

import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The sessions of a hall in tests, also of other modules, without Quartz. */
public final class Doors {
  private final Attendance attendance;
  private final JdbcTemplate database;

  /** Everything of sessions is as it is shipped. */
  public Doors(ApplicationContext application) {
    attendance = application.getBean(Attendance.class);
    database = application.getBean(JdbcTemplate.class);
    for (var table : List.of("service_session", "session_roster", "session_exception")) {
      database.update("delete from " + table);
    }
    database.update("delete from session_rule where id > 2");
    database.update("update session_rule set closes = '13:00', changed_at = null where id = 1");
    database.update("delete from audit_entry where subject like 'session/%'");
    database.update("delete from audit_head where subject like 'session/%'");
    database.update("update session_plan set planned_until = null, calendar_version = 0");
  }

  /** What Quartz does every few seconds on each node. */
  public void look() {
    attendance.look();
  }

  /** States by key of the sessions in the table for a date. */
  public List<String> on(String date) {
    return database.queryForList(
        "select concat(session_key, ' ', state) from service_session where on_date = ?"
            + " order by opens_at, session_key",
        String.class,
        java.sql.Date.valueOf(date));
  }

  /** How often the audit trail has this of a session. */
  public int told(String action, String date, String key) {
    return database.queryForObject(
        "select count(*) from audit_entry where subject = ? and action = ?",
        Integer.class,
        Subjects.session(java.time.LocalDate.parse(date), key),
        action);
  }
}
