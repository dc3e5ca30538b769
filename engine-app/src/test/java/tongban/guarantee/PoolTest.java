package tongban.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.UnexpectedRollbackException;
import tongban.Api;
import tongban.IntegrationTest;
import tongban.casework.CaseClosed;
import tongban.guarantee.GuaranteePool.Client;
import tongban.process.WholeTransaction;
import tongban.web.Refusal;

/** What the pool gives, keeps and refuses. */
@IntegrationTest
class PoolTest {
  private static final long YUAN = 100;
  private static final long LOAN = 800_000 * YUAN;

  @Autowired Api api;
  @Autowired GuaranteePool pool;
  @Autowired LedgerCheck check;
  @Autowired ApplicationEventPublisher events;
  @Autowired WholeTransaction transaction;
  @Autowired JdbcTemplate database;

  private final String number = PoolDesk.caseNumber();
  private final Client client = PoolDesk.client(null);

  @AfterEach
  void leaveAndReplay() {
    new PoolDesk(api).leave(pool);
    assertThat(check.run().differences()).isEmpty();
  }

  @Test
  void aLoanIsReservedDrawnAndRepaid() {
    var desk = new PoolDesk(api);
    long before = desk.number("balance");
    var reserved = pool.reserve(number + "r", number, client, LOAN);
    assertThat(desk.number("balance")).isEqualTo(before - LOAN);
    assertThat(pool.standing(number)).isEqualTo(new Standing(number, LOAN, 0, 0, 0));
    var drawn = pool.draw(number + "d", number, LOAN);
    assertThat(drawn.seq()).isEqualTo(reserved.seq() + 1);
    assertThat(pool.standing(number)).isEqualTo(new Standing(number, 0, LOAN, 0, 0));
    pool.repay(number + "p1", number, LOAN / 4);
    pool.repay(number + "p2", number, LOAN * 3 / 4);
    assertThat(pool.standing(number)).isEqualTo(new Standing(number, 0, 0, 0, 0));
    assertThat(desk.number("balance")).isEqualTo(before);
  }

  @Test
  void aDefaultIsPaidOutOfThePoolAndComesBackByRecovery() {
    var desk = new PoolDesk(api);
    long before = desk.number("balance");
    pool.reserve(number + "r", number, client, LOAN);
    pool.draw(number + "d", number, LOAN);
    pool.repay(number + "p", number, LOAN / 2);
    pool.compensate(number + "c", number, LOAN / 2);
    assertThat(pool.standing(number)).isEqualTo(new Standing(number, 0, 0, LOAN / 2, 0));
    assertThat(desk.number("balance")).isEqualTo(before - LOAN / 2);
    pool.recover(number + "v", number, LOAN / 8);
    assertThat(pool.standing(number)).isEqualTo(new Standing(number, 0, 0, LOAN / 2, LOAN / 8));
    refuses("guarantee.not-owed", () -> pool.recover(number + "w", number, LOAN / 2));
    pool.recover(number + "w", number, LOAN * 3 / 8);
    assertThat(desk.number("balance")).isEqualTo(before);
  }

  @Test
  void nothingIsDrawnRepaidOrPaidThatIsNotThere() {
    refuses("guarantee.not-reserved", () -> pool.draw(number + "d0", number, 1));
    pool.reserve(number + "r", number, client, LOAN);
    refuses("guarantee.not-reserved", () -> pool.draw(number + "d1", number, LOAN + 1));
    refuses("guarantee.not-drawn", () -> pool.repay(number + "p", number, 1));
    refuses("guarantee.not-drawn", () -> pool.compensate(number + "c", number, 1));
    refuses("guarantee.not-owed", () -> pool.recover(number + "v", number, 1));
    assertThat(pool.standing(number)).isEqualTo(new Standing(number, LOAN, 0, 0, 0));
  }

  @Test
  void theSameKeyIsTheSameEntryAndNeverAnother() {
    var first = pool.reserve(number + "r", number, client, LOAN);
    assertThat(pool.reserve(number + "r", number, client, LOAN)).isEqualTo(first);
    refuses("guarantee.key-reused", () -> pool.reserve(number + "r", number, client, LOAN + 1));
    refuses("guarantee.key-reused", () -> pool.draw(number + "r", number, LOAN));
    refuses(
        "guarantee.key-reused",
        () -> pool.reserve(number + "r", PoolDesk.caseNumber(), client, LOAN));
    var freed = pool.free(number + "f", number);
    assertThat(freed.fen()).isEqualTo(LOAN);
    pool.reserve(number + "r2", number, client, LOAN);
    assertThat(pool.free(number + "f", number)).as("a retried step").isEqualTo(freed);
    assertThat(pool.standing(number).reserved()).isEqualTo(LOAN);
  }

