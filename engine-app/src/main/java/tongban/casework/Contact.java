package tongban.casework;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import tongban.web.Refusal;
import tongban.web.Refusal.Field;

/** Whom a courier goes to: a name, a mobile number and an address that can be used. */
record Contact(String name, String mobile, String address) {
  private static final int LONGEST_ADDRESS = 200;

  /** What the fields are called where they were filled in. */
  record Fields(String name, String mobile, String address) {}

  /**
   * @throws Refusal 400 naming every field that is missing or wrong
   */
  static Contact of(
      @Nullable String name, @Nullable String mobile, @Nullable String address, Fields fields) {
    var bad = new ArrayList<Field>();
    ApplicantRules.name(name, fields.name(), bad);
    ApplicantRules.mobile(mobile, fields.mobile(), bad);
    if (address == null || address.isBlank()) {
      bad.add(Field.of(fields.address(), "casework.required"));
    } else if (address.length() > LONGEST_ADDRESS) {
      bad.add(Field.of(fields.address(), "casework.too-long", LONGEST_ADDRESS));
    }
    if (name == null || mobile == null || address == null || !bad.isEmpty()) {
      throw Refusal.fields(bad);
    }
    return new Contact(name.strip(), mobile, address.strip());
  }
}
