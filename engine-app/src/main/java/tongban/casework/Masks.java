package tongban.casework;

import tongban.catalog.CitizenNumber;
import tongban.catalog.MobileNumber;

/** Personal numbers as lists, pages and logs show them. */
final class Masks {
  private Masks() {}

  /** Citizen numbers are masked, credit codes are public. */
  static String idNumber(CaseFile file) {
    return file.idType() == Applicant.IdType.CITIZEN_ID
        ? CitizenNumber.parse(file.idNumber()).masked()
        : file.idNumber();
  }

  static String mobile(CaseFile file) {
    return MobileNumber.parse(file.mobile()).masked();
  }
}
