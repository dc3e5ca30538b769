package tongban.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Answer;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.Jobs;
import tongban.MutableClock;
import tongban.Together;

/** Conditional acceptance (容缺受理): what may lack, what is signed, and what a broken word costs. */
@IntegrationTest
class ConditionalAcceptanceTest {
  private static final String CONTRACT = "施工合同";
  private static final String PLAN = "预售方案";

  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  @Autowired Api api;
  @Autowired Jobs jobs;
  @Autowired MutableClock clock;
  Hall hall;
  String somebody;

  /** Timers of other tests' cases fire too, so each test has an applicant of its own. */
  @BeforeEach
  void open() {
    hall = new Hall(api);
    somebody = citizen();
  }

  private static String citizen() {
    var body = "37021219880101%03d".formatted(100 + NEXT.getAndIncrement());
    int sum = 0;
    for (int i = 0; i < 17; i++) sum += WEIGHTS[i] * (body.charAt(i) - '0');
    return body + "10X98765432".charAt(sum % 11);
  }

  @Test
  void theItemsListSaysWhatIsMinorAndTheOutcomeIsOfferedForThatAlone() {
    var minor = receive(somebody, CONTRACT);
    assertThat(offered(minor)).contains("accept-conditionally");
    assertThat(task(minor).json("data.commitment")).contains("1. " + CONTRACT, "10个工作日");
    var main = receive(somebody, CONTRACT, PLAN);
    assertThat(offered(main)).doesNotContain("accept-conditionally");
    assertThat(offered(receive(somebody))).doesNotContain("accept-conditionally");
    complete(main, "任何承诺").refuses(400, "outcome");
  }

