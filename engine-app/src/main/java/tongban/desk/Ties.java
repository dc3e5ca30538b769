package tongban.desk;

import org.springframework.stereotype.Component;
import tongban.casework.CaseView;
import tongban.web.Refusal;

/** What ties a task to others than its holder; an ordinary task has nothing to be looked up. */
@Component
class Ties {
  private final DelegationMapper delegations;
  private final HeldMapper held;

  Ties(DelegationMapper delegations, HeldMapper held) {
    this.delegations = delegations;
    this.held = held;
  }

  /** Its holder is its owner, and it waits for nobody: it may be given away, and completed. */
  void checkLoose(WorklistRow row) {
    if (row.isSigning()) throw Refusal.conflict("desk.signing.only");
    if (!row.aside()) return;
    var open = delegations.open(row.taskId());
    if (open != null) {
      var refusal = Refusal.conflict("desk.delegated", open.ownerName(), open.askedName());
      throw OpenTasks.by(refusal, open.owner(), open.ownerName())
          .with("at", CaseView.shown(open.askedAt()));
    }
    checkNotHeld(row);
  }

  /** What was completed is written in no more. */
  void checkNotHeld(WorklistRow row) {
    var completion = row.aside() ? held.find(row.taskId()) : null;
    if (completion == null) return;
    var refusal = Refusal.conflict("desk.held", completion.completedByName());
    throw OpenTasks.by(refusal, completion.completedBy(), completion.completedByName())
        .with("at", CaseView.shown(completion.completedAt()));
  }

  /** Whether it stays with its holder although that one's session has closed. */
  boolean staysWithHolder(WorklistRow row) {
    return row.isSigning() || row.aside() && held.find(row.taskId()) != null;
  }
}
