package tongban.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.casework.CaseView;
import tongban.forms.Forms;

/** What was done with a task beside claiming and releasing it, as its page shows it. */
@Component
class Asides {
  private static final View NONE = new View(null, null, List.of(), List.of(), null, null);

  private final Transfers transfers;
  private final Delegations delegations;
  private final Signers signers;
  private final HeldMapper held;
  private final SignerMapper asked;
  private final Worklist worklist;
  private final Forms forms;

  Asides(
      Transfers transfers,
      Delegations delegations,
      Signers signers,
      HeldMapper held,
      SignerMapper asked,
      Worklist worklist,
      Forms forms) {
    this.transfers = transfers;
    this.delegations = delegations;
    this.signers = signers;
    this.held = held;
    this.asked = asked;
    this.worklist = worklist;
    this.forms = forms;
  }

  /**
   * @param owner whose it is while another is asked about it
   * @param transfer the last one, while it stands
   * @param opinions what colleagues were asked, the newest first
   * @param held a completion that waits for signatures
   * @param signsFor what a signer's task is about
   */
  record View(
      CaseView.@Nullable Who owner,
      Transfers.@Nullable View transfer,
      List<Delegations.View> opinions,
      List<Signers.View> signers,
      Holding.@Nullable View held,
      @Nullable SignsFor signsFor) {

    /** Others are to sign before it is completed. */
    boolean waits() {
      return signers.stream().anyMatch(each -> each.state() == Signer.State.OPEN);
    }
  }

  /**
   * @param task its id
   * @param note what who asked has to say
   */
  record SignsFor(String task, String name, @Nullable String note, CaseView.Who by) {}

  View of(WorklistRow row) {
    if (row.isSigning()) {
      return new View(null, null, List.of(), List.of(), null, signsFor(row));
    }
    if (!row.aside()) return NONE;
    var opinions = delegations.views(row);
    var owner =
        opinions.stream()
            .filter(each -> each.state() == Delegation.State.OPEN)
            .map(Delegations.View::owner)
            .findFirst()
            .orElse(null);
    var completion = held.find(row.taskId());
    return new View(
        owner,
        transfers.view(row),
        opinions,
        signers.views(row),
        completion == null ? null : Holding.View.of(completion),
        null);
  }

  private @Nullable SignsFor signsFor(WorklistRow row) {
    var signer = asked.bySignTask(row.taskId());
    var about = signer == null ? null : worklist.find(signer.taskId());
    if (signer == null || about == null) return null;
    return new SignsFor(
        about.taskId(),
        forms.stepNames().of(about.processKey(), about.elementId(), about.name()),
        signer.remark(),
        new CaseView.Who(signer.askedBy(), signer.askedByName()));
  }
}
