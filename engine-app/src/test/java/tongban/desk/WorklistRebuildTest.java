package tongban.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.packaged.Tables;

@IntegrationTest
class WorklistRebuildTest {
  @Autowired Api api;
  @Autowired JdbcTemplate jdbc;
  Hall hall;

  @BeforeEach
  void open() {
    hall = new Hall(api);
    rebuild();
  }

  @Test
  void whatTheEngineHasComesBackAndWhatItHasNotGoes() {
    var lost = task();
    var wrong = task();
    var kept = task();
    api.as("clerk")
        .put("/api/tasks/" + wrong + "/draft", Map.of("form", Map.of("reason", "typed")))
        .expect(204);
    api.as("clerk").post("/api/tasks/" + kept + "/claim").expect(204);
    jdbc.update("delete from worklist where task_id = ?", lost);
    jdbc.update("update worklist set lane = 0, assignee = 'nobody' where task_id = ?", wrong);
    jdbc.update(
        "insert into worklist (task_id, case_number, process_key, element_id, name, item_code,"
            + " item_name, department, department_name, applicant_name, suspended, created_at)"
            + " select 'left-over', case_number, process_key, element_id, name, item_code,"
            + " item_name, department, department_name, applicant_name, suspended, created_at"
            + " from worklist where task_id = ?",
        kept);
    jdbc.update("update worklist_count set tasks = tasks + 3");
    var report = rebuild();
    assertThat(faults(report))
        .containsExactlyInAnyOrder(lost + " MISSING", wrong + " DIFFERENT", "left-over LEFT");
    assertThat(jdbc.queryForList(Tables.WRONG_COUNTS)).isEmpty();
    assertThat(rebuild()).containsEntry("mended", 0).containsEntry("counts", 0);
    assertThat(api.as("clerk").get("/api/tasks/" + wrong).json("draft.form.reason"))
        .isEqualTo("typed");
    for (var task : List.of(lost, wrong, kept)) {
      api.as("clerk")
          .post("/api/tasks/" + task + "/complete", Map.of("outcome", "accept", "form", Map.of()))
          .expect(200);
    }
  }

  private String task() {
    return hall.task("clerk", hall.receive(Hall.PRESALE), "FormalCheck");
  }

  private Map<String, Object> rebuild() {
    return api.as("admin").post("/api/admin/worklist/rebuild").expect(200).read("$");
  }

  @SuppressWarnings("unchecked") // as the answer has them
  private static List<String> faults(Map<String, Object> report) {
    return ((List<Map<String, Object>>) report.get("first"))
        .stream().map(each -> each.get("taskId") + " " + each.get("fault")).toList();
  }
}
