package tongban.sessions;

import java.time.LocalDate;

/** What the audit trail calls things of this module. */
final class Subjects {
  private Subjects() {}

  static String session(LocalDate date, String key) {
    return "session/" + date + "/" + key;
  }

  static String rule(long id) {
    return "session-rule/" + id;
  }

  static String exception(long id) {
    return "session-exception/" + id;
  }
}
