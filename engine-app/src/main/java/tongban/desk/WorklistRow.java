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
 * @param lane who may take it, see {@link Lanes}
 * @param priority 0 to 100, higher comes first
 * @param light as lists and counts have it: right within a second or two
 * @param place what lists are sorted by; the database makes it, so it is null before
 * @param watched somebody is told when it is taken, given back or ended
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
    int lane,
    int priority,
    @Nullable String assignee,
    @Nullable String assigneeName,
    boolean suspended,
    @Nullable Instant deadlineAt,
    @Nullable Instant yellowAt,
    String light,
    boolean watched,
    Instant createdAt,
    boolean aside,
    @Nullable String place) {

  /** Form of signers' tasks: {@code desk-Sign}. */
  static final String SIGNING_KEY = "desk";

  static final String SIGNING_ELEMENT = "Sign";

  /** A signer's own task, beside another. */
  boolean isSigning() {
    return processKey.equals(SIGNING_KEY) && elementId.equals(SIGNING_ELEMENT);
  }

  /** Without what the engine and the case do not say. */
  WorklistRow comparable() {
    return new WorklistRow(
        taskId,
        caseNumber,
        part,
        procedureReference,
        processKey,
        elementId,
        name,
        jointCode,
        jointName,
        itemCode,
        itemName,
        department,
        departmentName,
        applicantName,
        lane,
        priority,
        assignee,
        assigneeName,
        suspended,
        deadlineAt,
        yellowAt,
        "",
        false,
        Instant.EPOCH,
        false,
        null);
  }

  @Nullable Integer partNumber() {
    return part == null ? null : Integer.valueOf(part.substring(part.lastIndexOf('/') + 1));
  }

  /** Whose clocks it is held to: of a task of a part not those of the whole. */
  List<String> owners() {
    return part == null
        ? List.of(caseNumber)
        : Stream.of(part, procedureReference).filter(Objects::nonNull).toList();
  }

  /** Light at this moment; it follows from the projected instants alone. */
  String light(Instant now) {
    return WorklistDeadlines.light(suspended, deadlineAt, yellowAt, now);
  }
}
