package tongban.desk;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import tongban.casework.CaseView;

/** Whose tasks are that others are asked about: a question for those that need one. */
@Component
class Owners {
  private final DelegationMapper delegations;

  Owners(DelegationMapper delegations) {
    this.delegations = delegations;
  }

  /** By task; none for a task that is its holder's own, or free. */
  Map<String, CaseView.Who> of(Collection<WorklistRow> rows) {
    var ids = rows.stream().filter(WorklistRow::aside).map(WorklistRow::taskId).toList();
    if (ids.isEmpty()) return Map.of();
    return delegations.openOf(ids).stream()
        .collect(
            toMap(Delegation::taskId, each -> new CaseView.Who(each.owner(), each.ownerName())));
  }
}
