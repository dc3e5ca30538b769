package tongban.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Answer;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.MutableClock;
import tongban.Together;

/** 催办 of one task. */
@IntegrationTest
class TaskReminderTest {
  @Autowired Api api;
  @Autowired MutableClock clock;
  Hall hall;
  String received;
  String task;

  @BeforeEach
  void examine() {
    hall = new Hall(api);
    received = hall.receive(Hall.PRESALE);
    hall.does("clerk", received, "FormalCheck", "accept");
    task = hall.task("reviewer-housing", received, "Examine");
  }

  private Answer remind(String who) {
    return api.as(who).post("/api/tasks/" + task + "/remind", Map.of("note", "请尽快"));
  }

  private List<String> reminders(String who) {
    return api.as(who)
        .get("/api/reminders?size=200")
        .list("content[?(@.taskId == '" + task + "')].text");
  }

  @Test
  void itReachesTheGroupAndThenTheHolder() {
    remind("supervisor").expect(204);
    assertThat(reminders("reviewer-housing")).containsExactly("请尽快");
    assertThat(reminders("head-housing")).isEmpty();
    assertThat(hall.timeline(received)).endsWith("urged");
    api.as("reviewer-housing").post("/api/tasks/" + task + "/claim").expect(204);
    remind("clerk").expect(204);
    assertThat(reminders("reviewer-housing")).hasSize(2);
    hall.does("reviewer-housing", received, "Examine", "proceed");
    assertThat(reminders("reviewer-housing")).isEmpty();
    assertThat(remind("supervisor").refuses(409).json("by.username")).isEqualTo("reviewer-housing");
  }

  @Test
  void onceAnHourTaskAndPerson() {
    remind("supervisor").expect(204);
    clock.set("2026-03-02T10:59");
    var refused = remind("supervisor").refuses(409);
    assertThat(refused.json("next")).startsWith("2026-03-02T11:00");
    assertThat(refused.json("detail")).contains("11:00");
    remind("clerk").expect(204);
    remind("head-housing").expect(204);
    clock.set("2026-03-02T11:00");
    remind("supervisor").expect(204);
    assertThat(reminders("reviewer-housing")).hasSize(4);
  }

  @Test
  void pressingTwiceAtOnceRemindsOnce() {
    var answers = Together.call(4, i -> remind("supervisor"));
    assertThat(answers).extracting(Answer::status).containsOnlyOnce(204);
    answers.stream().filter(a -> a.status() != 204).forEach(a -> a.refuses(409));
    assertThat(reminders("reviewer-housing")).hasSize(1);
  }

  @Test
  void othersDoNotRemind() {
    remind("head-health").refuses(404);
    remind("reviewer-housing").refuses(403);
    api.as("supervisor").post("/api/tasks/" + task + "/remind", Map.of()).refuses(400, "note");
  }
}
