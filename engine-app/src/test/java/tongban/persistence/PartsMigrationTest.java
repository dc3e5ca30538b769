package tongban.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Cases that were taken in before there were parts, after the tables have got them. */
class PartsMigrationTest {
  private final JdbcDataSource database = new JdbcDataSource();
  private final JdbcTemplate jdbc = new JdbcTemplate(database);

  @Test
  void anEarlierCaseHasOnePartThatStandsWhereTheCaseStands() throws Exception {
    database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    migrateTo("21");
    for (var state : List.of("RECEIVED", "ACCEPTED", "SUSPENDED", "DECIDED", "WITHDRAWN")) {
      earlier(state);
    }
    jdbc.update(
        "update case_file set outcome = 'GRANTED', decided_at = '2026-03-02' where state = 'DECIDED'");
    jdbc.update("update case_file set closed_at = '2026-03-02' where state = 'WITHDRAWN'");
    variable("outcome");
    variable("submission");
    variable("part");
    variable("asked");
    migrateTo("22");
    assertThat(jdbc.queryForList("select case_number || ' ' || state from case_part", String.class))
        .containsExactlyInAnyOrder(
            "RECEIVED WAITING",
            "ACCEPTED EXAMINATION",
            "SUSPENDED SUSPENDED",
            "DECIDED DECIDED",
            "WITHDRAWN CLOSED");
    assertThat(
            jdbc.queryForList(
                "select distinct part_number || item_name || item_version || wave from case_part",
                String.class))
        .containsExactly("1预售11");
    assertThat(
            jdbc.queryForList(
                "select outcome from case_file where outcome is not null", String.class))
        .containsExactly("GRANTED");
    assertThat(jdbc.queryForList("select NAME_ from ACT_RU_VARIABLE", String.class))
        .containsExactlyInAnyOrder("part", "asked");
  }

  private void migrateTo(String version) throws Exception {
    var vendors = new Vendors();
    Flyway.configure()
        .dataSource(database)
        .javaMigrations(
            new JavaMigration[] {
              vendors.engineTables(database),
              vendors.schedulerTables(database),
              vendors.sessionTables(database)
            })
        .target(version)
        .load()
        .migrate();
  }

  private void earlier(String state) {
    jdbc.update(
        "insert into case_file (case_number, short_number, item_code, item_name, department,"
            + " process_key, state, applicant_name, id_type, id_number, mobile, form_id,"
            + " form_version, form_data, tracking_code, received_at, received_by, complete_at,"
            + " supplement_asked) values (?, '1', 'item', '预售', 'housing', 'one-window', ?, '张三',"
            + " 'USCC', '1', '1', 'f', 1, '{}', ?, '2026-03-01', 'clerk', '2026-03-01', false)",
        state,
        state,
        state);
    jdbc.update(
        "insert into case_part (part, case_number, item_code, department)"
            + " values (?, ?, 'item', 'housing')",
        state + "/1",
        state);
  }

  private void variable(String name) {
    jdbc.update(
        "insert into ACT_RU_VARIABLE (ID_, REV_, TYPE_, NAME_, VAR_SCOPE_, SEQUENCE_COUNTER_,"
            + " IS_CONCURRENT_LOCAL_) values (?, 1, 'string', ?, 'e', 1, false)",
        name,
        name);
  }
}
