package tongban.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tongban.Api;
import tongban.IntegrationTest;
import tongban.Together;
import tongban.guarantee.GuaranteePool.Client;
import tongban.process.WholeTransaction;
import tongban.web.Refusal;

/** Many at one instant: never more than there is, and each thing once. */
@IntegrationTest
class PoolConcurrencyTest {
  private static final int MANY = 24;
  private static final long LOAN = 100_000_00L;

  @Autowired Api api;
  @Autowired GuaranteePool pool;
  @Autowired LedgerCheck check;
  @Autowired WholeTransaction transaction;

  @AfterEach
  void leaveAndReplay() {
    new PoolDesk(api).leave(pool);
    assertThat(check.run().differences()).isEmpty();
  }

  @Test
  void asManyAsThereIsRoomFor() {
    var desk = new PoolDesk(api);
    desk.change(desk.used() + 7 * LOAN + LOAN - 1, PoolDesk.SHIPPED, 15).expect(200);
    var codes = together(i -> reserve(PoolDesk.caseNumber(), PoolDesk.client(null), LOAN));
    assertThat(codes).filteredOn("done"::equals).hasSize(7);
    assertThat(codes).filteredOn("guarantee.cap"::equals).hasSize(MANY - 7);
  }

  @Test
  void oneClientInManyCases() {
    var client = PoolDesk.client(null);
    new PoolDesk(api).change(PoolDesk.SHIPPED, 50 * LOAN, 15).expect(200);
    var codes = together(i -> reserve(PoolDesk.caseNumber(), client, LOAN));
    assertThat(codes).filteredOn("done"::equals).hasSize(5);
    assertThat(codes).filteredOn("guarantee.client-limit"::equals).hasSize(MANY - 5);
  }

  @Test
  void manyAffiliatesThatWereNeverSeenBefore() {
    var group = "G-" + PoolDesk.caseNumber();
    new PoolDesk(api).change(PoolDesk.SHIPPED, 20 * LOAN, 15).expect(200);
    var codes = together(i -> reserve(PoolDesk.caseNumber(), PoolDesk.client(group), LOAN));
    assertThat(codes).filteredOn("done"::equals).hasSize(3);
    assertThat(codes).filteredOn("guarantee.affiliates-limit"::equals).hasSize(MANY - 3);
  }

  @Test
  void clientsThatChangeTheirGroupsAtOnce() {
    var groups = List.of("X-" + PoolDesk.caseNumber(), "Y-" + PoolDesk.caseNumber());
    var clients = IntStream.range(0, 6).mapToObj(i -> PoolDesk.client(null)).toList();
    together(
        i -> {
          var client = clients.get(i % clients.size());
          var group = groups.get(i / clients.size() % 2);
          var moved = new Client(client.idNumber(), client.name(), group);
          return reserve(PoolDesk.caseNumber(), moved, LOAN / 10);
        });
  }

  @Test
  void theSameKeyManyTimesIsOneEntry() {
    var number = PoolDesk.caseNumber();
    var client = PoolDesk.client(null);
    var entries = Together.call(MANY, i -> pool.reserve(number + "r", number, client, LOAN).seq());
    assertThat(new HashSet<>(entries)).hasSize(1);
    assertThat(pool.standing(number).reserved()).isEqualTo(LOAN);
    var frees = Together.call(MANY, i -> pool.free(number + "f", number).seq());
    assertThat(new HashSet<>(frees)).hasSize(1);
    var nothing = PoolDesk.caseNumber();
    var empty = Together.call(MANY, i -> pool.free(nothing + "f", nothing).seq());
    assertThat(new HashSet<>(empty)).hasSize(1);
  }

  @Test
  void oneKeyForManyCasesIsOneOfThem() {
    var key = PoolDesk.caseNumber();
    var codes =
        together(
            i -> {
              var number = PoolDesk.caseNumber();
              return code(() -> pool.reserve(key, number, PoolDesk.client(null), LOAN));
            });
    assertThat(codes).filteredOn("done"::equals).hasSize(1);
    assertThat(codes).filteredOn("guarantee.key-reused"::equals).hasSize(MANY - 1);
  }

  @Test
  void aReservationIsDrawnOrFreedAndNeverBoth() {
    for (int round = 0; round < 5; round++) {
      var number = PoolDesk.caseNumber();
      pool.reserve(number + "r", number, PoolDesk.client(null), LOAN);
      var codes =
          Together.call(
              2,
              i ->
                  i == 0
                      ? code(() -> pool.draw(number + "d", number, LOAN))
                      : code(() -> pool.free(number + "f", number)));
      var standing = pool.standing(number);
      boolean drawn = codes.get(0).equals("done");
      assertThat(standing.drawn()).isEqualTo(drawn ? LOAN : 0);
      assertThat(standing.reserved()).isZero();
    }
  }

  @Test
  void theCapCannotBeLoweredUnderAReservationThatIsMade() {
    var desk = new PoolDesk(api);
    for (int round = 0; round < 5; round++) {
      long cap = desk.used() + LOAN;
      desk.change(cap, PoolDesk.SHIPPED, 10).expect(200);
      var statuses =
          Together.call(
              2,
              i ->
                  i == 0
                      ? reserve(PoolDesk.caseNumber(), PoolDesk.client(null), LOAN)
                      : String.valueOf(desk.change(cap - 1, PoolDesk.SHIPPED, 10).status()));
      assertThat(statuses).isIn(List.of("done", "409"), List.of("guarantee.cap", "200"));
    }
  }

  @Test
  void theLedgerHasNoGapThoughSomeGiveUp() {
    long before = new PoolDesk(api).number("entries");
    var made =
        together(
            i -> {
              var number = PoolDesk.caseNumber();
              return code(
                  () ->
                      transaction.run(
                          () -> {
                            pool.reserve(number, number, PoolDesk.client(null), LOAN / 10);
                            if (i % 3 == 0) throw Refusal.conflict("given up");
                            return true;
                          }));
            });
    assertThat(made).filteredOn("done"::equals).hasSize(MANY - MANY / 3);
    assertThat(new PoolDesk(api).number("entries")).isEqualTo(before + MANY - MANY / 3);
  }

  private String reserve(String number, Client client, long fen) {
    return code(() -> pool.reserve(number, number, client, fen));
  }

  private static String code(Runnable call) {
    try {
      call.run();
      return "done";
    } catch (Refusal refusal) {
      return refusal.code();
    }
  }

  private static List<String> together(IntFunction<String> call) {
    return Together.call(MANY, call);
  }
}
