package tongban.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.Api;
import tongban.Hall;
import tongban.IntegrationTest;
import tongban.deadline.Clocks;
import tongban.guarantee.GuaranteePool.Client;
import tongban.process.WholeTransaction;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;

/** What the guarantee company sees of its pool. */
@IntegrationTest
class PoolApiTest {
  private static final String PATH = "/api/guarantee-pool";
  private static final long LOAN = 500_000_00L;

  @Autowired Api api;
  @Autowired GuaranteePool pool;
  @Autowired Clocks clocks;
  @Autowired WholeTransaction transaction;
  @Autowired JdbcTemplate database;

  @AfterEach
  void leave() {
    new PoolDesk(api).leave(pool);
  }

  @Test
  void theBalanceIsTheCapLessAllThatIsUsed() {
    var desk = new PoolDesk(api);
    long free = desk.number("balance");
    var number = PoolDesk.caseNumber();
    pool.reserve(number + "r", number, PoolDesk.client(null), LOAN);
    pool.draw(number + "d", number, LOAN / 5);
    pool.compensate(number + "c", number, LOAN / 10);
    var shown = desk.pool();
    assertThat(desk.number("balance")).isEqualTo(free - LOAN);
    assertThat(desk.number("liability")).isEqualTo(desk.number("reserved") + desk.number("drawn"));
    assertThat(shown).containsEntry("multiple", 10);
    assertThat(desk.number("liabilityLimit")).isEqualTo(10 * PoolDesk.SHIPPED);
    assertThat(desk.number("clientLimit")).isEqualTo(PoolDesk.SHIPPED / 10);
    assertThat(desk.number("affiliatesLimit")).isEqualTo(PoolDesk.SHIPPED * 15 / 100);
  }

  @Test
  void clientsAreListedByWhatTheyHaveAndCasesByTheirStage() {
    var client = PoolDesk.client("甲集团");
    var one = PoolDesk.caseNumber();
    var two = PoolDesk.caseNumber();
    pool.reserve(one + "r", one, client, LOAN);
    pool.reserve(two + "r", two, client, LOAN);
    pool.draw(two + "d", two, LOAN);
    pool.compensate(two + "c", two, LOAN / 2);
    pool.recover(two + "v", two, 100);
    var small = PoolDesk.caseNumber();
    pool.reserve(small + "r", small, PoolDesk.client(null), 1);

    var clients = pages(PATH + "/clients?size=1", "content[*].idNumber");
    assertThat(clients).contains(client.idNumber()).doesNotHaveDuplicates();
    assertThat(clients.indexOf(client.idNumber())).isLessThan(clients.size() - 1);
    var shown = row(PATH + "/clients?size=200", "idNumber", client.idNumber());
    assertThat(shown)
        .containsEntry("affiliates", "甲集团")
        .containsEntry("reserved", (int) LOAN)
        .containsEntry("drawn", (int) (LOAN / 2))
        .containsEntry("owed", (int) (LOAN / 2 - 100));

    var cases = PATH + "/cases?idNumber=" + client.idNumber();
    assertThat(pages(cases + "&size=1", "content[*].caseNumber")).containsExactly(one, two);
    assertThat(pages(cases + "&stage=RESERVED", "content[*].caseNumber")).containsExactly(one);
    assertThat(pages(cases + "&stage=DRAWN", "content[*].caseNumber")).containsExactly(two);
    var drawn = row(cases + "&stage=OWED", "caseNumber", two);
    assertThat(drawn)
        .containsEntry("compensated", (int) (LOAN / 2))
        .containsEntry("recovered", 100)
        .containsEntry("owed", (int) (LOAN / 2 - 100));
    pool.free(one + "f", one);
    assertThat(pages(cases, "content[*].caseNumber")).containsExactly(two);
    assertThat(pages(PATH + "/clients?stage=RESERVED&size=200", "content[*].idNumber"))
        .doesNotContain(client.idNumber());
  }

  @Test
  void theLedgerIsPagedNewestFirst() {
    var number = PoolDesk.caseNumber();
    var client = PoolDesk.client(null);
    pool.reserve(number + "r", number, client, LOAN);
    pool.draw(number + "d", number, LOAN);
    pool.repay(number + "p", number, 1);
    var of = PATH + "/entries?caseNumber=" + number;
    assertThat(pages(of + "&size=1", "content[*].kind"))
        .containsExactly("REPAY", "DRAW", "RESERVE");
    var newest = api.as("supervisor").get(PATH + "/entries?size=1").expect(200);
    assertThat(newest.json("content[0].client.name")).isEqualTo(client.name());
    assertThat(newest.json("content[0].at")).isEqualTo("2026-03-02T10:00:00+08:00");
    assertThat(newest.json("content[0].actor")).isEqualTo("system");
    assertThat(pages(PATH + "/entries?idNumber=" + client.idNumber(), "content[*].seq")).hasSize(3);
  }

  @Test
  void badQuestionsNameTheirParameter() {
    api.as("supervisor").get(PATH + "/clients?stage=GONE").refuses(400, "stage");
    api.as("supervisor").get(PATH + "/entries?size=201").refuses(400, "size");
    api.as("supervisor").get(PATH + "/expiring?after=x").refuses(400, "after");
  }

