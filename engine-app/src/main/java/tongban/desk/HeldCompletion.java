package tongban.desk;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A completion that waits for signatures, as it was handed in.
 *
 * @param formData without the outcome
 */
record HeldCompletion(
    String taskId,
    String outcome,
    Map<String, Object> formData,
    @Nullable String remark,
    String completedBy,
    String completedByName,
    Instant completedAt) {

  Desk.Completion completion() {
    return new Desk.Completion(outcome, formData, remark);
  }
}