  @Test
  void whatIsNotReservedIsFreedAllTheSame() {
    assertThat(pool.free(number + "f", number).fen()).isZero();
    assertThat(pool.free(number + "f", number).seq()).isPositive();
  }

  @Test
  void theCapHoldsToTheFen() {
    var desk = new PoolDesk(api);
    desk.change(desk.used() + LOAN, PoolDesk.SHIPPED, 10).expect(200);
    refuses("guarantee.cap", () -> pool.reserve(number + "a", number, client, LOAN + 1));
    assertThat(pool.standing(number).reserved()).isZero();
    pool.reserve(number + "b", number, client, LOAN);
    refuses("guarantee.cap", () -> pool.reserve(number + "c", number, client, 1));
    pool.draw(number + "d", number, LOAN);
    refuses("guarantee.cap", () -> pool.reserve(number + "e", number, client, 1));
    pool.compensate(number + "f", number, LOAN);
    refuses("guarantee.cap", () -> pool.reserve(number + "g", number, client, 1));
    pool.recover(number + "h", number, 1);
    pool.reserve(number + "i", number, client, 1);
  }

  @Test
  void oneClientHasTenPercentOfTheNetAssetsAtMostInAllItsCases() {
    var other = PoolDesk.caseNumber();
    new PoolDesk(api).change(PoolDesk.SHIPPED, 10 * LOAN + 9, 15).expect(200);
    pool.reserve(number + "a", number, client, LOAN / 2);
    pool.draw(number + "b", number, LOAN / 2);
    refuses("guarantee.client-limit", () -> pool.reserve("x", other, client, LOAN / 2 + 1));
    pool.reserve(other + "a", other, client, LOAN / 2);
    refuses("guarantee.client-limit", () -> pool.reserve("x", other, client, 1));
    pool.compensate(number + "c", number, LOAN / 2);
    pool.reserve(other + "b", other, client, LOAN / 2);
  }

  @Test
  void affiliatesHaveFifteenPercentTogetherFromWhenTheyAreKnown() {
    var group = "group-of-" + number;
    var one = PoolDesk.client(group.toLowerCase(Locale.ROOT));
    var two = PoolDesk.client(null);
    var named = new Client(two.idNumber(), two.name(), group.toUpperCase(Locale.ROOT));
    var third = PoolDesk.caseNumber();
    new PoolDesk(api).change(PoolDesk.SHIPPED, 10 * LOAN, 15).expect(200);
    pool.reserve(number + "a", number, one, LOAN);
    var other = PoolDesk.caseNumber();
    pool.reserve(other + "a", other, two, LOAN / 2);
    refuses("guarantee.affiliates-limit", () -> pool.reserve("x", third, named, 1));
    pool.free(number + "b", number);
    pool.reserve(third + "a", third, named, LOAN / 4);
    refuses("guarantee.affiliates-limit", () -> pool.reserve("x", number, one, LOAN * 3 / 4 + 1));
    pool.reserve(number + "c", number, one, LOAN * 3 / 4);
    refuses("guarantee.affiliates-limit", () -> pool.reserve("x", other, two, 1));
    assertThat(database.queryForList("select group_key from guarantee_affiliates", String.class))
        .contains(group.toUpperCase(Locale.ROOT));
  }

  @Test
  void theLiabilityIsAtMostTheMultipleOfTheNetAssets() {
    var desk = new PoolDesk(api);
    desk.change(PoolDesk.SHIPPED, desk.number("liability") + LOAN, 1).expect(200);
    var small = LOAN / 100;
    pool.reserve(number + "a", number, client, small);
    desk.change(PoolDesk.SHIPPED, desk.number("liability") + small, 1).expect(200);
    refuses("guarantee.liability-limit", () -> pool.reserve("x", number, client, small + 1));
    // net assets are what they are: less of them forbid what is new, and undo nothing
    desk.change(PoolDesk.SHIPPED, 1, 1).expect(200);
    refuses("guarantee.liability-limit", () -> pool.reserve("x", number, client, 1));
    pool.draw(number + "b", number, small);
    pool.repay(number + "c", number, small);
  }

  @Test
  void aCaseIsOfOneClient() {
    pool.reserve(number + "a", number, client, LOAN);
    refuses(
        "guarantee.other-client",
        () -> pool.reserve(number + "b", number, PoolDesk.client(null), LOAN));
  }

