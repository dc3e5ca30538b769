package tongban.casework;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is done with a case at the counter, each call a whole transaction in the name of who is
 * logged in on this thread; refused as the endpoints under {@code /api/cases} refuse it.
 */
public interface Counter {

  /**
   * What need not be asked for again, as {@code POST /api/materials-on-file} answers.
   *
   * @return by name of the material what a new case names it by
   */
  Map<String, String> onFile(String itemCode, NewCase.NewApplicant applicant);

  /** Takes a case in; answers its number. */
  String receive(NewCase request);

  /** The applicant adds the file of a material, or replaces it. */
  void provide(String caseNumber, String material, String fileId, @Nullable String reason);

  /** A courier is to fetch the applicant's papers. */
  void pickUp(
      String caseNumber,
      @Nullable String senderName,
      @Nullable String mobile,
      @Nullable String address);

  /** A commitment that was broken counts as repaired. */
  void repair(String caseNumber, String reason);

  /** The applicant takes the application back. */
  void withdraw(String caseNumber, @Nullable String reason);
}
