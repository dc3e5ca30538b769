package tongban.casework;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tongban.forms.Form;
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

  List<Casework.DoneRow> by(String username, @Nullable Long before, int limit) {
    return submissions.by(username, before, limit).stream().map(this::row).toList();
  }

  private Casework.DoneRow row(Submissions.Row row) {
    var form = form(row.formId(), row.formVersion());
    var locale = LocaleContextHolder.getLocale();
    return new Casework.DoneRow(
        row.id(),
        row.taskId(),
        row.caseNumber(),
        row.part(),
        new CaseView.Named(row.itemCode(), row.itemName()),
        row.elementId(),
        form.map(f -> f.title(locale)).orElse(row.elementId()),
        row.outcome(),
        form.map(f -> f.label("outcome", row.outcome(), locale)).orElse(row.outcome()),
        CaseView.shown(row.submittedAt()),
        row.last());
  }

  private Optional<Form> form(@Nullable String id, @Nullable Integer version) {
    return id == null || version == null ? Optional.empty() : forms.version(id, version);
  }

  private String label(Submission submission) {
    return form(submission.formId(), submission.formVersion())
        .map(form -> form.label("outcome", submission.outcome(), Locale.SIMPLIFIED_CHINESE))
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
