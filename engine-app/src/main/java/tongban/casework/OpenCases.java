package tongban.casework;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.catalog.Catalog;
import tongban.catalog.Item;
import tongban.web.Refusal;

/** Cases about to be changed, locked so that changes follow one another. */
@Component
class OpenCases {
  private final CaseFiles cases;
  private final CaseParts parts;
  private final Submissions submissions;
  private final Catalog catalog;

  OpenCases(CaseFiles cases, CaseParts parts, Submissions submissions, Catalog catalog) {
    this.cases = cases;
    this.parts = parts;
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

  /** Locks the case and gives the part of a step, which is under examination. */
  OpenPart part(Step step) {
    var file = lock(step.caseNumber());
    if (file.state() != CaseState.SUSPENDED) file.state().check(CaseState.SUSPENDED);
    var part = step.part() == null ? null : parts.find(step.part());
    if (part == null) throw new IllegalStateException("No part: " + step);
    return new OpenPart(file, part, item(part));
  }

  Submission submission(Step step) {
    return submission(step, step.submission());
  }

  /**
   * What was asked for last in the examination of the part.
   *
   * @param earlier id of it, where an earlier version of the flow keeps it
   */
  Submission request(Step step, OpenPart open, @Nullable Long earlier) {
    var kept = open.part().openRequest();
    return submission(step, kept == null ? earlier : kept);
  }

  private Submission submission(Step step, @Nullable Long id) {
    var submission = id == null ? null : submissions.find(id);
    if (submission == null) throw new IllegalStateException("Nothing was submitted for " + step);
    return submission;
  }

  Item item(CaseFile file) {
    return catalog
        .item(file.itemCode())
        .orElseThrow(() -> new IllegalStateException("No item " + file.itemCode()));
  }

  /** As it was at receipt. */
  Item item(CasePart part) {
    return catalog
        .item(part.itemCode(), part.itemVersion())
        .orElseThrow(() -> new IllegalStateException("No item " + part.itemCode()));
  }
}
