package tongban.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.lifecycle.BeforeTry;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tongban.MySqlServer;
import tongban.guarantee.GuaranteePool.Client;
import tongban.process.WholeTransaction;
import tongban.web.Refusal;

/** Whatever is asked of the pool in whatever order: it answers as the rules counted out do. */
@Tag("integration")
class PoolHistoriesTest {
  private static final long CAP = 20_000;
  private static final long NET_ASSETS = 18_000;
  private static final int CLIENTS = 12;
  private static final int CASES = 16;

  private static ConfigurableApplicationContext node;
  private int acts;
  private NaivePool naive;

  record Act(EntryKind kind, int caseOf, int client, int group, int fen) {

    String caseNumber() {
      return "case-" + caseOf;
    }

    /** A case has its client, but for a slip now and then. */
    Client asking() {
      int number = group == 7 ? client : caseOf % CLIENTS;
      var name = group < 3 ? "G" + group : null;
      return new Client("91370200MA3C%06d".formatted(number), "企业" + number, name);
    }
  }

  @BeforeContainer
  static void start() {
    boolean mysql = "mysql".equals(System.getProperty("tongban.test.database"));
    var url =
        mysql
            ? MySqlServer.shared().createDatabase("pool_histories")
            : "jdbc:h2:mem:pool_histories;DB_CLOSE_DELAY=-1";
    PoolNode.createTables(url, mysql ? "root" : "sa");
    node = PoolNode.start(url, mysql ? "root" : "sa", 2);
  }

  @AfterContainer
  static void stop() {
    node.close();
  }

  @BeforeTry
  void empty() {
    var jdbc = new JdbcTemplate(node.getBean(DataSource.class));
    var transaction = node.getBean(WholeTransaction.class);
    transaction.run(
        () -> {
          for (var table : List.of("entry", "account", "client", "affiliates")) {
            jdbc.update("delete from guarantee_" + table);
          }
          jdbc.update(
              "update guarantee_pool set cap = ?, net_assets = ?, multiple = 1, reserved = 0,"
                  + " drawn = 0, owed = 0, seq = 0",
              CAP,
              NET_ASSETS);
          return jdbc.update(
              "update guarantee_terms set cap = ?, net_assets = ?, multiple = 1", CAP, NET_ASSETS);
        });
    naive = new NaivePool(CAP, NET_ASSETS);
  }

  @Property(tries = 60)
  void thePoolAnswersAsTheRulesCountedOut(@ForAll("histories") List<Act> history) {
    var pool = node.getBean(GuaranteePool.class);
    for (var act : history) {
      acts++;
      var expected = expected(act);
      assertThat(answer(pool, act)).as(act.toString()).isEqualTo(expected);
      assertThat(answer(pool, act)).as("again: " + act).isEqualTo(expected);
    }
    for (int i = 0; i < CASES; i++) {
      var standing = pool.standing("case-" + i);
      assertThat(new Amounts(standing.reserved(), standing.drawn(), standing.owed()))
          .isEqualTo(naive.of("case-" + i));
    }
    assertThat(node.getBean(LedgerCheck.class).run().differences()).isEmpty();
  }

  private String expected(Act act) {
    if (act.kind() == EntryKind.FREE) return "done " + naive.free(act.caseNumber());
    var refused =
        act.kind() == EntryKind.RESERVE
            ? naive.reserve(act.caseNumber(), act.asking(), act.fen())
            : naive.move(act.kind(), act.caseNumber(), act.fen());
    return refused == null ? "done " + act.fen() : refused;
  }

  private String answer(GuaranteePool pool, Act act) {
    var key = "act-" + acts;
    var number = act.caseNumber();
    try {
      var entry =
          switch (act.kind()) {
            case RESERVE -> pool.reserve(key, number, act.asking(), act.fen());
            case DRAW -> pool.draw(key, number, act.fen());
            case FREE -> pool.free(key, number);
            case REPAY -> pool.repay(key, number, act.fen());
            case COMPENSATE -> pool.compensate(key, number, act.fen());
            case RECOVER -> pool.recover(key, number, act.fen());
          };
      return "done " + entry.fen();
    } catch (Refusal refusal) {
      return refusal.code();
    }
  }

  @Provide
  Arbitrary<List<Act>> histories() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.just(EntryKind.RESERVE)),
                Tuple.of(6, Arbitraries.of(EntryKind.values()))),
            Arbitraries.integers().between(0, CASES - 1),
            Arbitraries.integers().between(0, CLIENTS - 1),
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(1, 900))
        .as(Act::new)
        .list()
        .ofMinSize(20)
        .ofMaxSize(60);
  }
}
