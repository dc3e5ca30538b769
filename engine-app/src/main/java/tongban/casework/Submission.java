package tongban.casework;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person handed in with a task, under which version of its form; never changed. */
record Submission(
    long id,
    String taskId,
    String caseNumber,
    @Nullable String part,
    String elementId,
    @Nullable String formId,
    @Nullable Integer formVersion,
    String outcome,
    Map<String, Object> formData,
    @Nullable String remark,
    String submittedBy,
    String submitterName,
    Instant submittedAt) {

  /** The text of a field, or an empty one. */
  String text(String field) {
    return formData.get(field) instanceof String text ? text : "";
  }

  int number(String field) {
    return formData.get(field) instanceof Number number ? number.intValue() : 0;
  }
}
