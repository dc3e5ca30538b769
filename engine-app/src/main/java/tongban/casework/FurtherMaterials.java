package tongban.casework;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tongban.casework.CaseProcedure.Kind;
import tongban.catalog.Item;
import tongban.documents.DocumentKind;
import tongban.worktime.Limit;
import tongban.worktime.LimitUnit;

/**
 * Further materials (补充材料) do not suspend, because art. 45 does not list them; only where the item
 * does. They are waited for until a limit of their own.
 */
@Component
class FurtherMaterials {
  static final String CLOCK = "further-materials";
  private static final String NAME = "补充材料";

  private final OpenCases open;
  private final Pauses pauses;
  private final Standing standing;
  private final Papers papers;
  private final Timeline timeline;

  FurtherMaterials(
      OpenCases open, Pauses pauses, Standing standing, Papers papers, Timeline timeline) {
    this.open = open;
    this.pauses = pauses;
    this.standing = standing;
    this.papers = papers;
    this.timeline = timeline;
  }

  void ask(Step step) {
    var part = open.part(step);
    var asked = open.submission(step);
    var listed = listed(part.item());
    var limit = limit(part.item(), listed, asked.number("furtherDays"));
    var notice = tell(part, asked, listed, limit);
    pauses.begin(
        part,
        new Pauses.Wait(
            Kind.FURTHER,
            asked,
            NAME,
            listed == null ? null : listed.source(),
            limit,
            "补充材料通知书载明的期限",
            notice,
            asked.text("furtherReason")));
    standing.settle(step.caseNumber());
    timeline.add(
        step,
        "further-asked",
        Map.of("items", asked.text("furtherItems"), "limit", Limits.text(limit)));
  }

  /** The item's own word that they suspend; null where it has none. */
  private static Item.@Nullable Procedure listed(Item item) {
    return item.procedures().stream()
        .filter(procedure -> procedure.name().equals(NAME) && procedure.suspends())
        .findFirst()
        .orElse(null);
  }

  /** What the notice says, or what the item does: as long as for a supplement. */
  private static Limit limit(Item item, Item.@Nullable Procedure listed, int days) {
    if (days > 0) return new Limit(days, LimitUnit.WORKING_DAY);
    var limit = listed == null ? null : listed.limit();
    return limit == null ? item.supplementLimit() : limit;
  }

  private String tell(
      OpenPart part, Submission asked, Item.@Nullable Procedure listed, Limit limit) {
    var content = Papers.head(part.file(), part.part());
    content.put("需补充的材料", asked.text("furtherItems"));
    if (!asked.text("furtherReason").isEmpty()) content.put("理由", asked.text("furtherReason"));
    content.put("补充期限", Limits.text(limit) + "内，逾期未补充的，依据现有材料继续审查。");
    content.put("说明", listed == null ? "补充材料的时间计算在办理期限内。" : "补充材料的时间不计算在办理期限内。");
    return papers
        .issue(part.file(), part.part(), DocumentKind.FURTHER_MATERIALS_NOTICE, "补充材料通知书", content)
        .number();
  }

  void receive(Step step) {
    end(step, "further-received");
  }

  /** Their limit has passed: the examination goes on without them. */
  void lapse(Step step) {
    end(step, "further-lapsed");
  }

  private void end(Step step, String kind) {
    var part = open.part(step);
    pauses.open(part.id(), Kind.FURTHER).ifPresent(pauses::end);
    standing.settle(step.caseNumber());
    timeline.add(step, kind, Map.of());
  }
}
