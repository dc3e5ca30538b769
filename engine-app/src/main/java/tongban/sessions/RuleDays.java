package tongban.sessions;

/** By the legal calendar, so that a working Saturday is a working day. */
enum RuleDays {
  WORKING_DAYS,
  REST_DAYS,
  ALL_DAYS
}
