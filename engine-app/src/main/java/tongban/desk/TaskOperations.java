package tongban.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import tongban.process.WholeTransaction;
import tongban.web.Refusal;

@Component
class TaskOperations implements Operations {
  private final Transfers transfers;
  private final Delegations delegations;
  private final Signers signers;
  private final TakeBacks takeBacks;
  private final WholeTransaction transaction;

  TaskOperations(
      Transfers transfers,
      Delegations delegations,
      Signers signers,
      TakeBacks takeBacks,
      WholeTransaction transaction) {
    this.transfers = transfers;
    this.delegations = delegations;
    this.signers = signers;
    this.takeBacks = takeBacks;
    this.transaction = transaction;
  }

  @Override
  public void transfer(String taskId, String to, String reason) {
    transaction.run(() -> transfers.give(taskId, to, reason));
  }

  @Override
  public void delegate(String taskId, String to, String comment) {
    transaction.run(() -> delegations.ask(taskId, to, comment));
  }

  @Override
  public void resolve(String taskId, String comment) {
    transaction.run(() -> delegations.resolve(taskId, comment));
  }

  @Override
  public void callBack(String taskId) {
    run(() -> delegations.recall(taskId));
  }

  @Override
  public void askToSign(String taskId, List<String> people, String when, String mode) {
    var order =
        new Signers.Order(
            List.copyOf(people),
            one("when", Signer.Turn.class, when),
            one("mode", Signer.Agreement.class, mode),
            null);
    run(() -> signers.ask(taskId, order));
  }

  private static <E extends Enum<E>> E one(String field, Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw Refusal.field(field, "desk.needed");
    }
  }

  @Override
  public void takeBack(String taskId) {
    transaction.run(() -> takeBacks.takeBack(taskId));
  }

  private void run(Runnable work) {
    transaction.run(
        () -> {
          work.run();
          return true;
        });
  }
}
