package tongban.casework;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a case's timeline.
 *
 * @param part null for the whole case
 */
record CaseEvent(
    long id,
    String caseNumber,
    @Nullable String part,
    Instant at,
    String actor,
    String actorName,
    String kind,
    @Nullable String elementId,
    @Nullable String taskId,
    Map<String, Object> detail,
    @Nullable String remark) {}
