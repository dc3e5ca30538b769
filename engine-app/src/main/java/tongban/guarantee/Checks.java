package tongban.guarantee;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongban.guarantee.GuaranteePool.Client;
import tongban.web.Refusal;

/** What callers say, refused by the name of the field. */
final class Checks {
  private static final Pattern ID_NUMBER = Pattern.compile("[0-9A-Z]{18}");
  private static final int LONGEST_NAME = 200;

  /** What both databases tell apart alike. */
  private static final Pattern GROUP = Pattern.compile("[0-9A-Z\\p{IsHan}._:/-]{1,60}");

  private Checks() {}

  static void key(String key) {
    if (key.isBlank() || key.length() > GuaranteePool.LONGEST_KEY) {
      throw Refusal.field("key", "guarantee.key", GuaranteePool.LONGEST_KEY);
    }
  }

  static void caseNumber(String caseNumber) {
    if (caseNumber.isBlank() || caseNumber.length() > 43) {
      throw Refusal.field("caseNumber", "guarantee.case-number");
    }
  }

  static void amount(long fen) {
    if (fen < 1 || fen > GuaranteePool.MOST) {
      throw Refusal.field("fen", "guarantee.fen", Yuan.grouped(GuaranteePool.MOST));
    }
  }

  /** The client with its group written in one way. */
  static Client client(Client client) {
    if (!ID_NUMBER.matcher(client.idNumber()).matches()) {
      throw Refusal.field("client.idNumber", "guarantee.id-number");
    }
    var name = client.name().strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw Refusal.field("client.name", "guarantee.name", LONGEST_NAME);
    }
    return new Client(client.idNumber(), name, group(client.affiliates()));
  }

  private static @Nullable String group(@Nullable String affiliates) {
    if (affiliates == null || affiliates.isBlank()) return null;
    var key = affiliates.strip().toUpperCase(Locale.ROOT);
    if (GROUP.matcher(key).matches()) return key;
    throw Refusal.field("client.affiliates", "guarantee.affiliates");
  }
}
