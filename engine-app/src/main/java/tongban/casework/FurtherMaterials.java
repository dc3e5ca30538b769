package tongban.casework;

import java.util.Map;
import org.springframework.stereotype.Component;
import tongban.documents.DocumentKind;

/** Further materials (补充材料) do not suspend: art. 45 does not list them. */
@Component
class FurtherMaterials {
  private final OpenCases open;
  private final Papers papers;
  private final Timeline timeline;

  FurtherMaterials(OpenCases open, Papers papers, Timeline timeline) {
    this.open = open;
    this.papers = papers;
    this.timeline = timeline;
  }

  void ask(Step step) {
    var part = open.part(step);
    var submission = open.submission(step);
    var content = Papers.head(part.file(), part.part());
    content.put("需补充的材料", submission.text("furtherItems"));
    if (!submission.text("furtherReason").isEmpty()) {
      content.put("理由", submission.text("furtherReason"));
    }
    content.put("说明", "补充材料的时间计算在办理期限内。");
    papers.issue(
        part.file(), part.part(), DocumentKind.FURTHER_MATERIALS_NOTICE, "补充材料通知书", content);
    timeline.add(step, "further-asked", Map.of("items", submission.text("furtherItems")));
  }

  void receive(Step step) {
    open.part(step);
    timeline.add(step, "further-received", Map.of());
  }
}
