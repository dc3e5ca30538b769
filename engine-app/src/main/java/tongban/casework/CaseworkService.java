package tongban.casework;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tongban.catalog.Item;
import tongban.files.Files;
import tongban.forms.Forms;
import tongban.identity.Actors;
import tongban.web.Refusal;

@Component
@Transactional
class CaseworkService implements Casework {
  private final CaseFiles cases;
  private final CaseMaterials materials;
  private final Submissions submissions;
  private final ClosedTasks closedTasks;
  private final CasePages pages;
  private final OpenCases open;
  private final Timeline timeline;
  private final Forms forms;
  private final Files files;
  private final Actors actors;
  private final Clock clock;

  CaseworkService(
      CaseFiles cases,
      CaseMaterials materials,
      Submissions submissions,
      ClosedTasks closedTasks,
      CasePages pages,
      OpenCases open,
      Timeline timeline,
      Forms forms,
      Files files,
      Actors actors,
      Clock clock) {
    this.cases = cases;
    this.materials = materials;
    this.submissions = submissions;
    this.closedTasks = closedTasks;
    this.pages = pages;
    this.open = open;
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
  public Facts facts(String caseNumber) {
    var file = find(caseNumber);
    return new Facts(
        file.caseNumber(),
        file.itemCode(),
        file.itemName(),
        file.department(),
        pages.department(file.department()).name(),
        file.applicantName());
  }

  private CaseFile find(String caseNumber) {
    var file = cases.find(caseNumber);
    if (file == null) throw Refusal.notFound("casework.unknown", caseNumber);
    return file;
  }

  @Override
  public CaseView page(String caseNumber) {
    return pages.page(caseNumber);
  }

  @Override
  public FormContext formContext(String caseNumber, String elementId) {
    var file = find(caseNumber);
    var data = new LinkedHashMap<String, Object>();
    var options = new LinkedHashMap<String, List<String>>();
    var required = materials.of(caseNumber);
    options.put("materialOptions", required.stream().map(CaseMaterial::name).toList());
    options.put(
        "procedureOptions",
        open.item(file).procedures().stream().map(Item.Procedure::name).toList());
    if (elementId.equals("FormalCheck")) {
      var missing =
          required.stream()
              .filter(m -> m.required() && m.fileId() == null)
              .map(CaseMaterial::name)
              .toList();
      if (!missing.isEmpty()) data.put("missingMaterials", missing);
    }
    return new FormContext(data, options);
  }

  @Override
  public long submit(HandedIn handedIn) {
    open.lock(handedIn.caseNumber());
    forms
        .files(handedIn.form(), handedIn.data())
        .forEach(id -> files.attach(id, "case:" + handedIn.caseNumber()));
    var actor = actors.current();
    submissions.insert(
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
        handedIn.caseNumber(),
        "task-completed",
        handedIn.elementId(),
        handedIn.taskId(),
        Map.of(
            "task",
            handedIn.taskName(),
            "outcome",
            handedIn.outcome(),
            "outcomeLabel",
            handedIn.outcomeLabel()),
        handedIn.comment());
    var submission = submissions.byTask(handedIn.taskId());
    if (submission == null) throw new IllegalStateException("Not stored: " + handedIn.taskId());
    return submission.id();
  }

  @Override
  public Optional<Completed> completed(String taskId) {
    return Optional.ofNullable(submissions.byTask(taskId))
        .filter(s -> pages.mayRead(s.caseNumber()))
        .map(s -> new Completed(s.submittedBy(), s.submitterName(), s.submittedAt()));
  }

  @Override
  public void taskClosed(String taskId, String caseNumber) {
    open.lock(caseNumber);
    closedTasks.insert(taskId, caseNumber);
  }

  @Override
  public Optional<Closed> closed(String taskId) {
    return Optional.ofNullable(closedTasks.cause(taskId))
        .filter(event -> pages.mayRead(event.caseNumber()))
        .map(
            event ->
                new Closed(
                    event.kind(),
                    pages.title(event),
                    event.actor(),
                    event.actorName(),
                    event.at()));
  }
}
