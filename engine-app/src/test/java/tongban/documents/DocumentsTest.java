package tongban.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tongban.Api;
import tongban.IntegrationTest;
import tongban.Jobs;
import tongban.MutableClock;
import tongban.documents.Documents.Document;
import tongban.process.WholeTransaction;
import tongban.web.Refusal;

@IntegrationTest
@RecordApplicationEvents
@ExtendWith(OutputCaptureExtension.class)
class DocumentsTest {
  @Autowired Documents documents;
  @Autowired WholeTransaction transaction;
  @Autowired PlatformTransactionManager transactions;
  @Autowired JdbcTemplate database;
  @Autowired MutableClock clock;
  @Autowired Jobs jobs;
  @Autowired Api api;
  @Autowired SimulatedMessageGateway gateway;
  @Autowired NoticeHandler handler;

  private final ExecutorService pool = Executors.newFixedThreadPool(8);

  @AfterEach
  void stopsItsCallers() {
    pool.shutdown();
  }

  @Test
  void aDocumentIsNumberedRenderedKeptAndToldOf() {
    var document = documents.issue(Papers.acceptance());
    assertThat(document.number()).matches("青高住建受〔2026〕\\d{5}号");
    assertThat(document.notice().state()).isEqualTo("QUEUED");
    assertThat(documents.find(Papers.CASE, document.number())).contains(document);
    assertThat(documents.of(Papers.CASE)).contains(document);
    assertThat(documents.page(Papers.CASE, document.number()))
        .contains(document.number(), "受理通知书", "二〇二六年三月二日");

    jobs.runDue();

    var notice = documents.find(Papers.CASE, document.number()).orElseThrow().notice();
    assertThat(notice.state()).isEqualTo("SENT");
    assertThat(notice.receipt()).startsWith("SIMULATED-");
    assertThat(notice.sentAt()).isEqualTo(clock.instant());
  }

  @Test
  void anotherCasesDocumentIsNotFound() {
    var number = documents.issue(Papers.acceptance()).number();
    var other = Papers.CASE.replaceAll(".$", "9");
    assertThat(documents.find(other, number)).isEmpty();
    assertThatThrownBy(() -> documents.page(other, number)).isInstanceOf(Refusal.class);
  }

  @Test
  void numbersStartAgainWithTheYearInTheHallsZone() {
    clock.set("2030-12-31T23:59:59");
    assertThat(issue("civil-affairs").number()).isEqualTo("青高民受〔2030〕00001号");
    assertThat(issue("civil-affairs").number()).isEqualTo("青高民受〔2030〕00002号");
    clock.set("2031-01-01T00:00:00");
    assertThat(issue("civil-affairs").number()).isEqualTo("青高民受〔2031〕00001号");
  }

  @Test
  void aRollbackLeavesNoGapNoDocumentAndNoNotice() {
    var before = issue("water").number();
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            status -> {
              issue("water");
              status.setRollbackOnly();
            });
    assertThat(sequence(issue("water").number())).isEqualTo(sequence(before) + 1);
    assertThat(count("document")).isEqualTo(count("notice"));
  }

  @Test
  void callersAtTheSameInstantGetNumbersWithoutGapOrDouble() {
    clock.set("2031-06-02T10:00:00");
    int callers = 8;
    int each = 5;
    var barrier = new CyclicBarrier(callers);
    var runs =
        IntStream.range(0, callers)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> several(barrier, each), pool))
            .toList();
    var numbers =
        runs.stream().flatMap(run -> run.join().stream()).map(DocumentsTest::sequence).toList();
    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, callers * each).boxed().toList());
  }

  private List<String> several(CyclicBarrier barrier, int count) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    var numbers = new ArrayList<String>();
    for (int i = 0; i < count; i++) numbers.add(transaction.run(() -> issue("justice")).number());
    return numbers;
  }

  @Test
  void aNoticeThatFailsIsKeptAsFailedAndSentLater(CapturedOutput log) {
    var mobile = "13900001234";
    gateway.failFor(mobile);
    var number = documents.issue(Papers.to(mobile, Papers.acceptance())).number();
    assertThat(jobs.runDueWithFailures()).isNotEmpty();
    assertThat(notice(number).state()).isEqualTo("FAILED");
    assertThat(notice(number).receipt()).isNull();

    gateway.recover(mobile);
    handler.handle(number);
    var sent = notice(number);
    handler.handle(number);

    assertThat(sent.state()).isEqualTo("SENT");
    assertThat(notice(number)).isEqualTo(sent);
    assertThat(log.getAll()).contains("139****1234").doesNotContain(mobile);
  }

  @Test
  void aMessageSentAgainGetsTheFirstReceipt() {
    var message = new MessageGateway.Message("key", Papers.MOBILE, "text");
    var first = gateway.send(message);
    assertThat(gateway.send(message).id()).isEqualTo(first.id()).startsWith("SIMULATED-");
  }

  @Test
  void othersHearOfADocumentInTheSameTransaction(ApplicationEvents events) {
    var document = documents.issue(Papers.certificate());
    assertThat(events.stream(DocumentIssued.class))
        .containsExactly(
            new DocumentIssued(
                Papers.CASE,
                null,
                DocumentKind.CERTIFICATE,
                "商品房预售许可证",
                document.number(),
                "clerk"));
  }

  @Test
  void anyoneMayVerifyADocumentByItsCode() {
    var document = documents.issue(Papers.certificate());
    var answer = api.get("/api/verify/" + document.verificationCode()).expect(200);
    assertThat(answer.map("$"))
        .containsEntry("valid", true)
        .containsEntry("kind", "CERTIFICATE")
        .containsEntry("title", "商品房预售许可证")
        .containsEntry("number", document.number())
        .containsEntry("item", "商品房预售许可")
        .containsEntry("department", "住房和城乡建设局")
        .containsEntry("issuedAt", "2026-03-02T10:00:00+08:00")
        .containsEntry("holder", "青岛****公司");
    var typed = VerificationCode.grouped(document.verificationCode()).toLowerCase();
    api.get("/api/verify/" + typed).expect(200);
    api.get("/api/verify/" + "A".repeat(25)).refuses(404);
    api.get("/api/verify/x").refuses(404);
  }

  @Test
  void aPageThatWasTamperedWithIsNotValid() {
    var document = documents.issue(Papers.certificate());
    database.update(
        "update document set page = concat(page, ' ') where doc_number = ?", document.number());
    var answer = api.get("/api/verify/" + document.verificationCode()).expect(200);
    assertThat(answer.map("$")).containsEntry("valid", false);
  }

  private Documents.Notice notice(String number) {
    return documents.find(Papers.CASE, number).orElseThrow().notice();
  }

  private Document issue(String department) {
    return documents.issue(
        Papers.order(
            Papers.CASE,
            department,
            DocumentKind.ACCEPTANCE_NOTICE,
            "受理通知书",
            Map.of("受理结论", "予以受理")));
  }

  private int count(String table) {
    return database.queryForObject("select count(*) from " + table, Integer.class);
  }

  private static int sequence(String number) {
    return Integer.parseInt(number.replaceAll(".*〕|号", ""));
  }
}
