package tongban.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Answer;
import tongban.Api;
import tongban.IntegrationTest;
import tongban.MutableClock;

@IntegrationTest
class LockOutTest {
  private static final String PASSWORD = "correct horse";
  private static int count;

  @Autowired Api api;
  @Autowired MutableClock clock;
  String username;

  @BeforeEach
  void somebody() {
    username = "locked-out-" + ++count;
    api.as("admin")
        .post(
            "/api/admin/people",
            Map.of(
                "username",
                username,
                "name",
                "测试",
                "roles",
                List.of("CLERK"),
                "password",
                PASSWORD))
        .expect(201);
  }

  @Test
  void fiveFailuresInARowLockForFifteenMinutes() {
    fail(5);
    var locked = api.as(username, PASSWORD).get("/api/session").refuses(423);
    assertThat(locked.json("detail")).contains("15");
    assertThat(new Visitor(api.url("")).login(username, PASSWORD).statusCode()).isEqualTo(423);
    assertThat(row().json("content[0].locked")).isEqualTo("true");

    clock.advance(Duration.ofMinutes(15).minusMillis(1));
    api.as(username, PASSWORD).get("/api/session").refuses(423);
    clock.advance(Duration.ofMillis(1));
    api.as(username, PASSWORD).get("/api/session").expect(200);
    assertThat(row().json("content[0].locked")).isEqualTo("false");
  }

  @Test
  void failuresAtTheLoginPageAndByBasicAreCountedTogether() {
    fail(3);
    var visitor = new Visitor(api.url(""));
    visitor.login(username, "wrong");
    visitor.login(username.toUpperCase(), "wrong");
    api.as(username, PASSWORD).get("/api/session").refuses(423);
  }

  @Test
  void aSuccessBeginsTheCountAgain() {
    fail(4);
    api.as(username, PASSWORD).get("/api/session").expect(200);
    fail(4);
    api.as(username, "a wrong one").get("/api/session").refuses(401);
    api.as(username, PASSWORD).get("/api/session").refuses(423);
  }

  @Test
  void afterALockTheCountBeginsAgain() {
    fail(5);
    clock.advance(Duration.ofMinutes(15));
    fail(4);
    api.as(username, PASSWORD).get("/api/session").expect(200);
  }

  @Test
  void aPasswordKnownFromBeforeIsRefusedToo() {
    api.as(username, PASSWORD).get("/api/session").expect(200);
    fail(5);
    api.as(username, PASSWORD).get("/api/session").refuses(423);
  }

  @Test
  void manyGuessesAtOnceAreNoMoreThanFive() throws Exception {
    var guesses =
        IntStream.range(0, 16)
            .<Callable<Integer>>mapToObj(
                i -> () -> api.as(username, "guess " + i).get("/api/session").status())
            .toList();
    var threads = Executors.newFixedThreadPool(16);
    try {
      var answers = new ArrayList<Integer>();
      for (var guess : threads.invokeAll(guesses)) answers.add(guess.get());
      assertThat(answers).filteredOn(it -> it == 401).hasSize(5);
      assertThat(answers).filteredOn(it -> it == 423).hasSize(11);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void aNameThatNobodyHasBehavesTheSame() {
    username = "nobody-at-all";
    fail(5);
    api.as(username, "whatever").get("/api/session").refuses(423);
  }

  @Test
  void failuresAndLocksAreAudited() {
    fail(5);
    var entries = api.as("admin").get("/api/admin/audit?subject=person:" + username).expect(200);
    assertThat(entries.list("content[*].action"))
        .containsExactly(
            "login.locked",
            "login.failed",
            "login.failed",
            "login.failed",
            "login.failed",
            "login.failed",
            "person.created");
    assertThat(entries.json("content[0].detail.from")).isEqualTo("127.0.0.1");
  }

  @Test
  void anAdministratorUnlocksWithANewPassword() {
    fail(5);
    api.as("admin")
        .put(
            "/api/admin/people/" + username,
            Map.of("name", "测试", "roles", List.of("CLERK"), "password", "another horse"))
        .expect(200);
    api.as(username, "another horse").get("/api/session").expect(200);
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) api.as(username, "wrong " + i).get("/api/session").refuses(401);
  }

  private Answer row() {
    return api.as("admin").get("/api/admin/people?q=" + username);
  }
}
