package tongban.guarantee;

import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import tongban.guarantee.GuaranteePool.Client;

/** The clients and their groups of related enterprises: who they are and who belongs to whom. */
@Component
class Clients {
  private final ClientRows rows;

  Clients(ClientRows rows) {
    this.rows = rows;
  }

  /**
   * What stands in the way of limits before a reservation, in fen.
   *
   * @param client what the client is liable for in all its cases
   * @param group what its group is; 0 where it has none
   */
  record Liable(long client, long group) {}

  /** Keeps what is said of the client now; a group that is named becomes the client's. */
  Liable describe(Client client, Locked locked) {
    var known = locked.client() == null ? created(client) : locked.client();
    var group = client.affiliates() == null ? known.affiliates() : client.affiliates();
    long liability = known.amounts().liability();
    boolean moves = !Objects.equals(group, known.affiliates());
    if (moves || !client.name().equals(known.name())) {
      rows.describe(client.idNumber(), client.name(), group);
    }
    if (moves) move(known.affiliates(), Objects.requireNonNull(group), liability);
    boolean read = locked.client() != null && !moves;
    return new Liable(liability, read ? locked.groupLiability() : liabilityOf(group));
  }

  private long liabilityOf(@Nullable String group) {
    var liability = group == null ? null : rows.liabilityOf(group);
    return liability == null ? 0 : liability;
  }

  /** A client that comes to a group brings all that it is liable for. */
  private void move(@Nullable String from, String to, long fen) {
    var changes = new TreeMap<String, Long>();
    changes.put(to, fen);
    if (from != null) changes.put(from, -fen);
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

  private Debtor created(Client client) {
    try {
      rows.create(client);
    } catch (DuplicateKeyException there) {
      // somebody was faster
    }
    return Objects.requireNonNull(rows.lock(client.idNumber()));
  }
}
