package tongban.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Api;
import tongban.CrashTest;
import tongban.Deaths;
import tongban.Hall;
import tongban.MutableClock;
import tongban.sessions.Doors;

/** A Saturday's session opens and closes while nodes die, with two tasks that go back. */
@CrashTest
class ClosingCrashTest {
  private static final String SATURDAY = "2026-03-07";
  private static final String KEY = "2";

  @Autowired Deaths deaths;
  @Autowired Api api;
  @Autowired MutableClock clock;
  @Autowired ApplicationContext application;
  @Autowired JdbcTemplate database;
  @Autowired HandBacks handBacks;

  @AfterEach
  void leaveNothing() {
    new Doors(application);
  }

  @Test
  void whereverANodeDiesASessionOpensAndClosesOnceAndWhatWasTakenGoesBackOnce() {
    int commit = 0;
    boolean died;
    do died = dies(++commit);
    while (died);
    assertThat(commit).as("a closing and two tasks, at the least").isGreaterThan(3);
  }

  private boolean dies(int commit) {
    var where = "died before commit " + commit;
    clock.reset();
    var doors = new Doors(application);
    doors.look();
    var roster = "/api/admin/sessions/%s/%s/roster".formatted(SATURDAY, KEY);
    api.as("admin").put(roster, Map.of("people", List.of("clerk"))).expect(200);
    boolean died = looksAt("09:00", commit, doors);
    assertThat(doors.on(SATURDAY)).as(where).containsExactly(KEY + " OPEN");
    var tasks = List.of(taken(), taken());
    died |= looksAt("17:00", commit, doors);
    assertThat(doors.on(SATURDAY)).as(where).containsExactly(KEY + " CLOSED");
    for (var action : List.of("session.opened", "session.closed")) {
      assertThat(doors.told(action, SATURDAY, KEY)).as("%s, %s", action, where).isEqualTo(1);
    }
    for (var task : tasks) isBack(task, where);
    assertThat(waiting()).as("waiting, %s", where).isZero();
    return died;
  }

  /** One node dies, if it gets that far, and another goes on. */
  private boolean looksAt(String time, int commit, Doors doors) {
    clock.set(SATURDAY + "T" + time);
    boolean died = deaths.diesBefore(commit, () -> look(doors));
    look(doors);
    return died;
  }

  private void look(Doors doors) {
    doors.look();
    handBacks.run();
  }

  private String taken() {
    var hall = new Hall(api);
    var task = hall.task("clerk", hall.receive(Hall.PRESALE), "FormalCheck");
    api.as("clerk").post("/api/tasks/" + task + "/claim").expect(204);
    api.as("clerk").put("/api/tasks/" + task + "/draft", Map.of("comment", "写到一半")).expect(204);
    return task;
  }

  private void isBack(String task, String where) {
    assertThat(strings("select coalesce(assignee, 'nobody') from worklist where task_id = ?", task))
        .as("holder, %s", where)
        .containsExactly("nobody");
    assertThat(strings("select coalesce(ASSIGNEE_, 'nobody') from ACT_RU_TASK where ID_ = ?", task))
        .as("the engine's assignee, %s", where)
        .containsExactly("nobody");
    assertThat(strings("select remark from task_draft where task_id = ?", task))
        .as("draft, %s", where)
        .containsExactly("写到一半");
    assertThat(
            strings(
                "select detail from audit_entry where action = 'task.handed-back'"
                    + " and detail like concat('%', ?, '%')",
                task))
        .as("handed back in the audit trail, %s", where)
        .hasSize(1);
  }

  private int waiting() {
    return database.queryForObject("select count(*) from task_hand_back", Integer.class);
  }

  private List<String> strings(String query, String task) {
    return database.queryForList(query, String.class, task);
  }
}
