package tongban.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Answer;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.MutableClock;
import tongban.Together;

/** 外出, with a substitute. */
@IntegrationTest
class AbsenceTest {
  private static final String MINE = "/api/me/absence";
  private static final String FRIDAY = "2026-03-06T17:00:00+08:00";

  /** So many that they meet in some. */
  private static final int ROUNDS = 40;

  @Autowired Api api;
  @Autowired MutableClock clock;
  Hall hall;
  Api wang;
  Api zhao;
  Api qian;
  String received;
  String task;

  @BeforeEach
  void receive() {
    hall = new Hall(api);
    wang = new Staff(api).clerk("clerk-wang");
    zhao = new Staff(api).clerk("clerk-zhao");
    qian = new Staff(api).clerk("clerk-qian");
    received = hall.receive(Hall.PRESALE);
    task = "/api/tasks/" + hall.task("clerk", received, "FormalCheck");
    api.as("clerk").post(task + "/claim").expect(204);
  }

  @AfterEach
  void comeBack() {
    for (var person : new Api[] {wang, zhao, qian}) person.delete(MINE).expect(204);
  }

  private Answer give(String to) {
    return api.as("clerk").post(task + "/transfer", Map.of("to", to, "reason", "转交"));
  }

  private static Answer away(Api person, String substitute) {
    return person.put(MINE, Map.of("to", FRIDAY, "substitute", substitute));
  }

  @Test
  void whatWouldBeAssignedGoesToTheSubstituteUntilItEndsByItself() {
    assertThat(wang.get(MINE).expect(204).text()).isEmpty();
    assertThat(away(wang, "clerk-zhao").expect(200).<Boolean>read("active")).isTrue();
    assertThat(wang.get(MINE).json("substitute.username")).isEqualTo("clerk-zhao");
    var given = give("clerk-wang").expect(200);
    assertThat(given.json("assignee.username")).isEqualTo("clerk-zhao");
    assertThat(given.json("insteadOf.username")).isEqualTo("clerk-wang");
    assertThat(hall.open(received).json("timeline[-1:].detail"))
        .contains("clerk-zhao", "insteadOf", "clerk-wang");
    var colleague = zhao.get(task + "/colleagues?q=clerk-wang").expect(200);
    assertThat(colleague.json("content[0].absentUntil")).startsWith("2026-03-06T17:00");
    zhao.post(task + "/transfer", Map.of("to", "clerk", "reason", "还给你")).expect(200);
    clock.set("2026-03-06T17:00");
    assertThat(give("clerk-wang").expect(200).json("assignee.username")).isEqualTo("clerk-wang");
    assertThat(wang.get(MINE).status()).isEqualTo(204);
  }

  @Test
  void anAbsenceThatHasNotBegunSendsNothingAway() {
    wang.put(
            MINE,
            Map.of("from", "2026-03-03T08:00:00+08:00", "to", FRIDAY, "substitute", "clerk-zhao"))
        .expect(200);
    assertThat(give("clerk-wang").expect(200).json("assignee.username")).isEqualTo("clerk-wang");
    api.as("clerk").delete(task + "/transfer").expect(204);
    clock.set("2026-03-03T08:00");
    assertThat(give("clerk-wang").expect(200).json("assignee.username")).isEqualTo("clerk-zhao");
  }

  @Test
  void aSubstituteWhoIsAbsentTooHasASubstitute() {
    away(wang, "clerk-zhao").expect(200);
    away(zhao, "clerk-qian").expect(200);
    assertThat(give("clerk-wang").expect(200).json("assignee.username")).isEqualTo("clerk-qian");
    api.as("clerk").delete(task + "/transfer").expect(204);
    away(zhao, "clerk").expect(200);
    give("clerk-wang").refuses(409);
  }

  @Test
  void circlesAreRefusedHoweverLong() {
    away(wang, "clerk-zhao").expect(200);
    away(zhao, "clerk-wang").refuses(409);
    away(zhao, "clerk-qian").expect(200);
    away(qian, "clerk-wang").refuses(409);
    qian.put(
            MINE,
            Map.of("from", FRIDAY, "to", "2026-03-09T17:00:00+08:00", "substitute", "clerk-wang"))
        .expect(200);
  }

  @Test
  void ofTwoWhoWouldMakeACircleAtOnceOneIsRefused() {
    for (int round = 0; round < ROUNDS; round++) {
      comeBack();
      var answers =
          Together.call(2, i -> i == 0 ? away(wang, "clerk-zhao") : away(zhao, "clerk-wang"));
      assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    }
  }

  @Test
  void whatMakesNoSenseNamesItsField() {
    wang.put(MINE, Map.of("substitute", "clerk-zhao")).refuses(400, "to");
    wang.put(MINE, Map.of("to", FRIDAY)).refuses(400, "substitute");
    away(wang, "clerk-wang").refuses(400, "substitute");
    away(wang, "reviewer-housing").refuses(400, "substitute");
    away(wang, "nobody").refuses(400, "substitute");
    wang.put(MINE, Map.of("to", "2026-03-01T10:00:00+08:00", "substitute", "clerk-zhao"))
        .refuses(400, "to");
    wang.put(MINE, Map.of("from", FRIDAY, "to", FRIDAY, "substitute", "clerk-zhao"))
        .refuses(400, "to");
    wang.put(MINE, Map.of("to", "bald", "substitute", "clerk-zhao")).refuses(400);
  }
}
