package tongban.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The unified certificates (统一出证): one a granted part, at the join only. */
@Component
class Certificates {
  private final OpenCases open;
  private final CaseFiles cases;
  private final CaseParts parts;
  private final Papers papers;
  private final Timeline timeline;

  Certificates(OpenCases open, CaseFiles cases, CaseParts parts, Papers papers, Timeline timeline) {
    this.open = open;
    this.cases = cases;
    this.parts = parts;
    this.papers = papers;
    this.timeline = timeline;
  }

  void issue(Step step) {
    var file = open.lock(step, CaseState.ISSUED);
    var submission = open.submission(step);
    var granted = parts.of(file.caseNumber()).stream().filter(CasePart::isGranted).toList();
    granted.forEach(part -> issue(step, file, part, submission, granted));
    cases.move(file.caseNumber(), CaseState.ISSUED);
  }

  private void issue(
      Step step, CaseFile file, CasePart part, Submission submission, List<CasePart> granted) {
    var content = new LinkedHashMap<String, Object>();
    content.put("证件号码", file.idNumber());
    content.put("许可事项", part.itemName());
    // one number typed in cannot be that of several certificates
    if (granted.size() == 1 && !submission.text("certificateNumber").isEmpty()) {
      content.put("证照编号", submission.text("certificateNumber"));
    }
    content.put("有效期至", part.validUntil() == null ? "长期" : part.validUntil().toString());
    if (!submission.text("remark").isEmpty()) content.put("备注", submission.text("remark"));
    var typed = submission.text("holderName");
    var holder = typed.isEmpty() ? file.applicantName() : typed;
    var title = open.item(part).resultDocument();
    var certificate = papers.certify(file, part, title, content, holder);
    parts.certify(part.part(), certificate.number(), certificate.verificationCode());
    timeline.add(
        new Timeline.Place(file.caseNumber(), part.part(), step.elementId(), null),
        "certificate-issued",
        Map.of("number", certificate.number()),
        null);
  }
}
