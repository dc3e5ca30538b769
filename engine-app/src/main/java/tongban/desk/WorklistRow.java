package tongban.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open task as the worklist keeps it.
 *
 * @param sortAt the deadline, or the end of time where there is none
 */
record WorklistRow(
    String taskId,
    String caseNumber,
    @Nullable String part,
    String processKey,
    String elementId,
    String name,
    String itemCode,
    String itemName,
    String department,
    String departmentName,
    String applicantName,
    @Nullable String assignee,
    @Nullable String assigneeName,
    boolean suspended,
    @Nullable Instant deadlineAt,
    @Nullable Instant yellowAt,
    Instant sortAt,
    Instant createdAt) {

  /** Rows without a deadline come last. */
  static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  static Instant sortAt(@Nullable Instant deadline) {
    return deadline == null ? NEVER : deadline;
  }

  /** Light at this moment; it follows from the projected instants alone. */
  String light(Instant now) {
    if (deadlineAt != null && now.isAfter(deadlineAt)) return "RED";
    if (deadlineAt == null) return suspended ? "GREY" : "GREEN";
    return yellowAt != null && !now.isBefore(yellowAt) ? "YELLOW" : "GREEN";
  }
}
