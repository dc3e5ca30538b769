package tongban.casework;

import org.springframework.stereotype.Component;
import tongban.catalog.Catalog;
import tongban.catalog.Item;
import tongban.web.Refusal;

/** Cases about to be changed, locked so that changes follow one another. */
@Component
class OpenCases {
  private final CaseFiles cases;
  private final Submissions submissions;
  private final Catalog catalog;

  OpenCases(CaseFiles cases, Submissions submissions, Catalog catalog) {
    this.cases = cases;
    this.submissions = submissions;
    this.catalog = catalog;
  }

  CaseFile lock(String caseNumber) {
    var file = cases.lock(caseNumber);
    if (file == null) throw Refusal.notFound("casework.unknown", caseNumber);
    return file;
  }

  /** Locks the case of a step and refuses a move that its state does not know. */
  CaseFile lock(Step step, CaseState next) {
    var file = lock(step.caseNumber());
    file.state().check(next);
    return file;
  }

  Submission submission(Step step) {
    var id = step.submission();
    var submission = id == null ? null : submissions.find(id);
    if (submission == null) throw new IllegalStateException("Nothing was submitted for " + step);
    return submission;
  }

  Item item(CaseFile file) {
    return catalog
        .item(file.itemCode())
        .orElseThrow(() -> new IllegalStateException("No item " + file.itemCode()));
  }
}
