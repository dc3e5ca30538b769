package tongban.online;

import tongban.casework.Applicant;
import tongban.catalog.CitizenNumber;
import tongban.catalog.MobileNumber;

/** Personal numbers as they are shown; credit codes are public. */
final class Masked {
  private Masked() {}

  static String idNumber(SignedIn who) {
    return who.idType() == Applicant.IdType.CITIZEN_ID
        ? CitizenNumber.parse(who.idNumber()).masked()
        : who.idNumber();
  }

  static String mobile(String mobile) {
    return MobileNumber.parse(mobile).masked();
  }
}