  @Test
  void whatExpiresNextFollowsTheClocksOfTheCase() {
    var hall = new Hall(api);
    var later = hall.receive(Hall.PRESALE);
    var sooner = PoolDesk.caseNumber();
    transaction.run(
        () -> {
          pool.reserve(later + "r", later, PoolDesk.client(null), LOAN);
          pool.reserve(sooner + "r", sooner, PoolDesk.client(null), LOAN);
          start(sooner, 1);
          return true;
        });
    assertThat(expiring(later, sooner)).containsExactly(sooner, later);
    var row = row(PATH + "/expiring?size=200", "caseNumber", sooner);
    assertThat(row)
        .containsEntry("expiresAt", "2026-03-03T17:00:00+08:00")
        .containsEntry("clock", "delivery")
        .containsEntry("clockTitle", "送达时限");
    transaction.run(
        () -> {
          clocks.stop(sooner, "delivery", "clerk");
          return true;
        });
    assertThat(expiring(later, sooner)).containsExactly(later);
    pool.free(later + "f", later);
    assertThat(expiring(later, sooner)).isEmpty();
  }

  private void start(String number, int days) {
    clocks.start(
        new Clocks.Order(
            number,
            number,
            "delivery",
            Instant.parse("2026-03-02T02:00:00Z"),
            new Limit(days, LimitUnit.WORKING_DAY),
            1,
            null,
            "art. 44",
            "clerk"));
  }

  private List<String> expiring(String... numbers) {
    var all = pages(PATH + "/expiring?size=1", "content[*].caseNumber");
    return all.stream().filter(List.of(numbers)::contains).toList();
  }

  @Test
  void aCaseThatIsWithdrawnFreesWhatItHas() {
    var number = new Hall(api).receive(Hall.PRESALE);
    pool.reserve(number + "r", number, PoolDesk.client(null), LOAN);
    var reason = Map.of("reason", "不贷了");
    api.as("clerk").post("/api/cases/" + number + "/withdraw", reason).expect(204);
    assertThat(pool.standing(number)).isEqualTo(new Standing(number, 0, 0, 0, 0));
    var entries = api.as("supervisor").get(PATH + "/entries?caseNumber=" + number).expect(200);
    assertThat(entries.list("content[*].kind")).containsExactly("FREE", "RESERVE");
    assertThat(entries.json("content[0].actor")).isEqualTo("clerk");
  }

  @Test
  void theExportIsTheWholeLedgerAndRunsNoFormula() {
    var number = PoolDesk.caseNumber();
    var client = PoolDesk.client(null);
    var tricky = new Client(client.idNumber(), "=HYPERLINK(\"http://x\")", null);
    pool.reserve("=1+1" + number, number, tricky, 123_45);
    var ledger = api.as("supervisor").get(PATH + "/entries.csv").expect(200);
    assertThat(ledger.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
    assertThat(ledger.header("Content-Disposition"))
        .contains("attachment", "guarantee-ledger-2026-03-02.csv");
    var lines = ledger.text().lines().toList();
    assertThat(lines.get(0)).startsWith("\uFEFF序号,时间,类型,办件编号");
    assertThat((long) lines.size() - 1).isEqualTo(new PoolDesk(api).number("entries"));
    assertThat(lines.get(lines.size() - 1))
        .contains(",2026-03-02 10:00:00,预留," + number + ",", ",123.45,")
        .endsWith(",'=1+1" + number);
    var clients = api.as("supervisor").header("Accept-Language", "en").get(PATH + "/clients.csv");
    assertThat(clients.expect(200).text())
        .startsWith("\uFEFFCredit code,Company")
        .contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
    assertThat(api.as("admin").get("/api/admin/audit?subject=guarantee-pool").text())
        .contains("guarantee.export");
  }

  @Test
  void onlyTheGuaranteeCompanyAndSupervisorsSeeThePool() {
    for (var path : List.of("", "/clients", "/cases", "/expiring", "/entries", "/entries.csv")) {
      api.as("reviewer-housing").get(PATH + path).refuses(404);
      api.as("clerk").get(PATH + path).refuses(403);
      api.as("reviewer-guarantee").get(PATH + path).expect(200);
      api.as("head-guarantee").get(PATH + path).expect(200);
    }
    api.as("admin").get(PATH).expect(200);
    api.as("admin").get(PATH + "/entries").refuses(403);
  }

  @Test
  void theReplayFindsARowThatWasChangedByHand() {
    var number = PoolDesk.caseNumber();
    pool.reserve(number + "r", number, PoolDesk.client(null), LOAN);
    var path = "/api/admin/guarantee-pool/replay";
    assertThat(api.as("admin").post(path).expect(200).list("differences[*]")).isEmpty();
    var change = "update guarantee_account set reserved = reserved + ? where case_number = ?";
    database.update(change, 1, number);
    assertThat(api.as("admin").post(path).list("differences[*]"))
        .singleElement()
        .asString()
        .startsWith("case " + number);
    database.update(change, -1, number);
    assertThat(api.as("admin").post(path).list("differences[*]")).isEmpty();
  }

  private List<String> pages(String path, String json) {
    var all = new ArrayList<String>();
    var page = api.as("supervisor").get(path).expect(200);
    all.addAll(page.list(json));
    while (page.read("next") != null) {
      var more = path + (path.contains("?") ? "&" : "?") + "after=" + page.json("next");
      page = api.as("supervisor").get(more).expect(200);
      all.addAll(page.list(json));
    }
    return all;
  }

  private Map<String, Object> row(String path, String field, String value) {
    List<Map<String, Object>> rows =
        api.as("supervisor")
            .get(path)
            .expect(200)
            .read("content[?(@.%s == '%s')]".formatted(field, value));
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }
}
