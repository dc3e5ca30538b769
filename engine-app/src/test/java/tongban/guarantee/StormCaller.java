package tongban.guarantee;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import tongban.guarantee.GuaranteePool.Client;
import tongban.guarantee.StormLog.Line;
import tongban.web.Refusal;

/**
 * One of many who ask the pool for things of cases of their own, by chance, some of them twice; who
 * was killed begins with what was asked last and not answered. At the end everything is given back.
 */
final class StormCaller {
  private static final int CASES = 6;
  private static final int CLIENTS = 16;
  private static final int GROUPS = 12;
  private static final long LARGEST = 100_000_00L;

  private final int number;
  private final GuaranteePool pool;
  private final Random random;
  private final StormLog log;
  private final List<Line> made = new ArrayList<>();
  private final Map<String, Amounts> cases = new HashMap<>();
  private int asked;
  private Line open;

  StormCaller(int number, GuaranteePool pool, Path directory, long seed) {
    this.number = number;
    this.pool = pool;
    var file = file(directory, number);
    StormLog.read(file).forEach(this::remember);
    this.random = new Random(seed * 31 + number * 1009L + asked);
    this.log = new StormLog(file);
  }

  static Path file(Path directory, int number) {
    return directory.resolve("caller-" + number);
  }

  private void remember(Line line) {
    if (line.isAsked()) {
      asked++;
      open = line;
      return;
    }
    open = null;
    if (!line.isMade()) return;
    made.add(line);
    cases.merge(line.caseNumber(), line.kind().of(line.fen()), Amounts::plus);
  }

  /** Until it has asked so many times in its whole life, and nothing is left. */
  void run(int operations) {
    try (log) {
      if (open != null) answer(open);
      while (asked < operations) {
        if (!made.isEmpty() && random.nextInt(20) == 0) repeat();
        ask(chosen());
      }
      for (int i = 0; i < CASES; i++) giveBack("storm-" + number + "-" + i);
    }
  }

  private void giveBack(String caseNumber) {
    var has = cases.getOrDefault(caseNumber, Amounts.NONE);
    if (has.reserved() > 0) ask(line(EntryKind.FREE, caseNumber, 0));
    if (has.drawn() > 0) ask(line(EntryKind.REPAY, caseNumber, has.drawn()));
    if (has.owed() > 0) ask(line(EntryKind.RECOVER, caseNumber, has.owed()));
  }

  private Line chosen() {
    var caseNumber = "storm-" + number + "-" + random.nextInt(CASES);
    var has = cases.getOrDefault(caseNumber, Amounts.NONE);
    int what = random.nextInt(100);
    if (has.owed() > 0 && what < 40) return line(EntryKind.RECOVER, caseNumber, some(has.owed()));
    if (has.drawn() > 0 && what < 70) {
      var kind = what % 4 == 0 ? EntryKind.COMPENSATE : EntryKind.REPAY;
      return line(kind, caseNumber, some(has.drawn()));
    }
    if (has.reserved() > 0 && what < 55) {
      return line(EntryKind.DRAW, caseNumber, some(has.reserved()));
    }
    if (has.reserved() > 0 && what < 65) return line(EntryKind.FREE, caseNumber, 0);
    // some ask for what is not there
    if (what > 97) return line(EntryKind.DRAW, caseNumber, has.reserved() + 1);
    return line(EntryKind.RESERVE, caseNumber, 1 + random.nextInt((int) LARGEST));
  }

  private long some(long fen) {
    return random.nextBoolean() ? fen : 1 + (long) (random.nextDouble() * (fen - 1));
  }

  private Line line(EntryKind kind, String caseNumber, long fen) {
    return new Line("c" + number + "-" + asked, kind, caseNumber, fen, Line.ASKED);
  }

  private void ask(Line line) {
    log.write(line);
    remember(line);
    answer(line);
  }

  private void answer(Line line) {
    var answered = answered(line);
    log.write(answered);
    remember(answered);
  }

  /** A bank that answers twice: it is the same entry. */
  private void repeat() {
    var line = made.get(random.nextInt(made.size()));
    var again = answered(line.answered(Line.ASKED));
    if (!again.equals(line)) throw new IllegalStateException(line + " became " + again);
  }

  private Line answered(Line line) {
    while (true) {
      try {
        return line.made(call(line));
      } catch (Refusal refusal) {
        return line.answered(refusal.code());
      } catch (DataAccessException | TransactionException noAnswer) {
        // whether it is done is not known: it is asked for again
      }
    }
  }

  private Entry call(Line line) {
    return switch (line.kind()) {
      case RESERVE -> pool.reserve(line.key(), line.caseNumber(), client(line), line.fen());
      case DRAW -> pool.draw(line.key(), line.caseNumber(), line.fen());
      case FREE -> pool.free(line.key(), line.caseNumber());
      case REPAY -> pool.repay(line.key(), line.caseNumber(), line.fen());
      case COMPENSATE -> pool.compensate(line.key(), line.caseNumber(), line.fen());
      case RECOVER -> pool.recover(line.key(), line.caseNumber(), line.fen());
    };
  }

  /** The same whenever it is asked for: each case has its client, and each client its group. */
  private static Client client(Line line) {
    int client = Math.floorMod(line.caseNumber().hashCode(), CLIENTS);
    var group = client % 2 == 0 ? "G" + client % GROUPS : null;
    return new Client("91370214MA%08d".formatted(client), "企业" + client, group);
  }
}
