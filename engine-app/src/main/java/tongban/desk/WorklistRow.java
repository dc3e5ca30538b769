package tongban.desk;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An open task as the worklist keeps it.
 *
 * @param part id of the part it is about, which ends with its number; null for the whole case
 * @param procedureReference of the special procedure it is about, which owns a clock
 * @param jointCode the joint matter that the part's item belongs to
 * @param sortAt the deadline, or the end of time where there is none
 * @param aside whether more was done with it than to take it and to give it back
 */
record WorklistRow(
    String taskId,
    String caseNumber,
    @Nullable String part,
    @Nullable String procedureReference,
    String processKey,
    String elementId,
    String name,
    @Nullable String jointCode,
    @Nullable String jointName,
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
    Instant createdAt,
    boolean aside) {

  @Nullable Integer partNumber() {
    return part == null ? null : Integer.valueOf(part.substring(part.lastIndexOf('/') + 1));
  }

  /** Whose clocks it is held to. */
  List<String> owners() {
    return Stream.of(caseNumber, part, procedureReference).filter(Objects::nonNull).toList();
  }

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
