package tongban.guarantee;

import java.util.Objects;
import java.util.TreeMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import tongban.guarantee.GuaranteePool.Client;

/** What each client and each group of related enterprises is liable for. */
@Component
class Clients {
  private final ClientRows rows;

  Clients(ClientRows rows) {
    this.rows = rows;
  }

  /** Adds to what is reserved; a group that is named becomes the client's. */
  void reserve(Client client, long fen) {
    var by = EntryKind.RESERVE.of(fen);
    if (rows.add(client.idNumber(), by) == 0) {
      create(client);
      rows.add(client.idNumber(), by);
    }
    var debtor = Objects.requireNonNull(rows.find(client.idNumber()));
    var group = client.affiliates() == null ? debtor.affiliates() : client.affiliates();
    if (!debtor.name().equals(client.name()) || !Objects.equals(group, debtor.affiliates())) {
      rows.describe(client.idNumber(), client.name(), group);
    }
    if (group == null) return;
    // a client that comes to a group brings all that it is liable for
    var changes = new TreeMap<String, Long>();
    changes.put(group, fen);
    if (!group.equals(debtor.affiliates())) {
      long all = debtor.amounts().liability();
      changes.put(group, all);
      if (debtor.affiliates() != null) changes.put(debtor.affiliates(), fen - all);
    }
    changes.forEach(this::addToGroup);
  }

  private void addToGroup(String group, long fen) {
    if (rows.addToGroup(group, fen) > 0) return;
    try {
      rows.createGroup(group);
    } catch (DuplicateKeyException there) {
      // somebody was faster
    }
    rows.addToGroup(group, fen);
  }

  private void create(Client client) {
    try {
      rows.create(client);
    } catch (DuplicateKeyException there) {
      // somebody was faster
    }
  }

  void add(String idNumber, Amounts by) {
    rows.add(idNumber, by);
    if (by.liability() != 0) rows.addToGroupOf(idNumber, by.liability());
  }

  long liability(Client client) {
    return Objects.requireNonNull(rows.find(client.idNumber())).amounts().liability();
  }

  /** 0 for a client that has no group. */
  long liabilityOfGroup(Client client) {
    var group = Objects.requireNonNull(rows.find(client.idNumber())).affiliates();
    var liability = group == null ? null : rows.liabilityOf(group);
    return liability == null ? 0 : liability;
  }
}
