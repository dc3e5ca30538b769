package tongban.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The checker finds nothing in a ledger that is right, and whatever one fault makes of it. */
class ReplayTest {
  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  private static final long CAP = 50_000;
  private static final Terms TERMS = new Terms(1, 0, CAP, 50_000, 10, "", "system", NOW);

  @Property(tries = 300)
  void aLedgerThatIsRightHasNoDifference(@ForAll("ledgers") List<LedgerEntry> ledger) {
    assertThat(differences(ledger, end(ledger))).isEmpty();
  }

  @Property(tries = 300)
  void oneOtherNumberIsFound(@ForAll("ledgers") List<LedgerEntry> ledger, @ForAll int anywhere) {
    int at = Math.floorMod(anywhere, ledger.size());
    var faulty = new ArrayList<>(ledger);
    faulty.set(at, faulty(ledger.get(at), Math.floorMod(anywhere / 7, 6)));
    assertThat(differences(faulty, end(ledger))).isNotEmpty();
  }

  @Property(tries = 300)
  void oneEntryTakenAwayIsFound(@ForAll("ledgers") List<LedgerEntry> ledger, @ForAll int anywhere) {
    var faulty = new ArrayList<>(ledger);
    faulty.remove(Math.floorMod(anywhere, ledger.size()));
    assertThat(differences(faulty, end(ledger))).isNotEmpty();
  }

  @Example
  void moreThanTheCapIsFoundHoweverRightTheSumsAre() {
    var over = List.of(entry(1, EntryKind.RESERVE, "case", 4_000, new Amounts(4_000, 0, 0), 3_000));
    var terms = new Terms(1, 0, 3_000, 50_000, 10, "", "system", NOW);
    var replay = new Replay(List.of(terms));
    over.forEach(replay::next);
    assertThat(replay.differences()).anyMatch(text -> text.contains("over the cap"));
  }

  @Example
  void limitsAreThoseInForceAtTheEntry() {
    var reserved = entry(1, EntryKind.RESERVE, "case", 4_000, new Amounts(4_000, 0, 0), CAP);
    var lower = new Terms(2, 1, CAP, 1_000, 10, "", "system", NOW);
    var after = new Replay(List.of(TERMS, lower));
    after.next(reserved);
    assertThat(after.differences()).isEmpty();
    var before = new Replay(List.of(TERMS, new Terms(2, 0, CAP, 1_000, 10, "", "system", NOW)));
    before.next(reserved);
    assertThat(before.differences()).containsExactly("entry 1: guarantee.client-limit");
  }

  @Example
  void affiliatesAreCountedTogetherFromWhenTheyAreKnown() {
    var replay = new Replay(List.of(TERMS));
    replay.next(reserve(1, "A", null, 4_000, 4_000));
    replay.next(reserve(2, "B", "G", 4_000, 8_000));
    replay.next(reserve(3, "A", "G", 500, 8_500));
    assertThat(replay.differences()).containsExactly("entry 3: guarantee.affiliates-limit");
  }

  private static LedgerEntry reserve(
      long seq, String client, String group, long fen, long reserved) {
    return new LedgerEntry(
        seq,
        "key" + seq,
        EntryKind.RESERVE,
        "case" + seq,
        client,
        group,
        fen,
        NOW,
        "system",
        reserved,
        0,
        0,
        CAP - reserved);
  }

  @Provide
  Arbitrary<List<LedgerEntry>> ledgers() {
    return Arbitraries.randomValue(random -> ledger(random, 1 + random.nextInt(60)));
  }

  private static List<LedgerEntry> ledger(Random random, int size) {
    var ledger = new ArrayList<LedgerEntry>();
    var cases = new HashMap<String, Amounts>();
    var pool = Amounts.NONE;
    while (ledger.size() < size) {
      var kind = EntryKind.values()[random.nextInt(6)];
      var number = "case" + random.nextInt(8);
      long fen = 1 + random.nextInt(500);
      var by = kind.of(fen);
      var with = cases.getOrDefault(number, Amounts.NONE).plus(by);
      if (with.isNegative() || with.liability() > 5_000) continue;
      cases.put(number, with);
      pool = pool.plus(by);
      ledger.add(entry(ledger.size() + 1, kind, number, fen, pool, CAP));
    }
    return ledger;
  }

  private static LedgerEntry entry(
      long seq, EntryKind kind, String number, long fen, Amounts after, long cap) {
    return new LedgerEntry(
        seq,
        "key" + seq,
        kind,
        number,
        "client of " + number,
        null,
        fen,
        NOW,
        "system",
        after.reserved(),
        after.drawn(),
        after.owed(),
        cap - after.used());
  }

  private static LedgerEntry faulty(LedgerEntry entry, int what) {
    return new LedgerEntry(
        entry.seq() + (what == 0 ? 1 : 0),
        entry.entryKey(),
        entry.kind(),
        entry.caseNumber(),
        entry.idNumber(),
        null,
        entry.fen() + (what == 1 ? 1 : 0),
        NOW,
        "system",
        entry.reserved() + (what == 2 ? 1 : 0),
        entry.drawn() + (what == 3 ? 1 : 0),
        entry.owed() + (what == 4 ? 1 : 0),
        entry.balance() + (what == 5 ? 1 : 0));
  }

  /** What the rows would say at the end. */
  private static Map<String, Amounts> end(List<LedgerEntry> ledger) {
    var sums = new HashMap<String, Amounts>();
    for (var entry : ledger) {
      sums.merge(entry.caseNumber(), entry.kind().of(entry.fen()), Amounts::plus);
    }
    return sums;
  }

  private static List<String> differences(List<LedgerEntry> ledger, Map<String, Amounts> end) {
    var replay = new Replay(List.of(TERMS));
    ledger.forEach(replay::next);
    var sum = end.values().stream().reduce(Amounts.NONE, Amounts::plus);
    long size = ledger.isEmpty() ? 0 : Math.max(ledger.size(), ledger.get(ledger.size() - 1).seq());
    replay.end(pool(sum, size));
    end.forEach(
        (number, amounts) -> {
          if (amounts.isNone()) return;
          replay.endOfCase(number, amounts);
          replay.endOfClient("client of " + number, amounts);
        });
    replay.rest();
    return replay.differences();
  }

  private static Pool pool(Amounts sum, long seq) {
    return new Pool(CAP, 50_000, 10, sum.reserved(), sum.drawn(), sum.owed(), seq, 1);
  }
}
