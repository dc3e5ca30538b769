package tongban.guarantee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the ledger from its first entry, believes none of its sums, and says where it is
 * wrong: a gap, a sum that is not that of the entries, more than the cap or a limit of the terms in
 * force, less than nothing. At most {@value #MOST} differences are kept.
 */
final class Replay {
  static final int MOST = 100;

  private final List<Terms> terms;
  private final List<String> differences = new ArrayList<>();

  /** Of whoever has something; what is back at nothing is forgotten. */
  private final Map<String, Amounts> cases = new HashMap<>();

  private final Map<String, Amounts> clients = new HashMap<>();
  private final Map<String, Long> groups = new HashMap<>();
  private final Map<String, String> groupOf = new HashMap<>();
  private Amounts pool = Amounts.NONE;
  private long seq;
  private int inForce;

  /**
   * @param terms by version, the first first
   */
  Replay(List<Terms> terms) {
    this.terms = terms;
  }

  void next(LedgerEntry entry) {
    if (entry.seq() != seq + 1) differ(entry, "follows entry " + seq);
    seq = entry.seq();
    while (inForce + 1 < terms.size() && terms.get(inForce + 1).afterSeq() < seq) inForce++;
    var by = entry.kind().of(entry.fen());
    if (entry.fen() < (entry.kind() == EntryKind.FREE ? 0 : 1)) differ(entry, "no amount");
    pool = pool.plus(by);
    book(entry, by);
    compare(entry);
    if (entry.kind() == EntryKind.RESERVE) limits(entry);
  }

  private void book(LedgerEntry entry, Amounts by) {
    if (by.isNone()) return;
    var idNumber = entry.idNumber();
    if (idNumber == null) {
      differ(entry, "has no client");
      return;
    }
    join(idNumber, entry.affiliates());
    if (add(cases, entry.caseNumber(), by).isNegative()) differ(entry, "case below nothing");
    if (add(clients, idNumber, by).isNegative()) differ(entry, "client below nothing");
    addToGroup(groupOf.get(idNumber), by.liability());
  }

  /** Who comes to a group brings all that it is liable for. */
  private void join(String idNumber, @Nullable String group) {
    var before = groupOf.get(idNumber);
    if (group == null || group.equals(before)) return;
    long liability = clients.getOrDefault(idNumber, Amounts.NONE).liability();
    addToGroup(before, -liability);
    addToGroup(group, liability);
    groupOf.put(idNumber, group);
  }

  private void addToGroup(@Nullable String group, long fen) {
    if (group == null) return;
    long sum = groups.merge(group, fen, Long::sum);
    if (sum == 0) groups.remove(group);
  }

  private static Amounts add(Map<String, Amounts> sums, String key, Amounts by) {
    var sum = sums.getOrDefault(key, Amounts.NONE).plus(by);
    if (sum.isNone()) sums.remove(key);
    else sums.put(key, sum);
    return sum;
  }

  private void compare(LedgerEntry entry) {
    var said = new Amounts(entry.reserved(), entry.drawn(), entry.owed());
    if (!said.equals(pool)) differ(entry, "says " + said + ", the sum is " + pool);
    long cap = terms.get(inForce).cap();
    if (entry.balance() != cap - pool.used()) differ(entry, "balance of a cap of " + cap);
    if (pool.used() > cap) differ(entry, "over the cap of " + cap);
    if (pool.isNegative()) differ(entry, "pool below nothing");
  }

  private void limits(LedgerEntry entry) {
    var idNumber = String.valueOf(entry.idNumber());
    var group = groupOf.get(idNumber);
    var excess =
        terms
            .get(inForce)
            .limits()
            .excess(
                pool,
                clients.getOrDefault(idNumber, Amounts.NONE).liability(),
                group == null ? 0 : groups.getOrDefault(group, 0L));
    if (excess != null) differ(entry, excess.code());
  }

  private void differ(LedgerEntry entry, String what) {
    differ("entry " + entry.seq() + ": " + what);
  }

  void differ(String what) {
    if (differences.size() < MOST) differences.add(what);
  }

  /** What the pool's own row says at the end. */
  void end(Pool said) {
    if (said.seq() != seq) differ("pool: entry " + said.seq() + " is the last, found " + seq);
    if (!said.amounts().equals(pool)) {
      differ("pool: says " + said.amounts() + ", the sum is " + pool);
    }
    if (!terms.get(terms.size() - 1).limits().equals(said.limits())) differ("pool: other terms");
  }

  /** What the row of a case says at the end; the same case is asked for once. */
  void endOfCase(String caseNumber, Amounts said) {
    end("case " + caseNumber, said, cases.remove(caseNumber));
  }

  void endOfClient(String idNumber, Amounts said) {
    end("client " + idNumber, said, clients.remove(idNumber));
  }

  void endOfGroup(String group, long said) {
    long sum = Objects.requireNonNullElse(groups.remove(group), 0L);
    if (sum != said) differ("group " + group + ": says " + said + ", the sum is " + sum);
  }

  private void end(String what, Amounts said, @Nullable Amounts found) {
    var sum = found == null ? Amounts.NONE : found;
    if (!sum.equals(said)) differ(what + ": says " + said + ", the sum is " + sum);
  }

  /** Whoever has something by the ledger and was not asked for. */
  void rest() {
    cases.forEach((number, sum) -> differ("case " + number + ": no row, the sum is " + sum));
    clients.forEach((number, sum) -> differ("client " + number + ": no row, the sum is " + sum));
    groups.forEach((group, sum) -> differ("group " + group + ": no row, the sum is " + sum));
  }

  long entries() {
    return seq;
  }

  List<String> differences() {
    return List.copyOf(differences);
  }
}
