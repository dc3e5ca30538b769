package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.MutableClock;

/** 抄送. */
@IntegrationTest
class CopiesTest {
  @Autowired Api api;
  @Autowired MutableClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  Hall hall;
  String received;

  @BeforeEach
  void receive() {
    hall = new Hall(api);
    received = hall.receive(Hall.PRESALE);
    hall.does("clerk", received, "FormalCheck", "accept");
    api.as("head-water").post("/api/me/copies/read-all").expect(204);
  }

  private static Map<String, Object> to(String... usernames) {
    return Map.of("to", List.of(usernames), "note", "请知悉");
  }

  private String copies() {
    return "/api/cases/" + received + "/copies";
  }

  @Test
  void whatWasSentIsListedCountedAndMarkedRead() {
    var head = api.as("head-water");
    int before = head.get("/api/me/copies/count").expect(200).<Integer>read("unread");
    assertThat(before).isZero();
    api.as("clerk").post(copies(), to("head-water", "reviewer-water")).expect(204);
    api.as("reviewer-housing").post(copies(), to("head-water")).expect(204);
    assertThat(head.get("/api/me/copies/count").<Integer>read("unread")).isEqualTo(2);
    var page = head.get("/api/me/copies?size=1").expect(200);
    assertThat(page.json("content[0].caseNumber")).isEqualTo(received);
    assertThat(page.json("content[0].from.username")).isEqualTo("reviewer-housing");
    assertThat(page.json("content[0].note")).isEqualTo("请知悉");
    var second = head.get("/api/me/copies?size=1&after=" + page.json("next")).expect(200);
    assertThat(second.json("content[0].from.username")).isEqualTo("clerk");
    var id = page.json("content[0].id");
    api.as("reviewer-water").post("/api/me/copies/" + id + "/read").refuses(404);
    head.post("/api/me/copies/" + id + "/read").expect(204);
    assertThat(head.get("/api/me/copies/count").<Integer>read("unread")).isEqualTo(1);
    head.post("/api/me/copies/read-all").expect(204);
    assertThat(head.get("/api/me/copies/count").<Integer>read("unread")).isZero();
    assertThat(hall.timeline(received)).endsWith("copied", "copied");
    assertThat(head.get("/api/cases/" + received).expect(200).json("caseNumber"))
        .isEqualTo(received);
  }

  @Test
  void badReceiversAreNamed() {
    var clerk = api.as("clerk");
    clerk.post(copies(), Map.of()).refuses(400, "to");
    clerk
        .post(copies(), to("head-water", "nobody", "designer", "clerk"))
        .refuses(400, "to[1]", "to[2]", "to[3]");
    clerk
        .post(copies(), Map.of("to", List.of("head-water"), "note", "长".repeat(501)))
        .refuses(400, "note");
    api.as("reviewer-health").post(copies(), to("head-water")).refuses(404);
    assertThat(hall.timeline(received)).doesNotContain("copied");
  }

  @Test
  void whatWasSentIsNotSentOn() {
    api.as("clerk").post(copies(), to("reviewer-water")).expect(204);
    api.as("reviewer-water").post(copies(), to("head-water")).refuses(403);
  }

  @Test
  void aDepartmentSendsOfAJointMatterWhatItSees() {
    var kept = new Matter.Kept(api, jdbc, runtime, management);
    var hotel = Matter.hotelInItsSecondWave(kept, clock);
    received = hotel.number;
    api.as(Matter.HEALTH).post(copies(), to("reviewer-water")).expect(204);
    var own = api.as(Matter.HEALTH).get("/api/cases/" + received).expect(200);
    var sent = api.as("reviewer-water").get("/api/cases/" + received).expect(200);
    assertThat(sent.list("clocks[*].part")).isEqualTo(own.list("clocks[*].part"));
    assertThat(sent.list("documents[*].number")).isEqualTo(own.list("documents[*].number"));
    api.as(Matter.FIRE).post(copies(), to("reviewer-water")).expect(204);
    var both = api.as("reviewer-water").get("/api/cases/" + received).expect(200);
    assertThat(both.list("clocks[*].part"))
        .contains(received + "/2", received + "/3")
        .doesNotContain(received + "/1", received + "/4");
    api.as("clerk").post(copies(), to("reviewer-water")).expect(204);
    assertThat(api.as("reviewer-water").get("/api/cases/" + received).list("clocks[*].part"))
        .contains(received + "/1", received + "/4");
  }
}
