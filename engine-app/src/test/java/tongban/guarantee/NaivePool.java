package tongban.guarantee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tongban.guarantee.GuaranteePool.Client;

/** The rules of the pool, each counted out over all that was ever done. */
final class NaivePool {
  private final long cap;
  private final long netAssets;
  private final List<Done> all = new ArrayList<>();
  private final Map<String, String> groups = new HashMap<>();

  record Done(EntryKind kind, String caseNumber, String client, long fen) {}

  NaivePool(long cap, long netAssets) {
    this.cap = cap;
    this.netAssets = netAssets;
  }

  /** Code of the refusal; null where it is done. */
  String reserve(String caseNumber, Client client, long fen) {
    for (var done : all) {
      boolean other = done.kind() == EntryKind.RESERVE && !done.client().equals(client.idNumber());
      if (other && done.caseNumber().equals(caseNumber)) return "guarantee.other-client";
    }
    var group = client.affiliates() == null ? groups.get(client.idNumber()) : client.affiliates();
    var pool = sum(done -> true);
    var own = sum(done -> done.client().equals(client.idNumber())).liability();
    long together =
        sum(done ->
                done.client().equals(client.idNumber())
                    || group != null && group.equals(groups.get(done.client())))
            .liability();
    if (pool.used() + fen > cap) return "guarantee.cap";
    if (pool.liability() + fen > netAssets) return "guarantee.liability-limit";
    if ((own + fen) * 10 > netAssets) return "guarantee.client-limit";
    if (group != null && (together + fen) * 100 > netAssets * 15) {
      return "guarantee.affiliates-limit";
    }
    if (group != null) groups.put(client.idNumber(), group);
    all.add(new Done(EntryKind.RESERVE, caseNumber, client.idNumber(), fen));
    return null;
  }

  /** As above. */
  String move(EntryKind kind, String caseNumber, long fen) {
    if (of(caseNumber).plus(kind.of(fen)).isNegative()) return kind.lacking();
    all.add(new Done(kind, caseNumber, client(caseNumber), fen));
    return null;
  }

  /** What is free by it. */
  long free(String caseNumber) {
    long fen = of(caseNumber).reserved();
    if (fen > 0) all.add(new Done(EntryKind.FREE, caseNumber, client(caseNumber), fen));
    return fen;
  }

  private String client(String caseNumber) {
    return all.stream()
        .filter(done -> done.caseNumber().equals(caseNumber))
        .map(Done::client)
        .findFirst()
        .orElseThrow();
  }

  Amounts of(String caseNumber) {
    return sum(done -> done.caseNumber().equals(caseNumber));
  }

  private Amounts sum(Predicate<Done> which) {
    return all.stream()
        .filter(which)
        .map(done -> done.kind().of(done.fen()))
        .reduce(Amounts.NONE, Amounts::plus);
  }
}
