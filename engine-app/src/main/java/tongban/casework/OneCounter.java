package tongban.casework;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.process.WholeTransaction;

@Component
class OneCounter implements Counter {
  private final Receiving receiving;
  private final Corrections corrections;
  private final Withdrawal withdrawal;
  private final WholeTransaction transaction;

  OneCounter(
      Receiving receiving,
      Corrections corrections,
      Withdrawal withdrawal,
      WholeTransaction transaction) {
    this.receiving = receiving;
    this.corrections = corrections;
    this.withdrawal = withdrawal;
    this.transaction = transaction;
  }

  @Override
  public String receive(NewCase request) {
    return receiving.receive(request, null).caseNumber();
  }

  @Override
  public void provide(String caseNumber, String material, String fileId, @Nullable String reason) {
    var change = new Corrections.MaterialChange(material, fileId, reason);
    transaction.run(
        () -> {
          corrections.material(caseNumber, change);
          return true;
        });
  }

  @Override
  public void withdraw(String caseNumber, @Nullable String reason) {
    transaction.run(
        () -> {
          withdrawal.withdraw(caseNumber, reason);
          return true;
        });
  }
}
