package tongban.desk;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.casework.CaseView;

/** What lists show of tasks that are tied to others; asked for all of a page, and only for such. */
@Component
class Marks {
  static final Mark NONE = new Mark(null, null, null);

  private final DelegationMapper delegations;
  private final TransferMapper transfers;
  private final SignerMapper signers;
  private final HeldMapper held;

  Marks(
      DelegationMapper delegations,
      TransferMapper transfers,
      SignerMapper signers,
      HeldMapper held) {
    this.delegations = delegations;
    this.transfers = transfers;
    this.signers = signers;
    this.held = held;
  }

  /** What is waited for: signatures, or for a completion to be carried out signatures too. */
  enum Signing {
    SIGNING,
    HELD
  }

  /**
   * @param owner whose it is while another is asked about it
   * @param transferredBy who gave it to its holder
   */
  record Mark(
      CaseView.@Nullable Who owner,
      CaseView.@Nullable Who transferredBy,
      @Nullable Signing signing) {}

  /** By task; none for a task that has no mark. */
  Map<String, Mark> of(Collection<WorklistRow> rows) {
    var ids = rows.stream().filter(WorklistRow::aside).map(WorklistRow::taskId).toList();
    if (ids.isEmpty()) return Map.of();
    var owners =
        delegations.openOf(ids).stream().collect(toMap(Delegation::taskId, Function.identity()));
    var given =
        transfers.among(ids).stream()
            .collect(
                toMap(
                    Transfer::taskId,
                    each -> new CaseView.Who(each.givenBy(), each.givenByName())));
    var heldOnes = new HashSet<>(held.among(ids));
    var waiting = new HashSet<>(signers.waiting(ids));
    var marks = new HashMap<String, Mark>();
    for (var id : ids) {
      var open = owners.get(id);
      var owner = open == null ? null : new CaseView.Who(open.owner(), open.ownerName());
      var signing =
          heldOnes.contains(id) ? Signing.HELD : waiting.contains(id) ? Signing.SIGNING : null;
      marks.put(id, new Mark(owner, given.get(id), signing));
    }
    return marks;
  }
}
