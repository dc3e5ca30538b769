package tongban.desk;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has been written in a task that is not completed yet. Kept with the task, not with the
 * person: who takes the task after another goes on from there.
 *
 * @param formData fields of the form as they were written, not validated
 */
record Draft(
    String taskId,
    @Nullable String outcome,
    Map<String, Object> formData,
    @Nullable String remark,
    Instant savedAt,
    String savedBy,
    String savedByName) {}
