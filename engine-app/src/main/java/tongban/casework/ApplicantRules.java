package tongban.casework;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongban.catalog.CitizenNumber;
import tongban.catalog.CreditCode;
import tongban.catalog.MobileNumber;
import tongban.web.Refusal;
import tongban.web.Refusal.Field;

/** Who may apply: a name, a true number of its kind, a mobile number. */
final class ApplicantRules {
  private static final int LONGEST_NAME = 100;

  private ApplicantRules() {}

  static void name(@Nullable String name, String field, List<Field> bad) {
    if (name == null || name.isBlank()) {
      bad.add(Field.of(field, "casework.required"));
    } else if (name.length() > LONGEST_NAME) {
      bad.add(Field.of(field, "casework.too-long", LONGEST_NAME));
    }
  }

  static void idNumber(
      Applicant.@Nullable IdType type, @Nullable String number, String field, List<Field> bad) {
    if (number == null || number.isEmpty()) {
      bad.add(Field.of(field, "casework.required"));
    } else if (type == Applicant.IdType.CITIZEN_ID && !CitizenNumber.isValid(number)) {
      bad.add(Field.of(field, "casework.citizen-number"));
    } else if (type == Applicant.IdType.USCC && !CreditCode.isValid(number)) {
      bad.add(Field.of(field, "casework.credit-code"));
    }
  }

  /** A number of either kind. */
  static void anyNumber(@Nullable String number, String field, List<Field> bad) {
    if (number == null || number.isEmpty()) {
      bad.add(Field.of(field, "casework.required"));
    } else if (!CitizenNumber.isValid(number) && !CreditCode.isValid(number)) {
      bad.add(Field.of(field, "casework.any-number"));
    }
  }

  /** A citizen number in a form field that may be left out. */
  static void citizenNumber(Map<String, Object> form, String key) {
    if (form.get(key) instanceof String number && !CitizenNumber.isValid(number)) {
      throw Refusal.field("form." + key, "casework.citizen-number");
    }
  }

  static void mobile(@Nullable String mobile, String field, List<Field> bad) {
    if (mobile == null || mobile.isEmpty()) {
      bad.add(Field.of(field, "casework.required"));
    } else if (!MobileNumber.isValid(mobile)) {
      bad.add(Field.of(field, "casework.mobile"));
    }
  }
}
