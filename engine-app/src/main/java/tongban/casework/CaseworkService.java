package tongban.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.files.Files;
import tongban.forms.Form;
import tongban.forms.Forms;
import tongban.identity.Actor;
import tongban.identity.Actors;
import tongban.web.Refusal;

@Component
@Transactional
class CaseworkService implements Casework {
  private static final int MOST_CASES = 300;

  private final CaseFiles cases;
  private final CaseParts parts;
  private final CaseProcedures procedures;
  private final Submissions submissions;
  private final Handed handed;
  private final ClosedTasks closedTasks;
  private final CaseEvents events;
  private final ReadableCases readable;
  private final CasePages pages;
  private final PartRows partRows;
  private final TimelineRows titles;
  private final FormContexts contexts;
  private final OpenCases open;
  private final Duplicates duplicates;
  private final Timeline timeline;
  private final Forms forms;
  private final Files files;
  private final Actors actors;
  private final Clock clock;

  CaseworkService(
      CaseFiles cases,
      CaseParts parts,
      CaseProcedures procedures,
      Submissions submissions,
      Handed handed,
      ClosedTasks closedTasks,
      CaseEvents events,
      ReadableCases readable,
      CasePages pages,
      PartRows partRows,
      TimelineRows titles,
      FormContexts contexts,
      OpenCases open,
      Duplicates duplicates,
      Timeline timeline,
      Forms forms,
      Files files,
      Actors actors,
      Clock clock) {
    this.cases = cases;
    this.parts = parts;
    this.procedures = procedures;
    this.submissions = submissions;
    this.handed = handed;
    this.closedTasks = closedTasks;
    this.events = events;
    this.readable = readable;
    this.pages = pages;
    this.partRows = partRows;
    this.titles = titles;
    this.contexts = contexts;
    this.open = open;
    this.duplicates = duplicates;
    this.timeline = timeline;
    this.forms = forms;
    this.files = files;
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  public void lock(String caseNumber) {
    open.lock(caseNumber);
  }

  @Override
  public Facts facts(String caseNumber, @Nullable String part) {
    var file = find(caseNumber);
    var found = part == null ? null : parts.find(part);
    var department = found == null ? file.department() : found.department();
    boolean ofJoint = found != null && !found.itemCode().equals(file.itemCode());
    return new Facts(
        file.caseNumber(),
        ofJoint ? new CaseView.Named(file.itemCode(), file.itemName()) : null,
        found == null ? file.itemCode() : found.itemCode(),
        found == null ? file.itemName() : found.itemName(),
        department,
        partRows.department(department).name(),
        file.applicantName(),
        file.priority());
  }

  private CaseFile find(String caseNumber) {
    var file = cases.find(caseNumber);
    if (file == null) throw Refusal.notFound("casework.unknown", caseNumber);
    return file;
  }

  @Override
  public List<OpenCase> openOf(@Nullable String item, @Nullable String idNumber) {
    return duplicates.of(item, idNumber);
  }

  @Override
  public @Nullable String procedure(String reference) {
    var found = procedures.find(reference);
    return found == null || found.name().isEmpty() ? null : found.name();
  }

  @Override
  public CaseView page(String caseNumber) {
    return pages.page(caseNumber);
  }

  @Override
  public FormContext formContext(
      String caseNumber, @Nullable String part, String elementId, Form form) {
    return contexts.of(find(caseNumber), part, elementId, form);
  }

  @Override
  public long submit(HandedIn handedIn) {
    open.lock(handedIn.caseNumber());
    forms
        .files(handedIn.form(), handedIn.data())
        .forEach(id -> files.attach(id, "case:" + handedIn.caseNumber()));
    var actor = actors.current();
    var submission =
        submissions.store(
            new Submission(
                0,
                handedIn.taskId(),
                handedIn.caseNumber(),
                handedIn.part(),
                handedIn.elementId(),
                handedIn.form().id(),
                handedIn.form().version(),
                handedIn.outcome(),
                handedIn.data(),
                handedIn.comment(),
                actor.username(),
                actor.name(),
                clock.instant()));
    timeline.add(
        new Timeline.Place(
            handedIn.caseNumber(), handedIn.part(), handedIn.elementId(), handedIn.taskId()),
        "task-completed",
        Map.of(
            "task",
            handedIn.taskName(),
            "outcome",
            handedIn.outcome(),
            "outcomeLabel",
            handedIn.outcomeLabel()),
        handedIn.comment());
    return submission;
  }

  @Override
  public Optional<Done> handedIn(String taskId) {
    return handed.in(taskId);
  }

  @Override
  public List<DoneRow> handedInBy(String username, @Nullable Long before, int limit) {
    return handed.by(username, before, limit);
  }

  @Override
  public boolean isLast(String taskId) {
    return handed.isLast(taskId);
  }

  @Override
  public void takenBack(String taskId) {
    handed.takenBack(taskId);
  }

  @Override
  public boolean sees(Actor reader, String caseNumber, @Nullable String part) {
    return readable.sees(reader, caseNumber, part);
  }

  @Override
  public Optional<Completed> completed(String taskId) {
    return Optional.ofNullable(submissions.byTask(taskId))
        .filter(s -> readable.sees(s.caseNumber(), s.part()))
        .map(s -> new Completed(s.submittedBy(), s.submitterName(), s.submittedAt()));
  }

  @Override
  public List<String> openCasesOf(String idNumber) {
    return cases.openOf(idNumber, MOST_CASES);
  }

  @Override
  public List<String> casesEndingWith(String shortNumber) {
    return cases.endingWith(shortNumber, MOST_CASES);
  }

  @Override
  public void taskClosed(String taskId, String caseNumber, @Nullable String part) {
    open.lock(caseNumber);
    events.write();
    closedTasks.insert(taskId, caseNumber, part);
  }

  @Override
  public Optional<Closed> closed(String taskId) {
    return Optional.ofNullable(closedTasks.find(taskId))
        .filter(task -> readable.sees(task.caseNumber(), task.part()))
        .map(task -> closedTasks.cause(taskId))
        .map(
            event ->
                new Closed(
                    event.kind(),
                    titles.title(event),
                    event.actor(),
                    event.actorName(),
                    event.at()));
  }
}
