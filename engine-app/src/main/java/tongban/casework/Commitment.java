package tongban.casework;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.StringJoiner;
import org.apache.commons.codec.digest.DigestUtils;
import tongban.Tongban;

/**
 * The commitment (承诺书) that stands for minor materials: what the applicant is shown, and what is
 * kept of the signature.
 *
 * @param text with who signed it and when, as it is hashed
 * @param sha256 of the text in UTF-8
 */
record Commitment(String text, String sha256) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Tongban.ZONE);

  /**
   * What the applicant signs.
   *
   * @param missing minor materials
   * @param days working days from acceptance
   */
  static String shown(CaseFile file, List<String> missing, int days) {
    var lines = new StringJoiner("\n");
    lines.add(
        "%s申请办理“%s”，主要申请材料齐全且符合法定形式，尚缺下列次要材料：".formatted(file.applicantName(), file.itemName()));
    for (int i = 0; i < missing.size(); i++) lines.add((i + 1) + ". " + missing.get(i));
    lines.add("现申请容缺受理，并承诺：");
    lines.add("一、自受理之日起%d个工作日内补齐上述材料，所补材料真实、合法、有效；".formatted(days));
    lines.add("二、逾期未补齐的，容缺受理予以撤销，已出具的办理结果予以收回，后果自行承担；");
    lines.add("三、违反本承诺的，在信用修复之前不再适用容缺受理。");
    return lines.toString();
  }

  static Commitment signed(String shown, String by, Instant at) {
    var text = shown + "\n承诺人：" + by + "\n签署时间：" + TIME.format(at);
    return new Commitment(text, DigestUtils.sha256Hex(text));
  }
}