  @Test
  void whatIsSignedIsWhatWasShownAndIsKeptWithItsHash() {
    var number = receive(somebody, CONTRACT);
    complete(number, "我什么都不承诺").refuses(400, "form.commitment");
    complete(number, "").refuses(400, "form.commitment");
    accept(number);
    var page = hall.open(number);
    var text = page.json("conditional.commitment");
    assertThat(text).contains(CONTRACT).endsWith("承诺人：赵签\n签署时间：2026-03-02 10:00:00");
    assertThat(page.json("conditional.sha256"))
        .isEqualTo(DigestUtils.sha256Hex(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(page.json("conditional.state")).isEqualTo("OPEN");
    assertThat(page.json("conditional.until")).isEqualTo("2026-03-16");
    assertThat(page.list("conditional.lacking[*]")).containsExactly(CONTRACT);
    assertThat(page.json("state")).isEqualTo("ACCEPTED");
  }

  @Test
  void whatIsWaitedForMayComeAfterTheDecisionAndNothingElse() {
    var number = receive(somebody, CONTRACT);
    accept(number);
    grant(number);
    assertThat(api.as("clerk").get("/api/cases/" + number).json("may.supply")).isEqualTo("true");
    provide(number, PLAN).refuses(409);
    provide(number, CONTRACT).expect(200);
    hall.does("clerk", number, "AwaitCure", "cured");
    assertThat(hall.open(number).json("conditional.state")).isEqualTo("CURED");
    assertThat(hall.documents(number)).contains("CURE_CONFIRMATION");
    provide(number, CONTRACT).refuses(409);
  }

  @Test
  void aBrokenCommitmentTakesTheResultBackAndBarsTheApplicantUntilItIsRepaired() {
    var broken = receive(somebody, CONTRACT);
    accept(broken);
    grant(broken);
    hall.does("certifier", broken, "IssueCertificate", "issued");
    var certificate = hall.open(broken).json("certificates[0].verificationCode");
    assertThat(verify(certificate).json("valid")).isEqualTo("true");
    var before = receive(somebody, CONTRACT);
    assertThat(offered(before)).contains("accept-conditionally");
    var shown = task(before).json("data.commitment");

    jobs.passTimeTo("2026-03-16T17:00:00");
    assertThat(hall.state(broken)).isEqualTo("ISSUED");
    jobs.passTimeTo("2026-03-16T17:00:01");
    var page = hall.open(broken);
    assertThat(page.json("state")).isEqualTo("REVOKED");
    assertThat(page.list("stages[?(@.id=='DELIVERY')].state")).containsExactly("SKIPPED");
    assertThat(page.json("conditional.barred")).isEqualTo("true");
    assertThat(page.list("certificates[*].revoked")).containsExactly("true");
    assertThat(hall.documents(broken)).endsWith("REVOCATION_NOTICE");
    assertThat(verify(certificate).json("valid")).isEqualTo("false");
    assertThat(verify(certificate).json("withdrawn")).isEqualTo("true");
    assertThat(hall.timeline(broken)).endsWith("acceptance-revoked");

    var barred = receive(somebody, CONTRACT);
    assertThat(offered(barred)).doesNotContain("accept-conditionally");
    complete(barred, shown).refuses(400, "outcome");
    assertThat(offered(receive(citizen(), CONTRACT))).contains("accept-conditionally");

    var repair = "/api/cases/" + broken + "/commitment/repair";
    api.as("clerk").post(repair, Map.of("reason", "已补交")).refuses(403);
    api.as("supervisor").post(repair, Map.of("reason", " ")).refuses(400, "reason");
    api.as("supervisor").post(repair, Map.of("reason", "已补交")).expect(204);
    api.as("supervisor").post(repair, Map.of("reason", "已补交")).refuses(409);
    assertThat(hall.documents(broken)).endsWith("REPAIR_NOTICE");
    accept(barred);
  }

  @Test
  void theCalendarMovesTheCureAsItMovesEveryClock() {
    clock.set("2026-04-28T10:00");
    var number = receive(somebody, CONTRACT);
    accept(number);
    // 1 to 5 May are holidays, 9 May is worked
    assertThat(hall.open(number).json("conditional.until")).isEqualTo("2026-05-14");
  }

  @Test
  void whatComesAfterItsDayIsNotTakenInThoughNoTimerHasRun() {
    var examined = receive(somebody, CONTRACT);
    accept(examined);
    var granted = receive(citizen(), CONTRACT);
    accept(granted);
    grant(granted);
    clock.set("2026-03-16T17:00");
    provide(granted, CONTRACT).expect(200);
    clock.set("2026-03-16T17:00:01");
    provide(examined, CONTRACT).refuses(409);
    provide(granted, CONTRACT).refuses(409);
    provide(examined, PLAN).expect(200);
    jobs.runDue();
    assertThat(hall.state(examined)).isEqualTo("REVOKED");
    assertThat(hall.open(granted).json("conditional.state")).isEqualTo("CURED");
    assertThat(hall.state(granted)).isEqualTo("DECIDED");
  }

  @Test
  void twoClerksAtOnceAcceptOnce() {
    var number = receive(somebody, CONTRACT);
    var task = hall.task("clerk", number, "FormalCheck");
    var body =
        Map.of(
            "outcome",
            "accept-conditionally",
            "form",
            Map.of(
                "commitment",
                task(number).json("data.commitment"),
                "signedBy",
                "赵签",
                "signed",
                true));
    var statuses =
        Together.call(
            2,
            i ->
                api.as(i == 0 ? "clerk" : "second-clerk")
                    .post("/api/tasks/" + task + "/complete", body)
                    .status());
    assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    assertThat(hall.documents(number))
        .containsExactly(
            "RECEIPT_NOTE", "ACCEPTANCE_NOTICE", "COMMITMENT", "CONDITIONAL_ACCEPTANCE_NOTICE");
  }

  @Test
  void deliveredAndCuredAtOnceItIsArchivedOnce() {
    for (int round = 0; round < 3; round++) {
      var number = receive(citizen(), CONTRACT);
      accept(number);
      grant(number);
      hall.does("certifier", number, "IssueCertificate", "issued");
      provide(number, CONTRACT).expect(200);
      var deliver = hall.task("certifier", number, "Deliver");
      var cure = hall.task("clerk", number, "AwaitCure");
      var answers =
          Together.call(
              2,
              i ->
                  i == 0
                      ? complete("certifier", deliver, "delivered")
                      : complete("clerk", cure, "cured"));
      assertThat(answers).containsOnly(200);
      assertThat(hall.state(number)).isEqualTo("ARCHIVED");
      assertThat(hall.timeline(number)).containsOnlyOnce("archived");
    }
  }

  private int complete(String username, String task, String outcome) {
    return api.as(username)
        .post("/api/tasks/" + task + "/complete", Map.of("outcome", outcome))
        .status();
  }

  private String receive(String idNumber, String... lacking) {
    var body = new LinkedHashMap<>(hall.newCase(Hall.PRESALE));
    body.put(
        "applicant",
        Map.of(
            "name", "赵签", "idType", "CITIZEN_ID", "idNumber", idNumber, "mobile", "13812345678"));
    var all =
        api.as("clerk").get("/api/items/" + hall.itemCode(Hall.PRESALE)).list("materials[*].name");
    body.put(
        "materials",
        all.stream()
            .filter(name -> !List.of(lacking).contains(name))
            .map(name -> Map.of("name", name, "paper", true))
            .toList());
    return api.as("clerk").post("/api/cases", body).expect(201).json("caseNumber");
  }

  private Answer task(String number) {
    return api.as("clerk").get("/api/tasks/" + hall.task("clerk", number, "FormalCheck"));
  }

  private List<String> offered(String number) {
    return task(number).list("outcomes[*].value");
  }

  private void accept(String number) {
    complete(number, task(number).json("data.commitment")).expect(200);
  }

  private Answer complete(String number, String commitment) {
    return hall.complete(
        "clerk",
        number,
        "FormalCheck",
        "accept-conditionally",
        Map.of("commitment", commitment, "signedBy", "赵签", "signed", true));
  }

  private void grant(String number) {
    hall.does("reviewer-housing", number, "Examine", "proceed");
    hall.does("reviewer-housing", number, "Decide", "grant");
  }

  private Answer provide(String number, String material) {
    var paper =
        "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    var file =
        api.as("clerk").upload("/api/files", "材料.pdf", "application/pdf", paper).json("fileId");
    return api.as("clerk")
        .post(
            "/api/cases/" + number + "/materials",
            Map.of("name", material, "fileId", file, "reason", "补交"));
  }

  private Answer verify(String code) {
    return api.get("/api/verify/" + code).expect(200);
  }
}
