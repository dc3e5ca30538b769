package tongban.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;

@IntegrationTest
class LiveTest {
  @Autowired Api api;
  @Autowired Lanes lanes;
  @Autowired WorklistChanges changes;
  @Autowired JdbcTemplate jdbc;
  @Autowired PlatformTransactionManager transactions;
  @LocalServerPort int port;
  final List<Page> pages = new ArrayList<>();
  Hall hall;

  @BeforeEach
  void open() {
    hall = new Hall(api);
  }

  @AfterEach
  void close() throws IOException {
    for (var page : pages) page.body.close();
  }

  @Test
  void whatOthersDoIsToldToThoseWhoseWorklistItChanges() throws Exception {
    var clerk = page("clerk");
    var reviewer = page("reviewer-health");
    var received = hall.receive(Hall.PRESALE);
    var task = hall.task("clerk", received, "FormalCheck");
    clerk.isToldOf(task);
    api.as("clerk").post("/api/tasks/" + task + "/claim").expect(204);
    clerk.isToldOf(task);
    hall.does("clerk", received, "FormalCheck", "accept");
    clerk.isToldOf(task);
    // what comes next is the first thing that the other one hears of
    add("of-health", lanes.of(Set.of("reviewers:health")));
    assertThat(reviewer.next()).contains("of-health").doesNotContain(task);
  }

  @Test
  void whatIsCommittedLateIsToldToo() throws Exception {
    var reviewer = page("reviewer-water");
    int lane = lanes.of(Set.of("reviewers:water"));
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              add("early-number", lane);
              another(() -> add("late-number", lane));
              reviewer.isToldOf("late-number");
            });
    reviewer.isToldOf("early-number");
  }

  @Test
  void whoIsNotLoggedInHearsNothing() throws Exception {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/live"));
    var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.discarding());
    assertThat(answer.statusCode()).isEqualTo(401);
  }

  /** As another node does. */
  private void another(Runnable work) {
    var thread = new Thread(work);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(String task, int lane) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status ->
                jdbc.update(
                    "insert into worklist_change (lane, item_code, joint_code, department,"
                        + " process_key, light, tasks, task_id, changed_at) values (?, 'x', '',"
                        + " 'x', 'x', 'GREEN', 0, ?, current_timestamp)",
                    lane,
                    task));
  }

  private Page page(String username) throws Exception {
    var credentials = (username + ":" + Api.DEMO_PASSWORD).getBytes(StandardCharsets.UTF_8);
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/live"))
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
            .build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
    assertThat(answer.statusCode()).isEqualTo(200);
    var page = new Page(answer.body());
    pages.add(page);
    assertThat(page.next()).isEqualTo("{}");
    return page;
  }

  /** An open page, with what it has been told. */
  private static final class Page {
    private final InputStream body;
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    Page(InputStream body) {
      this.body = body;
      var thread = new Thread(this::read);
      thread.setDaemon(true);
      thread.start();
    }

    private void read() {
      try (var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
          if (line.startsWith("data:")) told.add(line.substring("data:".length()));
        }
      } catch (IOException e) {
        // closed
      }
    }

    String next() {
      try {
        var data = told.poll(20, TimeUnit.SECONDS);
        assertThat(data).as("something told").isNotNull();
        return data;
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    void isToldOf(String task) {
      var heard = new ArrayList<String>();
      do heard.add(next());
      while (!heard.get(heard.size() - 1).contains(task));
    }
  }
}
