package tongban.deadline;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tongban.MutableClock;
import tongban.deadline.NaiveClock.Seen;
import tongban.process.WholeTransaction;
import tongban.web.Refusal;

/**
 * One history by chance of one part's clocks. After every step, and after every stretch of time,
 * what is there is compared with what the rules say.
 */
final class ClockHistory {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Hall hall;
  private final Clocks clocks;
  private final Random random;
  private final NaivePart part;
  private final HistoryActs acts;
  private final String key;
  private final String owner;
  private final List<String> told = new ArrayList<>();

  /** Where it happens. */
  record Hall(
      WholeTransaction transaction,
      MutableClock time,
      Lights lights,
      ClockWitness witness,
      MadeUpCalendar calendar) {}

  /**
   * @param key a business key of its own
   */
  ClockHistory(Hall hall, Clocks clocks, long seed, String key) {
    this.hall = hall;
    this.clocks = clocks;
    this.random = new Random(seed);
    this.key = key;
    this.owner = key + "/1";
    this.part = new NaivePart(owner, hall.calendar().days());
    this.acts = new HistoryActs(key, owner, clocks, part, random, hall.calendar());
    told.add("seed " + seed);
  }

  /** What differs comes as an {@link AssertionError} that tells the whole history. */
  void go(int steps) {
    hall.time().set(LocalDateTime.of(2026, 1, 5, 10, 0).plusDays(random.nextInt(330)));
    boolean processFirst = random.nextBoolean();
    if (processFirst) hall.witness().begin(key, owner);
    for (var act : acts.begin(now())) does(act);
    if (!processFirst) hall.witness().begin(key, owner);
    compare("begin");
    for (int step = 0; step < steps; step++) {
      pass();
      does(acts.any(now()));
      compare("act");
    }
  }

  void end() {
    hall.transaction()
        .run(
            () -> {
              clocks.stopAll(key, "end");
              return true;
            });
    hall.witness().end(key);
  }

  List<String> told() {
    return told;
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(hall.time().instant(), ZONE);
  }

  private void pass() {
    var to = acts.later(now());
    hall.time().set(to);
    hall.lights().catchUp();
    told.add(to + "");
    compare("time");
  }

  /** Some acts end in a crash, before their commit or within it: nothing has happened then. */
  private void does(HistoryActs.Act act) {
    int fate = act.mayCrash() ? random.nextInt(10) : 9;
    told.add(now() + " " + act.text() + (fate < 2 ? ", crashed " + fate : ""));
    boolean done = fate < 2 ? crashed(act, fate) : committed(act);
    if (done != act.allowed()) fail(act.allowed() ? "refused" : "not refused", Map.of());
    if (done && fate > 1) act.naive().run();
  }

  private boolean committed(HistoryActs.Act act) {
    try {
      return hall.transaction().run(() -> run(act));
    } catch (Refusal refused) {
      return false;
    }
  }

  private static boolean run(HistoryActs.Act act) {
    act.real().run();
    return true;
  }

  private boolean crashed(HistoryActs.Act act, int how) {
    try {
      hall.transaction()
          .run(
              () -> {
                act.real().run();
                if (how == 0) throw new Crash();
                TransactionSynchronizationManager.registerSynchronization(new CrashInCommit());
                return true;
              });
      throw new IllegalStateException("It was to crash");
    } catch (Crash crash) {
      return true;
    } catch (Refusal refused) {
      return false;
    }
  }

  private static final class Crash extends RuntimeException {}

  /** Registered last, so after the timers have moved. */
  private static final class CrashInCommit implements TransactionSynchronization {
    @Override
    public void beforeCommit(boolean readOnly) {
      throw new Crash();
    }
  }

  private void compare(String when) {
    var expected = part.look(now());
    var shown = hall.transaction().run(() -> clocks.of(key));
    var seen = hall.witness().look(key, owner, shown);
    if (!seen.equals(expected)) fail("after " + when + " expected " + expected, seen);
  }

  private void fail(String what, Map<String, Seen> seen) {
    throw new AssertionError(
        what + "\nseen " + seen + "\nhistory of\n  " + String.join("\n  ", told));
  }
}
