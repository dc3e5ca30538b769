package tongban.supervision;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tongban.casework.CaseNews;
import tongban.casework.CaseRecords;
import tongban.deadline.LightsChanged.Change;

/**
 * A reminder as it is stored.
 *
 * @param kind {@code YELLOW}, {@code RED} or {@code URGED}; to those who follow a case {@code
 *     APPOINTED} or {@code REVOKED} too
 * @param part id of the part; null for the whole case
 * @param clockId null when somebody urged
 * @param taskId null when nobody has a task of it: its department's heads are told
 * @param remark what who urged has to say
 * @param givenBy username of who urged
 * @param read by the caller, where one is told of
 */
record Reminder(
    long id,
    String occasion,
    String kind,
    String caseNumber,
    @Nullable String part,
    String itemCode,
    String itemName,
    @Nullable Long clockId,
    @Nullable String clock,
    @Nullable Instant deadlineAt,
    @Nullable String taskId,
    @Nullable String remark,
    Instant createdAt,
    @Nullable String givenBy,
    boolean read) {

  /**
   * Of a clock's light.
   *
   * @param taskId null where it is about no task
   */
  static Reminder of(
      String occasion, Change change, CaseRecords.Subject subject, @Nullable String taskId) {
    return new Reminder(
        0,
        occasion,
        change.to().name(),
        subject.caseNumber(),
        subject.part(),
        subject.itemCode(),
        subject.itemName(),
        change.clockId(),
        change.name(),
        change.deadline(),
        taskId,
        null,
        change.at(),
        null,
        false);
  }

  /** Of what has happened to a case. */
  static Reminder of(CaseNews news, CaseRecords.Subject subject, Instant at) {
    return new Reminder(
        0,
        news.kind() + " " + news.caseNumber(),
        news.kind().name(),
        subject.caseNumber(),
        null,
        subject.itemCode(),
        subject.itemName(),
        null,
        null,
        null,
        null,
        null,
        at,
        null,
        false);
  }

  /** From a person, about a task. */
  static Reminder urged(
      CaseRecords.Subject subject, String taskId, String text, Instant at, String by) {
    return new Reminder(
        0,
        URGED + " " + UUID.randomUUID(),
        URGED,
        subject.caseNumber(),
        subject.part(),
        subject.itemCode(),
        subject.itemName(),
        null,
        null,
        null,
        taskId,
        text,
        at,
        by,
        false);
  }

  private static final String URGED = "URGED";
}
