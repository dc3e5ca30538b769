package tongban.desk;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A signer answers; what was waiting for that goes on in the same transaction. */
@Component
class Signatures {
  private final SignerMapper signers;
  private final HeldMapper held;
  private final SignTasks signTasks;
  private final Holding holding;
  private final Completing completing;
  private final OpenTasks tasks;
  private final WorklistChanges changes;
  private final Clock clock;

  Signatures(
      SignerMapper signers,
      HeldMapper held,
      SignTasks signTasks,
      Holding holding,
      Completing completing,
      OpenTasks tasks,
      WorklistChanges changes,
      Clock clock) {
    this.signers = signers;
    this.held = held;
    this.signTasks = signTasks;
    this.holding = holding;
    this.completing = completing;
    this.tasks = tasks;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * @param answer in the signer's own task
   */
  void sign(Completing.Ready answer, Completions.Way way) {
    var own = answer.row();
    var signer = signers.bySignTask(own.taskId());
    if (signer == null) throw tasks.gone(own.taskId());
    var row = tasks.lock(signer.taskId());
    var asked = signers.of(row.taskId());
    if (signer.agreement() == Signer.Agreement.ANY) {
      signTasks.endOthers(
          asked.stream()
              .filter(Signer::isOpen)
              .filter(s -> s.signing().equals(signer.signing()) && s.id() != signer.id())
              .toList(),
          own.caseNumber());
    }
    completing.submit(answer);
    var now = clock.instant();
    signers.answered(signer.id(), answer.outcome(), opinion(answer), now);
    changes.add(WorklistChange.of(row, 0, row.assignee(), now));
    signTasks.end(signer, own.caseNumber(), true);
    if (signer.isAfter()) decide(row, answer.outcome().equals("agree"), signer.round(), way);
  }

  private void decide(WorklistRow row, boolean agreed, int number, Completions.Way way) {
    var completion = held.find(row.taskId());
    if (completion == null) throw new IllegalStateException("Nothing is held at " + row.taskId());
    var round = round(row.taskId(), number);
    if (!agreed) holding.disagreed(row, completion, round);
    else if (round.stream().noneMatch(Signer::isOpen)) holding.carryOut(row, completion, way);
  }

  private List<Signer> round(String taskId, int number) {
    return signers.of(taskId).stream()
        .filter(signer -> signer.isAfter() && signer.round() == number)
        .toList();
  }

  private static @Nullable String opinion(Completing.Ready answer) {
    var said = answer.data().get(answer.outcome().equals("agree") ? "opinion" : "objection");
    return said == null ? null : said.toString();
  }
}
