package tongban.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reminder as it is stored.
 *
 * @param kind {@code YELLOW}, {@code RED} or {@code URGED}
 * @param part id of the part; null for the whole case
 * @param clockId null when somebody urged
 * @param taskId null when nobody has a task of it: its department's heads are told
 * @param remark what who urged has to say
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
    boolean read) {}
