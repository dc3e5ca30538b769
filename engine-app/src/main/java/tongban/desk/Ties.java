package tongban.desk;

import org.springframework.stereotype.Component;
import tongban.casework.CaseView;
import tongban.web.Refusal;

/** What ties a task to others than its holder; an ordinary task has nothing to be looked up. */
@Component
class Ties {
  private final DelegationMapper delegations;

  Ties(DelegationMapper delegations) {
    this.delegations = delegations;
  }

  /** Nobody is asked about it: its holder is its owner. */
  void checkOwn(WorklistRow row) {
    var open = row.aside() ? delegations.open(row.taskId()) : null;
    if (open == null) return;
    var refusal = Refusal.conflict("desk.delegated", open.ownerName(), open.askedName());
    throw OpenTasks.by(refusal, open.owner(), open.ownerName())
        .with("at", CaseView.shown(open.askedAt()));
  }
}
