package tongban.casework;

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
import tongban.Together;

/** Six departments work on one case, and all hand in at one instant, a hundred times over. */
@IntegrationTest
class SixBranchesTest {
  private static final int TIMES = 100;
  private static final int BRANCHES = 6;

  /** Six departments in one wave; the head of one signs its decision too. */
  private static final String LARGE_EVENT = "举办大型演出活动一件事";

  private static final String COUNTERSIGNING = "public-security";

  @Autowired Api api;
  Hall hall;

  @BeforeEach
  void open() {
    hall = new Hall(api);
  }

  /** Who does the next step of a branch. */
  private record Turn(String person, String elementId, String outcome) {}

  @Test
  void allAreTakenAndTheBranchesJoinOnce() {
    for (int i = 0; i < TIMES; i++) {
      var received = hall.receive(LARGE_EVENT);
      hall.does("clerk", received, "FormalCheck", "accept");
      var departments = hall.open(received).list("parts[*].department.code");
      assertThat(departments).hasSize(BRANCHES).doesNotHaveDuplicates();
      atOnce(received, departments.stream().map(SixBranchesTest::examines).toList());
      hall.does("reviewer-" + COUNTERSIGNING, received, "Decide", "grant");
      atOnce(received, departments.stream().map(SixBranchesTest::ends).toList());
      joinedOnce(received);
    }
  }

  private static Turn examines(String department) {
    return new Turn("reviewer-" + department, "Examine", "proceed");
  }

  private static Turn ends(String department) {
    return department.equals(COUNTERSIGNING)
        ? new Turn("head-" + department, "Countersign", "agree")
        : new Turn("reviewer-" + department, "Decide", "grant");
  }

  private void atOnce(String received, List<Turn> turns) {
    var tasks =
        turns.stream().map(turn -> hall.task(turn.person(), received, turn.elementId())).toList();
    var answers = Together.call(turns.size(), i -> complete(turns.get(i), tasks.get(i)).status());
    assertThat(answers).as("%s", turns).containsOnly(200);
  }

  private Answer complete(Turn turn, String task) {
    return api.as(turn.person())
        .post(
            "/api/tasks/%s/complete".formatted(task),
            Map.of("outcome", turn.outcome(), "form", Map.of()));
  }

  private void joinedOnce(String received) {
    var joined = hall.open(received);
    assertThat(joined.json("state")).isEqualTo("DECIDED");
    assertThat(joined.json("outcome")).isEqualTo("GRANTED");
    assertThat(joined.list("parts[*].decision")).hasSize(BRANCHES).containsOnly("GRANTED");
    var waiting = api.as("certifier").get("/api/tasks?q=" + received).expect(200);
    assertThat(waiting.list("content[*].elementId")).containsExactly("IssueCertificate");
    assertThat(joined.list("timeline[?(@.kind=='task-completed')].elementId"))
        .hasSize(1 + 2 * BRANCHES + 1);
    assertThat(joined.list("documents[?(@.kind=='GRANT_DECISION')].number"))
        .hasSize(BRANCHES)
        .doesNotHaveDuplicates();
  }
}
