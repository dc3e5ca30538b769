package tongban.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.MutableClock;
import tongban.Together;
import tongban.sessions.Doors;

/** 7 March 2026 is an ordinary Saturday, with a session from nine to five. */
@IntegrationTest
class HandBackTest {
  private static final String ROSTER = "/api/admin/sessions/2026-03-07/2/roster";

  @Autowired Api api;
  @Autowired MutableClock clock;
  @Autowired ApplicationContext application;
  @Autowired JdbcTemplate database;
  @Autowired HandBacks handBacks;
  Hall hall;
  Doors doors;

  @BeforeEach
  void openOnSaturday() {
    hall = new Hall(api);
    doors = new Doors(application);
    doors.look();
    api.as("admin").put(ROSTER, Map.of("people", List.of("clerk"))).expect(200);
    clock.set("2026-03-07T09:00");
    doors.look();
  }

  @AfterEach
  void leaveNothing() {
    new Doors(application);
  }

  @Test
  void whatWasTakenInTheSessionGoesBackToThePoolWithItsDraft() {
    var received = hall.receive(Hall.PRESALE);
    var task = claimed(received);
    api.as("clerk").put(task + "/draft", Map.of("comment", "写到一半")).expect(204);
    close();
    handBacks.run();
    assertThat(holder(task)).isNull();
    assertThat(api.as("clerk").get(task).json("draft.comment")).isEqualTo("写到一半");
    assertThat(handedBack(received)).isEqualTo(1);
    new SecondClerk(api).call().post(task + "/claim").expect(204);
    assertThat(new SecondClerk(api).call().get(task).json("draft.by.username")).isEqualTo("clerk");
  }

  @Test
  void whatWasTakenBeforeTheSessionOrByOthersStays() {
    clock.set("2026-03-06T16:00");
    var onFriday = claimed(hall.receive(Hall.PRESALE));
    clock.set("2026-03-07T10:00");
    var received = hall.receive(Hall.PRESALE);
    var second = new SecondClerk(api).call();
    var ofAnother = "/api/tasks/" + hall.task("clerk", received, "FormalCheck");
    second.post(ofAnother + "/claim").expect(204);
    close();
    handBacks.run();
    assertThat(holder(onFriday)).isEqualTo("clerk");
    assertThat(second.get(ofAnother).json("assignee.username")).isEqualTo("clerk-of-drafts");
  }

  @Test
  void aCrashBetweenTheClosingAndTheHandingBackLosesNothingAndManyNodesDoItOnce() {
    var received = hall.receive(Hall.PRESALE);
    var task = claimed(received);
    close();
    assertThat(holder(task)).isEqualTo("clerk");
    clock.set("2026-03-09T08:00");
    Together.call(
        5,
        i -> {
          handBacks.run();
          return true;
        });
    assertThat(holder(task)).isNull();
    assertThat(handedBack(received)).isEqualTo(1);
    assertThat(waiting()).isZero();
  }

  @Test
  void whatIsDoneOrTakenAgainMeanwhileIsLeftAlone() {
    var done = hall.receive(Hall.PRESALE);
    claimed(done);
    var again = hall.receive(Hall.PRESALE);
    var task = claimed(again);
    close();
    hall.does("clerk", done, "FormalCheck", "accept");
    clock.set("2026-03-07T17:00:30");
    api.as("clerk").post(task + "/release").expect(204);
    api.as("clerk").post(task + "/claim").expect(204);
    handBacks.run();
    assertThat(holder(task)).isEqualTo("clerk");
    assertThat(handedBack(done) + handedBack(again)).isZero();
    assertThat(waiting()).isZero();
  }

  @Test
  void aSessionThatClosesLateTakesNothingThatWasTakenAfterIt() {
    var inTime = claimed(hall.receive(Hall.PRESALE));
    clock.set("2026-03-09T09:10");
    var onMonday = claimed(hall.receive(Hall.PRESALE));
    clock.set("2026-03-09T09:20");
    doors.look();
    handBacks.run();
    assertThat(doors.on("2026-03-07")).containsExactly("2 CLOSED");
    assertThat(holder(inTime)).isNull();
    assertThat(holder(onMonday)).isEqualTo("clerk");
  }

  @Test
  void theCaseShowsInWhichSessionItWasAccepted() {
    clock.set("2026-03-07T10:30");
    var saturday = accepted();
    assertThat(saturday.json("acceptanceRule")).isEqualTo("SAME_DAY");
    assertThat(saturday.json("acceptedAt")).startsWith("2026-03-07");
    assertThat(saturday.json("session.name")).isEqualTo("周六延时服务");
    assertThat(saturday.json("session.date")).isEqualTo("2026-03-07");
    assertThat(saturday.json("session.opens")).isEqualTo("09:00");
    assertThat(saturday.json("session.closes")).isEqualTo("17:00");
    clock.set("2026-03-07T18:00");
    assertThat(accepted().<Object>read("session")).isNull();
    clock.set("2026-03-09T12:20");
    assertThat(accepted().json("session.name")).isEqualTo("午间延时服务");
    clock.set("2026-03-09T13:20");
    assertThat(accepted().<Object>read("session")).isNull();
  }

  private tongban.Answer accepted() {
    var received = hall.receive(Hall.PRESALE);
    hall.does("clerk", received, "FormalCheck", "accept");
    return hall.open(received);
  }

  private String claimed(String caseNumber) {
    var task = "/api/tasks/" + hall.task("clerk", caseNumber, "FormalCheck");
    api.as("clerk").post(task + "/claim").expect(204);
    return task;
  }

  private void close() {
    clock.set("2026-03-07T17:00");
    doors.look();
    assertThat(doors.on("2026-03-07")).containsExactly("2 CLOSED");
  }

  private String holder(String task) {
    return database.queryForObject(
        "select assignee from worklist where task_id = ?",
        String.class,
        task.substring(task.lastIndexOf('/') + 1));
  }

  private int handedBack(String caseNumber) {
    return database.queryForObject(
        "select count(*) from audit_entry where subject = ? and action = 'task.handed-back'",
        Integer.class,
        caseNumber);
  }

  private int waiting() {
    return database.queryForObject("select count(*) from task_hand_back", Integer.class);
  }
}