  @Test
  void badInputIsRefusedByTheNameOfItsField() {
    names("fen", () -> pool.reserve(number, number, client, 0));
    names("fen", () -> pool.draw(number, number, -1));
    names("fen", () -> pool.repay(number, number, GuaranteePool.MOST + 1));
    names("key", () -> pool.free(" ", number));
    names("key", () -> pool.free("k".repeat(161), number));
    names("caseNumber", () -> pool.free(number, ""));
    names("client.idNumber", () -> pool.reserve(number, number, as("91", "x", null), 1));
    names("client.name", () -> pool.reserve(number, number, as(null, " ", null), 1));
    names("client.affiliates", () -> pool.reserve(number, number, as(null, "x", "a b"), 1));
    assertThat(
            database.queryForList(
                "select seq from guarantee_entry where case_number = ?", Long.class, number))
        .isEmpty();
  }

  private Client as(String idNumber, String name, String affiliates) {
    return new Client(idNumber == null ? client.idNumber() : idNumber, name, affiliates);
  }

  @Test
  void whatIsRefusedLeavesNothingOfItsTransaction() {
    var other = PoolDesk.caseNumber();
    assertThatThrownBy(
            () ->
                transaction.run(
                    () -> {
                      pool.reserve(other + "a", other, client, LOAN);
                      try {
                        pool.draw(other + "b", other, LOAN + 1);
                      } catch (Refusal swallowed) {
                        return null;
                      }
                      return null;
                    }))
        .isInstanceOf(UnexpectedRollbackException.class);
    assertThat(pool.standing(other).reserved()).isZero();
  }

  @Test
  void aCaseThatEndsLeavesNothingReserved() {
    pool.reserve(number + "a", number, client, LOAN);
    pool.draw(number + "b", number, LOAN / 2);
    close(number);
    close(number);
    assertThat(pool.standing(number)).isEqualTo(new Standing(number, 0, LOAN / 2, 0, 0));
    close(PoolDesk.caseNumber());
  }

  private void close(String caseNumber) {
    transaction.run(
        () -> {
          events.publishEvent(new CaseClosed(caseNumber));
          return true;
        });
  }

  @Test
  void theDatabaseItselfKeepsTheCap() {
    for (var change : List.of("reserved = cap + 1", "drawn = -1", "owed = -1", "cap = -1")) {
      assertThatThrownBy(() -> database.update("update guarantee_pool set " + change))
          .as(change)
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void termsAreCheckedVersionedAndAudited() {
    var desk = new PoolDesk(api);
    var admin = api.as("admin");
    var path = "/api/admin/guarantee-pool/terms";
    admin.put(path, Map.of()).refuses(400, "cap", "netAssets", "multiple", "reason");
    admin
        .put(path, Map.of("cap", 0, "netAssets", 1, "multiple", 16, "reason", "x"))
        .refuses(400, "cap", "multiple");
    admin
        .put(path, Map.of("cap", 100.5, "netAssets", 1e13 + 1, "multiple", 9.9, "reason", "x"))
        .refuses(400, "cap", "netAssets", "multiple");
    pool.reserve(number + "a", number, client, LOAN);
    desk.change(desk.used() - 1, PoolDesk.SHIPPED, 10).refuses(409);
    var changed = desk.change(desk.used(), PoolDesk.SHIPPED, 12).expect(200);
    assertThat(desk.number("balance")).isZero();
    int version = changed.read("version");
    var stale =
        Map.of(
            "cap",
            PoolDesk.SHIPPED,
            "netAssets",
            1,
            "multiple",
            1,
            "reason",
            "x",
            "version",
            version - 1);
    admin.put(path, stale).refuses(409);
    var versions = api.as("supervisor").get(path + "?size=1").expect(200);
    assertThat(versions.<Integer>read("content[0].version")).isEqualTo(version);
    assertThat(versions.<Integer>read("content[0].multiple")).isEqualTo(12);
    var older = api.as("supervisor").get(path + "?size=1&after=" + versions.json("next"));
    assertThat(older.<Integer>read("content[0].version")).isEqualTo(version - 1);
    var audit = admin.get("/api/admin/audit?subject=guarantee-pool").expect(200);
    assertThat(audit.json("content[0].action")).isEqualTo("guarantee.terms");
    assertThat(audit.<Integer>read("content[0].detail.multiple.after")).isEqualTo(12);
  }

  private static void names(String field, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.status().value()).isEqualTo(400);
              assertThat(refusal.fields()).extracting(Refusal.Field::field).containsExactly(field);
            });
  }

  private static void refuses(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
