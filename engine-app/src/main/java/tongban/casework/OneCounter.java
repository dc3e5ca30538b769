package tongban.casework;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.process.WholeTransaction;

@Component
class OneCounter implements Counter {
  private final OnFileController onFile;
  private final Receiving receiving;
  private final Corrections corrections;
  private final PickUps pickUps;
  private final Withdrawal withdrawal;
  private final Revocation revocation;
  private final WholeTransaction transaction;

  OneCounter(
      OnFileController onFile,
      Receiving receiving,
      Corrections corrections,
      PickUps pickUps,
      Withdrawal withdrawal,
      Revocation revocation,
      WholeTransaction transaction) {
    this.onFile = onFile;
    this.receiving = receiving;
    this.corrections = corrections;
    this.pickUps = pickUps;
    this.withdrawal = withdrawal;
    this.revocation = revocation;
    this.transaction = transaction;
  }

  @Override
  public Map<String, String> onFile(String itemCode, NewCase.NewApplicant applicant) {
    var question =
        new OnFileController.Question(itemCode, applicant.idType(), applicant.idNumber());
    return onFile.find(question).content().stream()
        .collect(Collectors.toMap(OnFile.Row::name, OnFile.Row::onFile));
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
  public void pickUp(
      String caseNumber,
      @Nullable String senderName,
      @Nullable String mobile,
      @Nullable String address) {
    transaction.run(
        () -> pickUps.order(caseNumber, new PickUps.PickUp(senderName, mobile, address)));
  }

  @Override
  public void repair(String caseNumber, String reason) {
    transaction.run(
        () -> {
          revocation.repair(caseNumber, reason);
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
