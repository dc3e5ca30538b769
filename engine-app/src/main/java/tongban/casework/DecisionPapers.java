package tongban.casework;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.documents.DocumentKind;

/** The documents of the decisions: one a decided part, in the name of its department. */
@Component
class DecisionPapers {
  private static final String REMEDY =
      "如不服本决定，可以自收到本决定书之日起六十日内向本级人民政府申请行政复议，或者自收到之日起六个月内依法向人民法院提起行政诉讼。";

  private final Submissions submissions;
  private final Papers papers;

  DecisionPapers(Submissions submissions, Papers papers) {
    this.submissions = submissions;
    this.papers = papers;
  }

  void issue(CaseFile file, List<CasePart> parts, String outcome) {
    for (var part : parts) {
      if (part.isRefused()) refuse(file, part, parts);
      else if (part.isGranted() && outcome.equals(CasePart.REFUSED)) end(file, part, parts);
      else if (part.isGranted()) grant(file, part);
    }
  }

  private void grant(CaseFile file, CasePart part) {
    var proposal = proposal(part);
    var content = Papers.head(file, part);
    content.put("决定", "经审查，申请符合法定条件、标准，决定准予许可。");
    if (proposal != null && !proposal.text("opinion").isEmpty()) {
      content.put("审查意见", proposal.text("opinion"));
    }
    papers.issue(file, part, DocumentKind.GRANT_DECISION, "准予行政许可决定书", content);
  }

  /** A refusal states its reasons and how to appeal (art. 38), and what ends with it. */
  private void refuse(CaseFile file, CasePart part, List<CasePart> parts) {
    var proposal = proposal(part);
    var content = Papers.head(file, part);
    content.put("决定", "经审查，决定不予许可。");
    content.put("理由", part.reasons() == null ? "" : part.reasons());
    if (proposal != null && !proposal.text("legalBasis").isEmpty()) {
      content.put("依据", proposal.text("legalBasis"));
    }
    var ended = parts.stream().filter(CasePart::isOpen).map(CasePart::itemName).toList();
    if (part.sinksTheRest() && !ended.isEmpty()) content.put("随之终止的事项", ended);
    content.put("救济途径", REMEDY);
    papers.issue(file, part, DocumentKind.REFUSAL_DECISION, "不予行政许可决定书", content);
  }

  /** Granted for itself, but not without a part that is refused. */
  private void end(CaseFile file, CasePart part, List<CasePart> parts) {
    var refused =
        parts.stream()
            .filter(CasePart::sinksTheRest)
            .map(CasePart::itemName)
            .collect(Collectors.joining("、"));
    var content = Papers.head(file, part);
    content.put("终止理由", "“" + refused + "”不予许可，本事项不能单独办理，随之终止办理。");
    papers.issue(file, part, DocumentKind.TERMINATION_NOTICE, "终止办理通知书", content);
  }

  private @Nullable Submission proposal(CasePart part) {
    var id = part.decisionRequest();
    return id == null ? null : submissions.find(id);
  }
}
