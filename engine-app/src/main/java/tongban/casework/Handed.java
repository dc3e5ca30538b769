package tongban.casework;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.forms.Forms;

/** What people have handed in with tasks, looked at again. */
@Component
class Handed {
  private final Submissions submissions;
  private final CaseParts parts;
  private final ReadableCases readable;
  private final Forms forms;

  Handed(Submissions submissions, CaseParts parts, ReadableCases readable, Forms forms) {
    this.submissions = submissions;
    this.parts = parts;
    this.readable = readable;
    this.forms = forms;
  }

  Optional<Casework.Done> in(String taskId) {
    return Optional.ofNullable(submissions.byTask(taskId))
        .filter(s -> readable.sees(s.caseNumber(), s.part()))
        .map(
            s ->
                new Casework.Done(
                    s.caseNumber(),
                    s.part(),
                    s.elementId(),
                    s.outcome(),
                    label(s),
                    s.formData(),
                    s.remark(),
                    s.submittedBy(),
                    s.submitterName()));
  }

  private String label(Submission submission) {
    var id = submission.formId();
    var version = submission.formVersion();
    if (id == null || version == null) return submission.outcome();
    return forms.version(id, version).map(form -> form.schema().findValue("values")).stream()
        .flatMap(values -> StreamSupport.stream(values.spliterator(), false))
        .filter(value -> value.path("value").asText().equals(submission.outcome()))
        .map(value -> value.path("label").asText())
        .findFirst()
        .orElse(submission.outcome());
  }

  /** Nothing was handed in for the same part, or for the whole case, since. */
  boolean isLast(String taskId) {
    var submission = submissions.byTask(taskId);
    return submission != null
        && Objects.equals(
            submissions.last(submission.caseNumber(), submission.part()), submission.id());
  }

  /** What was asked for by it is not asked for any more; the entry stays. */
  void takenBack(String taskId) {
    var submission = submissions.byTask(taskId);
    var part = submission == null ? null : part(submission.part());
    if (submission == null || part == null) return;
    if (Objects.equals(part.openRequest(), submission.id())) parts.ask(part.part(), null);
  }

  private @Nullable CasePart part(@Nullable String id) {
    return id == null ? null : parts.find(id);
  }
}
