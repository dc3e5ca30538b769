package tongban.online;

import org.jspecify.annotations.Nullable;
import tongban.casework.Applicant;

/**
 * An applicant who is signed in.
 *
 * @param account by which this applicant is known here, whoever acts for it
 * @param agentName who acts for the company
 * @param mobile of who acts
 */
record SignedIn(
    long account,
    String name,
    Applicant.IdType idType,
    String idNumber,
    String agentName,
    String mobile) {

  /**
   * @param otherMobile to be called instead of the one that the platform knows
   */
  Applicant applicant(@Nullable String otherMobile) {
    var called = otherMobile == null || otherMobile.isBlank() ? mobile : otherMobile.strip();
    return new Applicant(name, idType, idNumber, called);
  }
}
