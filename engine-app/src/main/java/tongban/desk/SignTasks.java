package tongban.desk;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tongban.process.SideTasks;

/** The signers' own tasks, beside the task that they sign for; they end with it at the latest. */
@Component
class SignTasks {
  private static final String PREFIX = "加签：";
  private static final int LONGEST_NAME = 200;

  private final SideTasks sideTasks;
  private final SignerMapper signers;
  private final Worklist worklist;

  SignTasks(SideTasks sideTasks, SignerMapper signers, Worklist worklist) {
    this.sideTasks = sideTasks;
    this.signers = signers;
    this.worklist = worklist;
  }

  void open(WorklistRow row, Signer signer) {
    var name = PREFIX + row.name();
    var task =
        sideTasks.open(
            new SideTasks.SideTask(
                row.taskId(),
                WorklistRow.SIGNING_KEY,
                WorklistRow.SIGNING_ELEMENT,
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                row.caseNumber(),
                row.part(),
                signer.username(),
                row.priority()));
    signers.opened(signer.id(), task);
  }

  void end(Signer signer, String caseNumber, boolean answered) {
    var task = signer.signTask();
    if (task != null) sideTasks.end(task, caseNumber, answered);
  }

  /** The answer of another was enough. */
  void endOthers(List<Signer> others, String caseNumber) {
    for (var other : others) {
      signers.ended(other.id());
      end(other, caseNumber, false);
    }
  }

  /** The task itself has ended, whatever ended it. */
  @EventListener
  void follow(WatchedTaskMoved task) {
    if (task.open()) return;
    var left = signers.of(task.taskId());
    if (left.isEmpty()) return;
    signers.deleteOf(task.taskId());
    for (var signer : left) {
      var signTask = signer.isOpen() ? signer.signTask() : null;
      var row = signTask == null ? null : worklist.find(signTask);
      if (row != null) end(signer, row.caseNumber(), false);
    }
  }
}
