package tongban.casework;

import java.util.LinkedHashMap;
import java.util.Map;
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

  /** What was filled in, citizen and mobile numbers masked in whatever field they stand. */
  static Map<String, Object> form(CaseFile file) {
    var masked = new LinkedHashMap<>(file.formData());
    masked.replaceAll((field, entry) -> entry instanceof String text ? masked(text) : entry);
    return masked;
  }

  /** The numbers that {@link #form} masks, in full, by field. */
  static Map<String, String> hidden(CaseFile file) {
    var hidden = new LinkedHashMap<String, String>();
    file.formData()
        .forEach(
            (field, entry) -> {
              if (entry instanceof String text && !masked(text).equals(text)) {
                hidden.put(field, text);
              }
            });
    return hidden;
  }

  private static String masked(String text) {
    if (CitizenNumber.isValid(text)) return CitizenNumber.parse(text).masked();
    return MobileNumber.isValid(text) ? MobileNumber.parse(text).masked() : text;
  }
}
