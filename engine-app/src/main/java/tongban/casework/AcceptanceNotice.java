package tongban.casework;

import java.util.List;
import java.util.Map;
import tongban.catalog.Item;

/** What the notice of acceptance (受理通知书) says: the limits of each part, and what may hold it up. */
final class AcceptanceNotice {
  static final String COMPLETE = "申请材料齐全、符合法定形式，予以受理。";
  static final String SILENCE = "本机关未在法定期限内告知，依据《中华人民共和国行政许可法》第三十二条，自收到申请材料之日起即为受理。";

  private AcceptanceNotice() {}

  static Map<String, Object> of(CaseFile file, List<OpenPart> parts, String words) {
    var content = Papers.head(file);
    content.put("受理结论", words);
    if (parts.size() == 1) {
      content.put("法定时限", Limits.text(parts.get(0).item().legalLimit()));
      content.put("承诺时限", Limits.text(parts.get(0).item().promisedLimit()));
    } else {
      content.put("各事项办理时限", parts.stream().map(AcceptanceNotice::limits).toList());
    }
    var procedures =
        parts.stream()
            .flatMap(part -> part.item().procedures().stream())
            .map(Item.Procedure::name)
            .distinct()
            .toList();
    if (!procedures.isEmpty()) content.put("可能需要的特别程序", String.join("、", procedures));
    content.put("查询码", file.trackingCode());
    return content;
  }

  private static String limits(OpenPart part) {
    return "%s：法定时限%s，承诺时限%s"
        .formatted(
            part.part().itemName(),
            Limits.text(part.item().legalLimit()),
            Limits.text(part.item().promisedLimit()));
  }
}
