package tongban.casework;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import tongban.deadline.Clocks;
import tongban.documents.DocumentKind;
import tongban.identity.Actors;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;

/**
 * Early intervention (提前介入): a case is registered and its applicant advised before the application
 * is filed; no clock of the law runs. It is filed (提交申请) when the applicant is ready, as if it were
 * received then.
 */
@Component
class Filing {
  /** Until somebody has said whether the grounds hold. */
  static final String APPROVAL = "approval";

  /** Until the application is filed. */
  static final String PREPARATION = "preparation";

  private static final Limit MOST = new Limit(60, LimitUnit.WORKING_DAY);
  private static final Limit ANSWER = new Limit(1, LimitUnit.WORKING_DAY);
  private static final int WARNING = 5;

  private final OpenCases open;
  private final CaseFiles cases;
  private final CaseMaterials materials;
  private final AcceptanceLimit limit;
  private final Clocks clocks;
  private final Papers papers;
  private final Timeline timeline;
  private final Actors actors;
  private final Clock clock;

  Filing(
      OpenCases open,
      CaseFiles cases,
      CaseMaterials materials,
      AcceptanceLimit limit,
      Clocks clocks,
      Papers papers,
      Timeline timeline,
      Actors actors,
      Clock clock) {
    this.open = open;
    this.cases = cases;
    this.materials = materials;
    this.limit = limit;
    this.clocks = clocks;
    this.papers = papers;
    this.timeline = timeline;
    this.actors = actors;
    this.clock = clock;
  }

  /** The case is registered only: it has so long to be filed. */
  void prepare(CaseFile file) {
    start(file, PREPARATION, MOST, WARNING, "提前介入服务约定");
  }

  /** Somebody has to approve within so long. */
  void askApproval(Step step) {
    start(open.lock(step.caseNumber()), APPROVAL, ANSWER, 0, "绿色通道服务约定");
  }

  private void start(CaseFile file, String name, Limit most, int warning, String source) {
    clocks.start(
        new Clocks.Order(
            file.caseNumber(),
            file.caseNumber(),
            name,
            clock.instant(),
            most,
            warning,
            file.department(),
            source,
            actors.current().username()));
  }

  /** The application comes in: received now, and the acceptance clock starts. */
  void file(Step step) {
    var registered = open.lock(step, CaseState.RECEIVED);
    var actor = actors.current().username();
    var now = clock.instant();
    cases.filed(registered.caseNumber(), now, actor);
    clocks.stop(registered.caseNumber(), PREPARATION, actor);
    limit.start(registered, open.item(registered), now, actor);
    var there =
        materials.of(registered.caseNumber()).stream().filter(CaseMaterial::isProvided).toList();
    var names = there.stream().map(CaseMaterial::name).toList();
    papers.issue(registered, DocumentKind.RECEIPT_NOTE, "收件凭证", Receipt.note(registered, names));
    timeline.add(step, "filed", Map.of("materials", names));
  }
}
