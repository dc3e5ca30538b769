package tongban.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The timers of the herd in the engine's tables. */
final class HerdTimers {
  private final JdbcTemplate jdbc;
  private Instant instant = Instant.MAX;

  HerdTimers(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void due(Instant when) {
    instant = when;
    jdbc.update(
        "update ACT_RU_JOB set DUEDATE_ = ? where PROCESS_DEF_KEY_ = ?",
        Timestamp.from(when),
        HerdModel.KEY);
  }

  /** A look that costs neither side much. */
  boolean fired() {
    return 0
        == count(
            "select count(*) from (select 1 from ACT_RU_JOB where TYPE_ = 'timer' and DUEDATE_ = ?"
                + " and PROCESS_DEF_KEY_ = ? limit 1) unfired",
            Timestamp.from(instant),
            HerdModel.KEY);
  }

  /** Why some have not, as the engine keeps it. */
  List<String> failures() {
    return jdbc.queryForList(
        "select distinct EXCEPTION_MSG_ from ACT_RU_JOB where EXCEPTION_MSG_ is not null limit 5",
        String.class);
  }

  /** Instances with one token, which is at the next limit. */
  long arrived() {
    return count(
        "select count(*) from (select PROC_INST_ID_ from ACT_RU_EXECUTION where PROC_DEF_ID_ like ?"
            + " and ACT_ID_ is not null group by PROC_INST_ID_"
            + " having count(*) = 1 and max(ACT_ID_) = 'Next') one",
        HerdModel.KEY + ":%");
  }

  /** How many statements the server has been sent. */
  long statements() {
    var row = jdbc.queryForMap("show global status like 'Questions'");
    return Long.parseLong(row.get("Value").toString());
  }

  private long count(String query, Object... arguments) {
    return jdbc.queryForObject(query, Long.class, arguments);
  }
}
